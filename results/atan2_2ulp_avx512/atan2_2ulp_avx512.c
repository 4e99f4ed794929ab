/* atan2_2ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f32
 *   domain       every input
 *   max error    1.749837 ulp, observed on 10102529 inputs
 *   worst input  -0x1.ae5efcp-107 (-1.03608057e-32, encoding 0x8a572f7e)
 *                0x1.17355ap-107 (6.72169784e-33, encoding 0x0a0b9aad)
 *   result there -0x1.fd96e8p-1 (-0.995291948, encoding 0xbf7ecb74)
 *   mean error   0.351739 ulp
 *   misrounded   1632247 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0bad8276a2b7d014edf156d31c3466c2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f32 --max-ulp 2 --isa avx512 --time 15s --seed 1 --threads 1 --archive atan2_2ulp_avx512.db
 *                time: 0.4560 ns/element as avx512 code (inputs mean)
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
#include "atan2_2ulp_avx512.h"

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
static inline int32_t atan2_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float atan2_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atan2_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float atan2_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int atan2_2ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float atan2_2ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? atan2_2ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (atan2_2ulp_avx512_signaling_f32(a) | atan2_2ulp_avx512_signaling_f32(b)) ? a + b : r;
}

static inline float atan2_2ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = atan2_2ulp_avx512_bits_f32(y) & INT32_MIN;
    return atan2_2ulp_avx512_frombits_f32((atan2_2ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float atan2_2ulp_avx512_element(float x0, float x1) {
    const float v0 = x0;
    const float v1 = x1;
    const int v2 = v0 != v0 || v1 != v1;
    const float v3 = NAN;
    const int32_t v4 = atan2_2ulp_avx512_bits_f32(v1);
    const int32_t v5 = 0;
    const int v6 = v4 < v5;
    const float v7 = atan2_2ulp_avx512_abs_f32(v1);
    const float v8 = atan2_2ulp_avx512_abs_f32(v0);
    const int v9 = v7 < v8;
    const float v10 = -INFINITY;
    const float v11 = INFINITY;
    const float v12 = v9 ? v7 : v8;
    const int v13 = v11 == v12;
    const float v14 = 0x1.00221p+0f; /* 1.00051975 */
    const float v15 = v13 ? v14 : v12;
    const float v16 = 0x1p-149f; /* 1.40129846e-45 */
    const float v17 = v9 ? v8 : v7;
    const float v18 = v16 > v17 ? v16 : v17;
    const float v19 = v13 ? v14 : v18;
    const float v20 = v2 ? v10 : v19;
    const float v21 = v15 / v20;
    const float v22 = 0x1.19ce4ep-7f; /* 0.00860003289 */
    const float v23 = -0x1.4f71e8p-6f; /* -0.0204739347 */
    const float v24 = atan2_2ulp_avx512_fma_f32(v21, v22, v23);
    const float v25 = -0x1.420504p-3f; /* -0.157236129 */
    const float v26 = atan2_2ulp_avx512_fma_f32(v21, v21, v25);
    const float v27 = 0x1.dbac5p-6f; /* 0.0290327817 */
    const float v28 = atan2_2ulp_avx512_fma_f32(v24, v26, v27);
    const float v29 = atan2_2ulp_avx512_minmag_f32(v10, v28);
    const float v30 = -0x1.6022bcp-5f; /* -0.0429853126 */
    const float v31 = atan2_2ulp_avx512_fma_f32(v29, v26, v30);
    const float v32 = 0x1.f54ba2p-5f; /* 0.0611932911 */
    const float v33 = atan2_2ulp_avx512_fma_f32(v31, v26, v32);
    const float v34 = -0x1.7352fep-4f; /* -0.0906553194 */
    const float v35 = atan2_2ulp_avx512_fma_f32(v33, v26, v34);
    const float v36 = 0x1.2b51b4p-3f; /* 0.14615193 */
    const float v37 = atan2_2ulp_avx512_fma_f32(v35, v26, v36);
    const float v38 = -0x1.1e4158p-2f; /* -0.279546142 */
    const float v39 = atan2_2ulp_avx512_fma_f32(v37, v26, v38);
    const float v40 = -0x1.88e8bcp-5f; /* -0.0479625389 */
    const float v41 = atan2_2ulp_avx512_fma_f32(v39, v26, v40);
    const float v42 = atan2_2ulp_avx512_fma_f32(v41, v21, v21);
    const float v43 = -v42;
    const float v44 = v9 ? v43 : v42;
    const float v45 = -v44;
    const float v46 = v6 ? v45 : v44;
    const float v47 = 0x1.d68ed4p-31f; /* 8.55939875e-10 */
    const float v48 = 0x1.921fb6p+0f; /* 1.57079637 */
    const float v49 = 0x0p+0f; /* 0 */
    const float v50 = v9 ? v48 : v49;
    const float v51 = 0x1.921fb6p+1f; /* 3.14159274 */
    const float v52 = atan2_2ulp_avx512_fma_f32(v47, v50, v51);
    const float v53 = v52 - v50;
    const float v54 = v6 ? v53 : v50;
    const float v55 = v46 + v54;
    const float v56 = atan2_2ulp_avx512_copysign_f32(v55, v0);
    const float v57 = v2 ? v3 : v56;
    const float r0 = v57;
    return r0;
}

