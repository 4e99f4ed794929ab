/* multilinear4_3ulp_avx512: multilinear4
 *
 *   target       multilinear4, linear interpolation of 16 corners in each of 4 coordinates, f32
 *   domain       [-1,1]
 *   max error    2.425347 ulp, observed on 1185296 inputs
 *   worst input  0x1.ffffd6p-1 (0.999998748, encoding 0x3f7fffeb)
 *                0x1.7fbe4ap-8 (0.00585545832, encoding 0x3bbfdf25)
 *                0x1.6aae38p-19 (2.70218061e-06, encoding 0x3635571c)
 *                0x1.c1cdbap-3 (0.219630674, encoding 0x3e60e6dd)
 *                -0x1.da7e86p-1 (-0.926746547, encoding 0xbf6d3f43)
 *                0x1.ffffep-1 (0.999999046, encoding 0x3f7ffff0)
 *                0x1.8faa1ap-4 (0.0975743309, encoding 0x3dc7d50d)
 *                -0x1.ffffc6p-1 (-0.999998271, encoding 0xbf7fffe3)
 *                -0x1.49fbd8p-3 (-0.161124885, encoding 0xbe24fdec)
 *                -0x1p+0 (-1, encoding 0xbf800000)
 *                -0x1.b5773p-2 (-0.427212477, encoding 0xbedabb98)
 *                -0x1.133f6ap-1 (-0.537593186, encoding 0xbf099fb5)
 *                0x1.a3c93p-3 (0.204973578, encoding 0x3e51e498)
 *                0x1.c1e9ap-2 (0.439367771, encoding 0x3ee0f4d0)
 *                -0x1.73271ep-3 (-0.181226954, encoding 0xbe39938f)
 *                -0x1.1bdcc2p-3 (-0.138604656, encoding 0xbe0dee61)
 *                -0x1.fdc2fep-12 (-0.00048614663, encoding 0xb9fee17f)
 *                0x1.2e6a3p-1 (0.590653896, encoding 0x3f173518)
 *                0x1.533e32p-1 (0.662583888, encoding 0x3f299f19)
 *                -0x1.ee508cp-2 (-0.482729137, encoding 0xbef72846)
 *   result there 0x1.bbe4b8p-1 (0.866979361, encoding 0x3f5df25c)
 *   mean error   0.180855 ulp
 *   misrounded   712859 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cdba551f5becc36f28b9dfce7d657110
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target multilinear4 --fmt f32 --max-ulp 2.5 --time 16 --threads 1 --seed 1 --archive multilinear4.db
 *                time: 0.4328 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are absolute, in units of the spacing of the format at 1. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "multilinear4_3ulp_avx512.h"

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
static inline float multilinear4_3ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float multilinear4_3ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int multilinear4_3ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float multilinear4_3ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? multilinear4_3ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (multilinear4_3ulp_avx512_signaling_f32(a) | multilinear4_3ulp_avx512_signaling_f32(b)) ? a + b : r;
}

static inline float multilinear4_3ulp_avx512_element(float x0, float x1, float x2, float x3, float x4, float x5, float x6, float x7, float x8, float x9, float x10, float x11, float x12, float x13, float x14, float x15, float x16, float x17, float x18, float x19) {
    const float v0 = x2;
    const float v1 = x3;
    const float v2 = x19;
    const float v3 = x11;
    const float v4 = 0x1p+0f; /* 1 */
    const float v5 = v4 - v1;
    const float v6 = v3 * v5;
    const float v7 = multilinear4_3ulp_avx512_fma_f32(v1, v2, v6);
    const float v8 = x15;
    const float v9 = x7;
    const float v10 = v8 - v9;
    const float v11 = multilinear4_3ulp_avx512_fma_f32(v1, v10, v9);
    const float v12 = v4 - v0;
    const float v13 = v11 * v12;
    const float v14 = multilinear4_3ulp_avx512_fma_f32(v0, v7, v13);
    const float v15 = x1;
    const float v16 = x17;
    const float v17 = x9;
    const float v18 = v17 * v5;
    const float v19 = multilinear4_3ulp_avx512_fma_f32(v1, v16, v18);
    const float v20 = x13;
    const float v21 = x5;
    const float v22 = v21 * v5;
    const float v23 = multilinear4_3ulp_avx512_fma_f32(v1, v20, v22);
    const float v24 = v12 * v23;
    const float v25 = 0x1p+6f; /* 64 */
    const float v26 = multilinear4_3ulp_avx512_minmag_f32(v24, v25);
    const float v27 = multilinear4_3ulp_avx512_fma_f32(v19, v0, v26);
    const float v28 = v4 - v15;
    const float v29 = v27 * v28;
    const float v30 = multilinear4_3ulp_avx512_fma_f32(v14, v15, v29);
    const float v31 = x18;
    const float v32 = x10;
    const float v33 = v31 - v32;
    const float v34 = -0x1.2142e8p-54f; /* -6.27235574e-17 */
    const float v35 = multilinear4_3ulp_avx512_fma_f32(v1, v33, v34);
    const float v36 = v35 + v32;
    const float v37 = x14;
    const float v38 = x6;
    const float v39 = v37 - v38;
    const float v40 = multilinear4_3ulp_avx512_fma_f32(v1, v39, v38);
    const float v41 = v36 - v40;
    const float v42 = multilinear4_3ulp_avx512_fma_f32(v41, v0, v40);
    const float v43 = x16;
    const float v44 = x8;
    const float v45 = v43 - v44;
    const float v46 = multilinear4_3ulp_avx512_fma_f32(v1, v45, v44);
    const float v47 = x12;
    const float v48 = x4;
    const float v49 = v47 - v48;
    const float v50 = multilinear4_3ulp_avx512_fma_f32(v1, v49, v48);
    const float v51 = v46 - v50;
    const float v52 = multilinear4_3ulp_avx512_fma_f32(v0, v51, v50);
    const float v53 = v42 - v52;
    const float v54 = multilinear4_3ulp_avx512_fma_f32(v53, v15, v52);
    const float v55 = v30 - v54;
    const float v56 = x0;
    const float v57 = -0x1.59dfb2p-59f; /* -2.3437321e-18 */
    const float v58 = v57 + v54;
    const float v59 = multilinear4_3ulp_avx512_fma_f32(v55, v56, v58);
    const float r0 = v59;
    return r0;
}

static void multilinear4_3ulp_avx512_array_portable(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = multilinear4_3ulp_avx512_element(x0[i], x1[i], x2[i], x3[i], x4[i], x5[i], x6[i], x7[i], x8[i], x9[i], x10[i], x11[i], x12[i], x13[i], x14[i], x15[i], x16[i], x17[i], x18[i], x19[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MULTILINEAR4_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MULTILINEAR4_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MULTILINEAR4_3ULP_AVX512_AVX2 static inline MULTILINEAR4_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MULTILINEAR4_3ULP_AVX512_AVX512 static inline MULTILINEAR4_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
MULTILINEAR4_3ULP_AVX512_AVX2 __m256 multilinear4_3ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

MULTILINEAR4_3ULP_AVX512_AVX2 __m256 multilinear4_3ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(multilinear4_3ulp_avx512_signaling_f32_avx2(a), multilinear4_3ulp_avx512_signaling_f32_avx2(b)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
MULTILINEAR4_3ULP_AVX512_AVX2 void multilinear4_3ulp_avx512_step_avx2(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y) {
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v25 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v34 = _mm256_set1_ps(-0x1.2142e8p-54f); /* -6.27235574e-17 */
    const __m256 v57 = _mm256_set1_ps(-0x1.59dfb2p-59f); /* -2.3437321e-18 */
    const __m256 v0 = _mm256_loadu_ps(x2);
    const __m256 v1 = _mm256_loadu_ps(x3);
    const __m256 v2 = _mm256_loadu_ps(x19);
    const __m256 v3 = _mm256_loadu_ps(x11);
    const __m256 v5 = _mm256_sub_ps(v4, v1);
    const __m256 v6 = _mm256_mul_ps(v3, v5);
    const __m256 v7 = _mm256_fmadd_ps(v1, v2, v6);
    const __m256 v8 = _mm256_loadu_ps(x15);
    const __m256 v9 = _mm256_loadu_ps(x7);
    const __m256 v10 = _mm256_sub_ps(v8, v9);
    const __m256 v11 = _mm256_fmadd_ps(v1, v10, v9);
    const __m256 v12 = _mm256_sub_ps(v4, v0);
    const __m256 v13 = _mm256_mul_ps(v11, v12);
    const __m256 v14 = _mm256_fmadd_ps(v0, v7, v13);
    const __m256 v15 = _mm256_loadu_ps(x1);
    const __m256 v16 = _mm256_loadu_ps(x17);
    const __m256 v17 = _mm256_loadu_ps(x9);
    const __m256 v18 = _mm256_mul_ps(v17, v5);
    const __m256 v19 = _mm256_fmadd_ps(v1, v16, v18);
    const __m256 v20 = _mm256_loadu_ps(x13);
    const __m256 v21 = _mm256_loadu_ps(x5);
    const __m256 v22 = _mm256_mul_ps(v21, v5);
    const __m256 v23 = _mm256_fmadd_ps(v1, v20, v22);
    const __m256 v24 = _mm256_mul_ps(v12, v23);
    const __m256 v26 = multilinear4_3ulp_avx512_minmag_f32_avx2(v24, v25);
    const __m256 v27 = _mm256_fmadd_ps(v19, v0, v26);
    const __m256 v28 = _mm256_sub_ps(v4, v15);
    const __m256 v29 = _mm256_mul_ps(v27, v28);
    const __m256 v30 = _mm256_fmadd_ps(v14, v15, v29);
    const __m256 v31 = _mm256_loadu_ps(x18);
    const __m256 v32 = _mm256_loadu_ps(x10);
    const __m256 v33 = _mm256_sub_ps(v31, v32);
    const __m256 v35 = _mm256_fmadd_ps(v1, v33, v34);
    const __m256 v36 = _mm256_add_ps(v35, v32);
    const __m256 v37 = _mm256_loadu_ps(x14);
    const __m256 v38 = _mm256_loadu_ps(x6);
    const __m256 v39 = _mm256_sub_ps(v37, v38);
    const __m256 v40 = _mm256_fmadd_ps(v1, v39, v38);
    const __m256 v41 = _mm256_sub_ps(v36, v40);
    const __m256 v42 = _mm256_fmadd_ps(v41, v0, v40);
    const __m256 v43 = _mm256_loadu_ps(x16);
    const __m256 v44 = _mm256_loadu_ps(x8);
    const __m256 v45 = _mm256_sub_ps(v43, v44);
    const __m256 v46 = _mm256_fmadd_ps(v1, v45, v44);
    const __m256 v47 = _mm256_loadu_ps(x12);
    const __m256 v48 = _mm256_loadu_ps(x4);
    const __m256 v49 = _mm256_sub_ps(v47, v48);
    const __m256 v50 = _mm256_fmadd_ps(v1, v49, v48);
    const __m256 v51 = _mm256_sub_ps(v46, v50);
    const __m256 v52 = _mm256_fmadd_ps(v0, v51, v50);
    const __m256 v53 = _mm256_sub_ps(v42, v52);
    const __m256 v54 = _mm256_fmadd_ps(v53, v15, v52);
    const __m256 v55 = _mm256_sub_ps(v30, v54);
    const __m256 v56 = _mm256_loadu_ps(x0);
    const __m256 v58 = _mm256_add_ps(v57, v54);
    const __m256 v59 = _mm256_fmadd_ps(v55, v56, v58);
    _mm256_storeu_ps(y, v59);
}

static MULTILINEAR4_3ULP_AVX512_AVX2_TARGET void multilinear4_3ulp_avx512_array_avx2(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        multilinear4_3ulp_avx512_step_avx2(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, x11 + i, x12 + i, x13 + i, x14 + i, x15 + i, x16 + i, x17 + i, x18 + i, x19 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[8] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_x3[8] = {0};
        memcpy(tail_x3, x3 + i, m * sizeof *x3);
        float tail_x4[8] = {0};
        memcpy(tail_x4, x4 + i, m * sizeof *x4);
        float tail_x5[8] = {0};
        memcpy(tail_x5, x5 + i, m * sizeof *x5);
        float tail_x6[8] = {0};
        memcpy(tail_x6, x6 + i, m * sizeof *x6);
        float tail_x7[8] = {0};
        memcpy(tail_x7, x7 + i, m * sizeof *x7);
        float tail_x8[8] = {0};
        memcpy(tail_x8, x8 + i, m * sizeof *x8);
        float tail_x9[8] = {0};
        memcpy(tail_x9, x9 + i, m * sizeof *x9);
        float tail_x10[8] = {0};
        memcpy(tail_x10, x10 + i, m * sizeof *x10);
        float tail_x11[8] = {0};
        memcpy(tail_x11, x11 + i, m * sizeof *x11);
        float tail_x12[8] = {0};
        memcpy(tail_x12, x12 + i, m * sizeof *x12);
        float tail_x13[8] = {0};
        memcpy(tail_x13, x13 + i, m * sizeof *x13);
        float tail_x14[8] = {0};
        memcpy(tail_x14, x14 + i, m * sizeof *x14);
        float tail_x15[8] = {0};
        memcpy(tail_x15, x15 + i, m * sizeof *x15);
        float tail_x16[8] = {0};
        memcpy(tail_x16, x16 + i, m * sizeof *x16);
        float tail_x17[8] = {0};
        memcpy(tail_x17, x17 + i, m * sizeof *x17);
        float tail_x18[8] = {0};
        memcpy(tail_x18, x18 + i, m * sizeof *x18);
        float tail_x19[8] = {0};
        memcpy(tail_x19, x19 + i, m * sizeof *x19);
        float tail_y[8];
        multilinear4_3ulp_avx512_step_avx2(tail_x0, tail_x1, tail_x2, tail_x3, tail_x4, tail_x5, tail_x6, tail_x7, tail_x8, tail_x9, tail_x10, tail_x11, tail_x12, tail_x13, tail_x14, tail_x15, tail_x16, tail_x17, tail_x18, tail_x19, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
MULTILINEAR4_3ULP_AVX512_AVX512 void multilinear4_3ulp_avx512_step_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y) {
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v25 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v34 = _mm512_set1_ps(-0x1.2142e8p-54f); /* -6.27235574e-17 */
    const __m512 v57 = _mm512_set1_ps(-0x1.59dfb2p-59f); /* -2.3437321e-18 */
    const __m512 v0_0 = _mm512_loadu_ps(x2);
    const __m512 v0_1 = _mm512_loadu_ps(x2 + 16);
    const __m512 v1_0 = _mm512_loadu_ps(x3);
    const __m512 v1_1 = _mm512_loadu_ps(x3 + 16);
    const __m512 v2_0 = _mm512_loadu_ps(x19);
    const __m512 v2_1 = _mm512_loadu_ps(x19 + 16);
    const __m512 v3_0 = _mm512_loadu_ps(x11);
    const __m512 v3_1 = _mm512_loadu_ps(x11 + 16);
    const __m512 v5_0 = _mm512_sub_ps(v4, v1_0);
    const __m512 v5_1 = _mm512_sub_ps(v4, v1_1);
    const __m512 v6_0 = _mm512_mul_ps(v3_0, v5_0);
    const __m512 v6_1 = _mm512_mul_ps(v3_1, v5_1);
    const __m512 v7_0 = _mm512_fmadd_ps(v1_0, v2_0, v6_0);
    const __m512 v7_1 = _mm512_fmadd_ps(v1_1, v2_1, v6_1);
    const __m512 v8_0 = _mm512_loadu_ps(x15);
    const __m512 v8_1 = _mm512_loadu_ps(x15 + 16);
    const __m512 v9_0 = _mm512_loadu_ps(x7);
    const __m512 v9_1 = _mm512_loadu_ps(x7 + 16);
    const __m512 v10_0 = _mm512_sub_ps(v8_0, v9_0);
    const __m512 v10_1 = _mm512_sub_ps(v8_1, v9_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v1_0, v10_0, v9_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v1_1, v10_1, v9_1);
    const __m512 v12_0 = _mm512_sub_ps(v4, v0_0);
    const __m512 v12_1 = _mm512_sub_ps(v4, v0_1);
    const __m512 v13_0 = _mm512_mul_ps(v11_0, v12_0);
    const __m512 v13_1 = _mm512_mul_ps(v11_1, v12_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v0_0, v7_0, v13_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v0_1, v7_1, v13_1);
    const __m512 v15_0 = _mm512_loadu_ps(x1);
    const __m512 v15_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v16_0 = _mm512_loadu_ps(x17);
    const __m512 v16_1 = _mm512_loadu_ps(x17 + 16);
    const __m512 v17_0 = _mm512_loadu_ps(x9);
    const __m512 v17_1 = _mm512_loadu_ps(x9 + 16);
    const __m512 v18_0 = _mm512_mul_ps(v17_0, v5_0);
    const __m512 v18_1 = _mm512_mul_ps(v17_1, v5_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v1_0, v16_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v1_1, v16_1, v18_1);
    const __m512 v20_0 = _mm512_loadu_ps(x13);
    const __m512 v20_1 = _mm512_loadu_ps(x13 + 16);
    const __m512 v21_0 = _mm512_loadu_ps(x5);
    const __m512 v21_1 = _mm512_loadu_ps(x5 + 16);
    const __m512 v22_0 = _mm512_mul_ps(v21_0, v5_0);
    const __m512 v22_1 = _mm512_mul_ps(v21_1, v5_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v1_0, v20_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v1_1, v20_1, v22_1);
    const __m512 v24_0 = _mm512_mul_ps(v12_0, v23_0);
    const __m512 v24_1 = _mm512_mul_ps(v12_1, v23_1);
    const __m512 v26_0 = _mm512_range_ps(v24_0, v25, 6);
    const __m512 v26_1 = _mm512_range_ps(v24_1, v25, 6);
    const __m512 v27_0 = _mm512_fmadd_ps(v19_0, v0_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v19_1, v0_1, v26_1);
    const __m512 v28_0 = _mm512_sub_ps(v4, v15_0);
    const __m512 v28_1 = _mm512_sub_ps(v4, v15_1);
    const __m512 v29_0 = _mm512_mul_ps(v27_0, v28_0);
    const __m512 v29_1 = _mm512_mul_ps(v27_1, v28_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v14_0, v15_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v14_1, v15_1, v29_1);
    const __m512 v31_0 = _mm512_loadu_ps(x18);
    const __m512 v31_1 = _mm512_loadu_ps(x18 + 16);
    const __m512 v32_0 = _mm512_loadu_ps(x10);
    const __m512 v32_1 = _mm512_loadu_ps(x10 + 16);
    const __m512 v33_0 = _mm512_sub_ps(v31_0, v32_0);
    const __m512 v33_1 = _mm512_sub_ps(v31_1, v32_1);
    const __m512 v35_0 = _mm512_fmadd_ps(v1_0, v33_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v1_1, v33_1, v34);
    const __m512 v36_0 = _mm512_add_ps(v35_0, v32_0);
    const __m512 v36_1 = _mm512_add_ps(v35_1, v32_1);
    const __m512 v37_0 = _mm512_loadu_ps(x14);
    const __m512 v37_1 = _mm512_loadu_ps(x14 + 16);
    const __m512 v38_0 = _mm512_loadu_ps(x6);
    const __m512 v38_1 = _mm512_loadu_ps(x6 + 16);
    const __m512 v39_0 = _mm512_sub_ps(v37_0, v38_0);
    const __m512 v39_1 = _mm512_sub_ps(v37_1, v38_1);
    const __m512 v40_0 = _mm512_fmadd_ps(v1_0, v39_0, v38_0);
    const __m512 v40_1 = _mm512_fmadd_ps(v1_1, v39_1, v38_1);
    const __m512 v41_0 = _mm512_sub_ps(v36_0, v40_0);
    const __m512 v41_1 = _mm512_sub_ps(v36_1, v40_1);
    const __m512 v42_0 = _mm512_fmadd_ps(v41_0, v0_0, v40_0);
    const __m512 v42_1 = _mm512_fmadd_ps(v41_1, v0_1, v40_1);
    const __m512 v43_0 = _mm512_loadu_ps(x16);
    const __m512 v43_1 = _mm512_loadu_ps(x16 + 16);
    const __m512 v44_0 = _mm512_loadu_ps(x8);
    const __m512 v44_1 = _mm512_loadu_ps(x8 + 16);
    const __m512 v45_0 = _mm512_sub_ps(v43_0, v44_0);
    const __m512 v45_1 = _mm512_sub_ps(v43_1, v44_1);
    const __m512 v46_0 = _mm512_fmadd_ps(v1_0, v45_0, v44_0);
    const __m512 v46_1 = _mm512_fmadd_ps(v1_1, v45_1, v44_1);
    const __m512 v47_0 = _mm512_loadu_ps(x12);
    const __m512 v47_1 = _mm512_loadu_ps(x12 + 16);
    const __m512 v48_0 = _mm512_loadu_ps(x4);
    const __m512 v48_1 = _mm512_loadu_ps(x4 + 16);
    const __m512 v49_0 = _mm512_sub_ps(v47_0, v48_0);
    const __m512 v49_1 = _mm512_sub_ps(v47_1, v48_1);
    const __m512 v50_0 = _mm512_fmadd_ps(v1_0, v49_0, v48_0);
    const __m512 v50_1 = _mm512_fmadd_ps(v1_1, v49_1, v48_1);
    const __m512 v51_0 = _mm512_sub_ps(v46_0, v50_0);
    const __m512 v51_1 = _mm512_sub_ps(v46_1, v50_1);
    const __m512 v52_0 = _mm512_fmadd_ps(v0_0, v51_0, v50_0);
    const __m512 v52_1 = _mm512_fmadd_ps(v0_1, v51_1, v50_1);
    const __m512 v53_0 = _mm512_sub_ps(v42_0, v52_0);
    const __m512 v53_1 = _mm512_sub_ps(v42_1, v52_1);
    const __m512 v54_0 = _mm512_fmadd_ps(v53_0, v15_0, v52_0);
    const __m512 v54_1 = _mm512_fmadd_ps(v53_1, v15_1, v52_1);
    const __m512 v55_0 = _mm512_sub_ps(v30_0, v54_0);
    const __m512 v55_1 = _mm512_sub_ps(v30_1, v54_1);
    const __m512 v56_0 = _mm512_loadu_ps(x0);
    const __m512 v56_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v58_0 = _mm512_add_ps(v57, v54_0);
    const __m512 v58_1 = _mm512_add_ps(v57, v54_1);
    const __m512 v59_0 = _mm512_fmadd_ps(v55_0, v56_0, v58_0);
    const __m512 v59_1 = _mm512_fmadd_ps(v55_1, v56_1, v58_1);
    _mm512_storeu_ps(y, v59_0);
    _mm512_storeu_ps(y + 16, v59_1);
}

/* 16 elements. */
static MULTILINEAR4_3ULP_AVX512_AVX512_TARGET void multilinear4_3ulp_avx512_chunk_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y) {
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v25 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v34 = _mm512_set1_ps(-0x1.2142e8p-54f); /* -6.27235574e-17 */
    const __m512 v57 = _mm512_set1_ps(-0x1.59dfb2p-59f); /* -2.3437321e-18 */
    const __m512 v0 = _mm512_loadu_ps(x2);
    const __m512 v1 = _mm512_loadu_ps(x3);
    const __m512 v2 = _mm512_loadu_ps(x19);
    const __m512 v3 = _mm512_loadu_ps(x11);
    const __m512 v5 = _mm512_sub_ps(v4, v1);
    const __m512 v6 = _mm512_mul_ps(v3, v5);
    const __m512 v7 = _mm512_fmadd_ps(v1, v2, v6);
    const __m512 v8 = _mm512_loadu_ps(x15);
    const __m512 v9 = _mm512_loadu_ps(x7);
    const __m512 v10 = _mm512_sub_ps(v8, v9);
    const __m512 v11 = _mm512_fmadd_ps(v1, v10, v9);
    const __m512 v12 = _mm512_sub_ps(v4, v0);
    const __m512 v13 = _mm512_mul_ps(v11, v12);
    const __m512 v14 = _mm512_fmadd_ps(v0, v7, v13);
    const __m512 v15 = _mm512_loadu_ps(x1);
    const __m512 v16 = _mm512_loadu_ps(x17);
    const __m512 v17 = _mm512_loadu_ps(x9);
    const __m512 v18 = _mm512_mul_ps(v17, v5);
    const __m512 v19 = _mm512_fmadd_ps(v1, v16, v18);
    const __m512 v20 = _mm512_loadu_ps(x13);
    const __m512 v21 = _mm512_loadu_ps(x5);
    const __m512 v22 = _mm512_mul_ps(v21, v5);
    const __m512 v23 = _mm512_fmadd_ps(v1, v20, v22);
    const __m512 v24 = _mm512_mul_ps(v12, v23);
    const __m512 v26 = _mm512_range_ps(v24, v25, 6);
    const __m512 v27 = _mm512_fmadd_ps(v19, v0, v26);
    const __m512 v28 = _mm512_sub_ps(v4, v15);
    const __m512 v29 = _mm512_mul_ps(v27, v28);
    const __m512 v30 = _mm512_fmadd_ps(v14, v15, v29);
    const __m512 v31 = _mm512_loadu_ps(x18);
    const __m512 v32 = _mm512_loadu_ps(x10);
    const __m512 v33 = _mm512_sub_ps(v31, v32);
    const __m512 v35 = _mm512_fmadd_ps(v1, v33, v34);
    const __m512 v36 = _mm512_add_ps(v35, v32);
    const __m512 v37 = _mm512_loadu_ps(x14);
    const __m512 v38 = _mm512_loadu_ps(x6);
    const __m512 v39 = _mm512_sub_ps(v37, v38);
    const __m512 v40 = _mm512_fmadd_ps(v1, v39, v38);
    const __m512 v41 = _mm512_sub_ps(v36, v40);
    const __m512 v42 = _mm512_fmadd_ps(v41, v0, v40);
    const __m512 v43 = _mm512_loadu_ps(x16);
    const __m512 v44 = _mm512_loadu_ps(x8);
    const __m512 v45 = _mm512_sub_ps(v43, v44);
    const __m512 v46 = _mm512_fmadd_ps(v1, v45, v44);
    const __m512 v47 = _mm512_loadu_ps(x12);
    const __m512 v48 = _mm512_loadu_ps(x4);
    const __m512 v49 = _mm512_sub_ps(v47, v48);
    const __m512 v50 = _mm512_fmadd_ps(v1, v49, v48);
    const __m512 v51 = _mm512_sub_ps(v46, v50);
    const __m512 v52 = _mm512_fmadd_ps(v0, v51, v50);
    const __m512 v53 = _mm512_sub_ps(v42, v52);
    const __m512 v54 = _mm512_fmadd_ps(v53, v15, v52);
    const __m512 v55 = _mm512_sub_ps(v30, v54);
    const __m512 v56 = _mm512_loadu_ps(x0);
    const __m512 v58 = _mm512_add_ps(v57, v54);
    const __m512 v59 = _mm512_fmadd_ps(v55, v56, v58);
    _mm512_storeu_ps(y, v59);
}

static MULTILINEAR4_3ULP_AVX512_AVX512_TARGET void multilinear4_3ulp_avx512_array_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        multilinear4_3ulp_avx512_step_avx512(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, x11 + i, x12 + i, x13 + i, x14 + i, x15 + i, x16 + i, x17 + i, x18 + i, x19 + i, y + i);
    for (; n - i >= 16; i += 16)
        multilinear4_3ulp_avx512_chunk_avx512(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, x11 + i, x12 + i, x13 + i, x14 + i, x15 + i, x16 + i, x17 + i, x18 + i, x19 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[16] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_x3[16] = {0};
        memcpy(tail_x3, x3 + i, m * sizeof *x3);
        float tail_x4[16] = {0};
        memcpy(tail_x4, x4 + i, m * sizeof *x4);
        float tail_x5[16] = {0};
        memcpy(tail_x5, x5 + i, m * sizeof *x5);
        float tail_x6[16] = {0};
        memcpy(tail_x6, x6 + i, m * sizeof *x6);
        float tail_x7[16] = {0};
        memcpy(tail_x7, x7 + i, m * sizeof *x7);
        float tail_x8[16] = {0};
        memcpy(tail_x8, x8 + i, m * sizeof *x8);
        float tail_x9[16] = {0};
        memcpy(tail_x9, x9 + i, m * sizeof *x9);
        float tail_x10[16] = {0};
        memcpy(tail_x10, x10 + i, m * sizeof *x10);
        float tail_x11[16] = {0};
        memcpy(tail_x11, x11 + i, m * sizeof *x11);
        float tail_x12[16] = {0};
        memcpy(tail_x12, x12 + i, m * sizeof *x12);
        float tail_x13[16] = {0};
        memcpy(tail_x13, x13 + i, m * sizeof *x13);
        float tail_x14[16] = {0};
        memcpy(tail_x14, x14 + i, m * sizeof *x14);
        float tail_x15[16] = {0};
        memcpy(tail_x15, x15 + i, m * sizeof *x15);
        float tail_x16[16] = {0};
        memcpy(tail_x16, x16 + i, m * sizeof *x16);
        float tail_x17[16] = {0};
        memcpy(tail_x17, x17 + i, m * sizeof *x17);
        float tail_x18[16] = {0};
        memcpy(tail_x18, x18 + i, m * sizeof *x18);
        float tail_x19[16] = {0};
        memcpy(tail_x19, x19 + i, m * sizeof *x19);
        float tail_y[16];
        multilinear4_3ulp_avx512_chunk_avx512(tail_x0, tail_x1, tail_x2, tail_x3, tail_x4, tail_x5, tail_x6, tail_x7, tail_x8, tail_x9, tail_x10, tail_x11, tail_x12, tail_x13, tail_x14, tail_x15, tail_x16, tail_x17, tail_x18, tail_x19, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MULTILINEAR4_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int multilinear4_3ulp_avx512_level(void) {
#if defined(MULTILINEAR4_3ULP_AVX512_FORCE_ISA)
    return MULTILINEAR4_3ULP_AVX512_FORCE_ISA;
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

float multilinear4_3ulp_avx512(const float x[20]) {
    return multilinear4_3ulp_avx512_element(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14], x[15], x[16], x[17], x[18], x[19]);
}

void multilinear4_3ulp_avx512_array(const float *const x[20], float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = multilinear4_3ulp_avx512_level();
    if (level == 2) {
        multilinear4_3ulp_avx512_array_avx512(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14], x[15], x[16], x[17], x[18], x[19], y, n);
        return;
    }
    if (level == 1) {
        multilinear4_3ulp_avx512_array_avx2(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14], x[15], x[16], x[17], x[18], x[19], y, n);
        return;
    }
#endif
    multilinear4_3ulp_avx512_array_portable(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14], x[15], x[16], x[17], x[18], x[19], y, n);
}