static void atan2_2ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan2_2ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN2_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN2_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN2_2ULP_AVX512_AVX2 static inline ATAN2_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATAN2_2ULP_AVX512_AVX512 static inline ATAN2_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
ATAN2_2ULP_AVX512_AVX2 __m256 atan2_2ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

ATAN2_2ULP_AVX512_AVX2 __m256 atan2_2ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(atan2_2ulp_avx512_signaling_f32_avx2(a), atan2_2ulp_avx512_signaling_f32_avx2(b)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_2ULP_AVX512_AVX2 __m256 atan2_2ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN2_2ULP_AVX512_AVX2 void atan2_2ulp_avx512_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256 v3 = _mm256_set1_ps(NAN);
    const __m256i v5 = _mm256_set1_epi32(0);
    const __m256 v10 = _mm256_set1_ps(-INFINITY);
    const __m256 v11 = _mm256_set1_ps(INFINITY);
    const __m256 v14 = _mm256_set1_ps(0x1.00221p+0f); /* 1.00051975 */
    const __m256 v16 = _mm256_set1_ps(0x1p-149f); /* 1.40129846e-45 */
    const __m256 v22 = _mm256_set1_ps(0x1.19ce4ep-7f); /* 0.00860003289 */
    const __m256 v23 = _mm256_set1_ps(-0x1.4f71e8p-6f); /* -0.0204739347 */
    const __m256 v25 = _mm256_set1_ps(-0x1.420504p-3f); /* -0.157236129 */
    const __m256 v27 = _mm256_set1_ps(0x1.dbac5p-6f); /* 0.0290327817 */
    const __m256 v30 = _mm256_set1_ps(-0x1.6022bcp-5f); /* -0.0429853126 */
    const __m256 v32 = _mm256_set1_ps(0x1.f54ba2p-5f); /* 0.0611932911 */
    const __m256 v34 = _mm256_set1_ps(-0x1.7352fep-4f); /* -0.0906553194 */
    const __m256 v36 = _mm256_set1_ps(0x1.2b51b4p-3f); /* 0.14615193 */
    const __m256 v38 = _mm256_set1_ps(-0x1.1e4158p-2f); /* -0.279546142 */
    const __m256 v40 = _mm256_set1_ps(-0x1.88e8bcp-5f); /* -0.0479625389 */
    const __m256 v47 = _mm256_set1_ps(0x1.d68ed4p-31f); /* 8.55939875e-10 */
    const __m256 v48 = _mm256_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m256 v49 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v51 = _mm256_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256 v1 = _mm256_loadu_ps(x1);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_UNORD_Q));
    const __m256i v4 = _mm256_castps_si256(v1);
    const __m256i v6 = _mm256_cmpgt_epi32(v5, v4);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v9 = _mm256_castps_si256(_mm256_cmp_ps(v7, v8, _CMP_LT_OQ));
    const __m256 v12 = _mm256_blendv_ps(v8, v7, _mm256_castsi256_ps(v9));
    const __m256i v13 = _mm256_castps_si256(_mm256_cmp_ps(v11, v12, _CMP_EQ_OQ));
    const __m256 v15 = _mm256_blendv_ps(v12, v14, _mm256_castsi256_ps(v13));
    const __m256 v17 = _mm256_blendv_ps(v7, v8, _mm256_castsi256_ps(v9));
    const __m256 v18 = _mm256_max_ps(v16, v17);
    const __m256 v19 = _mm256_blendv_ps(v18, v14, _mm256_castsi256_ps(v13));
    const __m256 v20 = _mm256_blendv_ps(v19, v10, _mm256_castsi256_ps(v2));
    const __m256 v21 = _mm256_div_ps(v15, v20);
    const __m256 v24 = _mm256_fmadd_ps(v21, v22, v23);
    const __m256 v26 = _mm256_fmadd_ps(v21, v21, v25);
    const __m256 v28 = _mm256_fmadd_ps(v24, v26, v27);
    const __m256 v29 = atan2_2ulp_avx512_minmag_f32_avx2(v10, v28);
    const __m256 v31 = _mm256_fmadd_ps(v29, v26, v30);
    const __m256 v33 = _mm256_fmadd_ps(v31, v26, v32);
    const __m256 v35 = _mm256_fmadd_ps(v33, v26, v34);
    const __m256 v37 = _mm256_fmadd_ps(v35, v26, v36);
    const __m256 v39 = _mm256_fmadd_ps(v37, v26, v38);
    const __m256 v41 = _mm256_fmadd_ps(v39, v26, v40);
    const __m256 v42 = _mm256_fmadd_ps(v41, v21, v21);
    const __m256 v43 = _mm256_xor_ps(v42, _mm256_set1_ps(-0.0f));
    const __m256 v44 = _mm256_blendv_ps(v42, v43, _mm256_castsi256_ps(v9));
    const __m256 v45 = _mm256_xor_ps(v44, _mm256_set1_ps(-0.0f));
    const __m256 v46 = _mm256_blendv_ps(v44, v45, _mm256_castsi256_ps(v6));
    const __m256 v50 = _mm256_blendv_ps(v49, v48, _mm256_castsi256_ps(v9));
    const __m256 v52 = _mm256_fmadd_ps(v47, v50, v51);
    const __m256 v53 = _mm256_sub_ps(v52, v50);
    const __m256 v54 = _mm256_blendv_ps(v50, v53, _mm256_castsi256_ps(v6));
    const __m256 v55 = _mm256_add_ps(v46, v54);
    const __m256 v56 = atan2_2ulp_avx512_signed_f32_avx2(v55, v0);
    const __m256 v57 = _mm256_blendv_ps(v56, v3, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v57);
}

static ATAN2_2ULP_AVX512_AVX2_TARGET void atan2_2ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan2_2ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        atan2_2ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_2ULP_AVX512_AVX512 __m512 atan2_2ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATAN2_2ULP_AVX512_AVX512 void atan2_2ulp_avx512_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512i v5 = _mm512_set1_epi32(0);
    const __m512 v10 = _mm512_set1_ps(-INFINITY);
    const __m512 v11 = _mm512_set1_ps(INFINITY);
    const __m512 v14 = _mm512_set1_ps(0x1.00221p+0f); /* 1.00051975 */
    const __m512 v16 = _mm512_set1_ps(0x1p-149f); /* 1.40129846e-45 */
    const __m512 v22 = _mm512_set1_ps(0x1.19ce4ep-7f); /* 0.00860003289 */
    const __m512 v23 = _mm512_set1_ps(-0x1.4f71e8p-6f); /* -0.0204739347 */
    const __m512 v25 = _mm512_set1_ps(-0x1.420504p-3f); /* -0.157236129 */
    const __m512 v27 = _mm512_set1_ps(0x1.dbac5p-6f); /* 0.0290327817 */
    const __m512 v30 = _mm512_set1_ps(-0x1.6022bcp-5f); /* -0.0429853126 */
    const __m512 v32 = _mm512_set1_ps(0x1.f54ba2p-5f); /* 0.0611932911 */
    const __m512 v34 = _mm512_set1_ps(-0x1.7352fep-4f); /* -0.0906553194 */
    const __m512 v36 = _mm512_set1_ps(0x1.2b51b4p-3f); /* 0.14615193 */
    const __m512 v38 = _mm512_set1_ps(-0x1.1e4158p-2f); /* -0.279546142 */
    const __m512 v40 = _mm512_set1_ps(-0x1.88e8bcp-5f); /* -0.0479625389 */
    const __m512 v47 = _mm512_set1_ps(0x1.d68ed4p-31f); /* 8.55939875e-10 */
    const __m512 v48 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v49 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v51 = _mm512_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m512 v0_0 = _mm512_loadu_ps(x0);
    const __m512 v0_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v1_0 = _mm512_loadu_ps(x1);
    const __m512 v1_1 = _mm512_loadu_ps(x1 + 16);
    const __mmask16 v2_0 = _mm512_cmp_ps_mask(v0_0, v1_0, _CMP_UNORD_Q);
    const __mmask16 v2_1 = _mm512_cmp_ps_mask(v0_1, v1_1, _CMP_UNORD_Q);
    const __m512i v4_0 = _mm512_castps_si512(v1_0);
    const __m512i v4_1 = _mm512_castps_si512(v1_1);
    const __mmask16 v6_0 = _mm512_cmplt_epi32_mask(v4_0, v5);
    const __mmask16 v6_1 = _mm512_cmplt_epi32_mask(v4_1, v5);
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v9_0 = _mm512_cmp_ps_mask(v7_0, v8_0, _CMP_LT_OQ);
    const __mmask16 v9_1 = _mm512_cmp_ps_mask(v7_1, v8_1, _CMP_LT_OQ);
    const __m512 v12_0 = _mm512_mask_blend_ps(v9_0, v8_0, v7_0);
    const __m512 v12_1 = _mm512_mask_blend_ps(v9_1, v8_1, v7_1);
    const __mmask16 v13_0 = _mm512_cmp_ps_mask(v11, v12_0, _CMP_EQ_OQ);
    const __mmask16 v13_1 = _mm512_cmp_ps_mask(v11, v12_1, _CMP_EQ_OQ);
    const __m512 v15_0 = _mm512_mask_blend_ps(v13_0, v12_0, v14);
    const __m512 v15_1 = _mm512_mask_blend_ps(v13_1, v12_1, v14);
    const __m512 v17_0 = _mm512_mask_blend_ps(v9_0, v7_0, v8_0);
    const __m512 v17_1 = _mm512_mask_blend_ps(v9_1, v7_1, v8_1);
    const __m512 v18_0 = _mm512_max_ps(v16, v17_0);
    const __m512 v18_1 = _mm512_max_ps(v16, v17_1);
    const __m512 v19_0 = _mm512_mask_blend_ps(v13_0, v18_0, v14);
    const __m512 v19_1 = _mm512_mask_blend_ps(v13_1, v18_1, v14);
    const __m512 v20_0 = _mm512_mask_blend_ps(v2_0, v19_0, v10);
    const __m512 v20_1 = _mm512_mask_blend_ps(v2_1, v19_1, v10);
    const __m512 v21_0 = _mm512_div_ps(v15_0, v20_0);
    const __m512 v21_1 = _mm512_div_ps(v15_1, v20_1);
    const __m512 v24_0 = _mm512_fmadd_ps(v21_0, v22, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v21_1, v22, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v21_0, v21_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v21_1, v21_1, v25);
    const __m512 v28_0 = _mm512_fmadd_ps(v24_0, v26_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v24_1, v26_1, v27);
    const __m512 v29_0 = _mm512_range_ps(v10, v28_0, 6);
    const __m512 v29_1 = _mm512_range_ps(v10, v28_1, 6);
    const __m512 v31_0 = _mm512_fmadd_ps(v29_0, v26_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v29_1, v26_1, v30);
    const __m512 v33_0 = _mm512_fmadd_ps(v31_0, v26_0, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v31_1, v26_1, v32);
    const __m512 v35_0 = _mm512_fmadd_ps(v33_0, v26_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v33_1, v26_1, v34);
    const __m512 v37_0 = _mm512_fmadd_ps(v35_0, v26_0, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v35_1, v26_1, v36);
    const __m512 v39_0 = _mm512_fmadd_ps(v37_0, v26_0, v38);
    const __m512 v39_1 = _mm512_fmadd_ps(v37_1, v26_1, v38);
    const __m512 v41_0 = _mm512_fmadd_ps(v39_0, v26_0, v40);
    const __m512 v41_1 = _mm512_fmadd_ps(v39_1, v26_1, v40);
    const __m512 v42_0 = _mm512_fmadd_ps(v41_0, v21_0, v21_0);
    const __m512 v42_1 = _mm512_fmadd_ps(v41_1, v21_1, v21_1);
    const __m512 v43_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v42_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v43_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v42_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v44_0 = _mm512_mask_blend_ps(v9_0, v42_0, v43_0);
    const __m512 v44_1 = _mm512_mask_blend_ps(v9_1, v42_1, v43_1);
    const __m512 v45_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v44_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v45_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v44_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v46_0 = _mm512_mask_blend_ps(v6_0, v44_0, v45_0);
    const __m512 v46_1 = _mm512_mask_blend_ps(v6_1, v44_1, v45_1);
    const __m512 v50_0 = _mm512_mask_blend_ps(v9_0, v49, v48);
    const __m512 v50_1 = _mm512_mask_blend_ps(v9_1, v49, v48);
    const __m512 v52_0 = _mm512_fmadd_ps(v47, v50_0, v51);
    const __m512 v52_1 = _mm512_fmadd_ps(v47, v50_1, v51);
    const __m512 v53_0 = _mm512_sub_ps(v52_0, v50_0);
    const __m512 v53_1 = _mm512_sub_ps(v52_1, v50_1);
    const __m512 v54_0 = _mm512_mask_blend_ps(v6_0, v50_0, v53_0);
    const __m512 v54_1 = _mm512_mask_blend_ps(v6_1, v50_1, v53_1);
    const __m512 v55_0 = _mm512_add_ps(v46_0, v54_0);
    const __m512 v55_1 = _mm512_add_ps(v46_1, v54_1);
    const __m512 v56_0 = atan2_2ulp_avx512_signed_f32_avx512(v55_0, v0_0);
    const __m512 v56_1 = atan2_2ulp_avx512_signed_f32_avx512(v55_1, v0_1);
    const __m512 v57_0 = _mm512_mask_blend_ps(v2_0, v56_0, v3);
    const __m512 v57_1 = _mm512_mask_blend_ps(v2_1, v56_1, v3);
    _mm512_storeu_ps(y, v57_0);
    _mm512_storeu_ps(y + 16, v57_1);
}

/* 16 elements. */
static ATAN2_2ULP_AVX512_AVX512_TARGET void atan2_2ulp_avx512_chunk_avx512(const float *x0, const float *x1, float *y) {
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512i v5 = _mm512_set1_epi32(0);
    const __m512 v10 = _mm512_set1_ps(-INFINITY);
    const __m512 v11 = _mm512_set1_ps(INFINITY);
    const __m512 v14 = _mm512_set1_ps(0x1.00221p+0f); /* 1.00051975 */
    const __m512 v16 = _mm512_set1_ps(0x1p-149f); /* 1.40129846e-45 */
    const __m512 v22 = _mm512_set1_ps(0x1.19ce4ep-7f); /* 0.00860003289 */
    const __m512 v23 = _mm512_set1_ps(-0x1.4f71e8p-6f); /* -0.0204739347 */
    const __m512 v25 = _mm512_set1_ps(-0x1.420504p-3f); /* -0.157236129 */
    const __m512 v27 = _mm512_set1_ps(0x1.dbac5p-6f); /* 0.0290327817 */
    const __m512 v30 = _mm512_set1_ps(-0x1.6022bcp-5f); /* -0.0429853126 */
    const __m512 v32 = _mm512_set1_ps(0x1.f54ba2p-5f); /* 0.0611932911 */
    const __m512 v34 = _mm512_set1_ps(-0x1.7352fep-4f); /* -0.0906553194 */
    const __m512 v36 = _mm512_set1_ps(0x1.2b51b4p-3f); /* 0.14615193 */
    const __m512 v38 = _mm512_set1_ps(-0x1.1e4158p-2f); /* -0.279546142 */
    const __m512 v40 = _mm512_set1_ps(-0x1.88e8bcp-5f); /* -0.0479625389 */
    const __m512 v47 = _mm512_set1_ps(0x1.d68ed4p-31f); /* 8.55939875e-10 */
    const __m512 v48 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v49 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v51 = _mm512_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512 v1 = _mm512_loadu_ps(x1);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_UNORD_Q);
    const __m512i v4 = _mm512_castps_si512(v1);
    const __mmask16 v6 = _mm512_cmplt_epi32_mask(v4, v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v9 = _mm512_cmp_ps_mask(v7, v8, _CMP_LT_OQ);
    const __m512 v12 = _mm512_mask_blend_ps(v9, v8, v7);
    const __mmask16 v13 = _mm512_cmp_ps_mask(v11, v12, _CMP_EQ_OQ);
    const __m512 v15 = _mm512_mask_blend_ps(v13, v12, v14);
    const __m512 v17 = _mm512_mask_blend_ps(v9, v7, v8);
    const __m512 v18 = _mm512_max_ps(v16, v17);
    const __m512 v19 = _mm512_mask_blend_ps(v13, v18, v14);
    const __m512 v20 = _mm512_mask_blend_ps(v2, v19, v10);
    const __m512 v21 = _mm512_div_ps(v15, v20);
    const __m512 v24 = _mm512_fmadd_ps(v21, v22, v23);
    const __m512 v26 = _mm512_fmadd_ps(v21, v21, v25);
    const __m512 v28 = _mm512_fmadd_ps(v24, v26, v27);
    const __m512 v29 = _mm512_range_ps(v10, v28, 6);
    const __m512 v31 = _mm512_fmadd_ps(v29, v26, v30);
    const __m512 v33 = _mm512_fmadd_ps(v31, v26, v32);
    const __m512 v35 = _mm512_fmadd_ps(v33, v26, v34);
    const __m512 v37 = _mm512_fmadd_ps(v35, v26, v36);
    const __m512 v39 = _mm512_fmadd_ps(v37, v26, v38);
    const __m512 v41 = _mm512_fmadd_ps(v39, v26, v40);
    const __m512 v42 = _mm512_fmadd_ps(v41, v21, v21);
    const __m512 v43 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v44 = _mm512_mask_blend_ps(v9, v42, v43);
    const __m512 v45 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v44), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v46 = _mm512_mask_blend_ps(v6, v44, v45);
    const __m512 v50 = _mm512_mask_blend_ps(v9, v49, v48);
    const __m512 v52 = _mm512_fmadd_ps(v47, v50, v51);
    const __m512 v53 = _mm512_sub_ps(v52, v50);
    const __m512 v54 = _mm512_mask_blend_ps(v6, v50, v53);
    const __m512 v55 = _mm512_add_ps(v46, v54);
    const __m512 v56 = atan2_2ulp_avx512_signed_f32_avx512(v55, v0);
    const __m512 v57 = _mm512_mask_blend_ps(v2, v56, v3);
    _mm512_storeu_ps(y, v57);
}

static ATAN2_2ULP_AVX512_AVX512_TARGET void atan2_2ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atan2_2ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        atan2_2ulp_avx512_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        atan2_2ulp_avx512_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN2_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan2_2ulp_avx512_level(void) {
#if defined(ATAN2_2ULP_AVX512_FORCE_ISA)
    return ATAN2_2ULP_AVX512_FORCE_ISA;
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

float atan2_2ulp_avx512(float x0, float x1) {
    return atan2_2ulp_avx512_element(x0, x1);
}

void atan2_2ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan2_2ulp_avx512_level();
    if (level == 2) {
        atan2_2ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        atan2_2ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    atan2_2ulp_avx512_array_portable(x0, x1, y, n);
}
