/* acosh1p_4ulp_avx512: acosh1p
 *
 *   target       acosh1p, x < 0 ? nan : log1p(x + sqrt(x*(x + 2))), f32
 *   domain       every input
 *   max error    3.714453 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.ffb2fcp-12 (0.000487994344, encoding 0x39ffd97e)
 *   result there 0x1.ffd43p-6 (0.0312395543, encoding 0x3cffea18)
 *   mean error   0.186848 ulp
 *   misrounded   463666753 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8e3efd3806c34b430c6a878241536ff5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh1p --fmt f32 --max-ulp 4 --isa avx512 --time 22s --seed 1 --threads 1 --archive acosh1p_4ulp_avx512.db
 *                time: 0.8980 ns/element as avx512 code (inputs mean)
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
#include "acosh1p_4ulp_avx512.h"

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

static inline double acosh1p_4ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh1p_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t acosh1p_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double acosh1p_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double acosh1p_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh1p_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acosh1p_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float acosh1p_4ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = acosh1p_4ulp_avx512_bits_f32(y) & INT32_MIN;
    return acosh1p_4ulp_avx512_frombits_f32((acosh1p_4ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float acosh1p_4ulp_avx512_element(float x) {
    const double v0 = 0x1.62e42feb7189fp-1; /* 0.69314718007150933 */
    const int64_t v1 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const float v2 = x;
    const double v3 = (double)v2;
    const double v4 = 0x1.fffffdb10b5f1p+0; /* 1.9999998624074318 */
    const double v5 = v4 + v3;
    const double v6 = v3 * v5;
    const double v7 = acosh1p_4ulp_avx512_sqrt_f64(v6);
    const double v8 = v7 + v3;
    const double v9 = 0x1p+0; /* 1 */
    const double v10 = v8 + v9;
    const int64_t v11 = acosh1p_4ulp_avx512_bits_f64(v10);
    const int64_t v12 = INT64_C(52);
    const int64_t v13 = acosh1p_4ulp_avx512_lshr_i64(v11, v12);
    const int64_t v14 = (int64_t)((uint64_t)v1 + (uint64_t)v13);
    const double v15 = acosh1p_4ulp_avx512_frombits_f64(v14);
    const double v16 = 0x1.8p+52; /* 6755399441055744 */
    const double v17 = v15 - v16;
    const int64_t v18 = INT64_C(9214364837600034816); /* 0x7fe0000000000000 */
    const int64_t v19 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const int64_t v20 = v11 & v19;
    const int64_t v21 = (int64_t)((uint64_t)v18 - (uint64_t)v20);
    const double v22 = acosh1p_4ulp_avx512_frombits_f64(v21);
    const double v23 = v22 - v9;
    const double v24 = acosh1p_4ulp_avx512_fma_f64(v22, v8, v23);
    const double v25 = v24 * v24;
    const double v26 = 0x1.2a46a0e917d88p-8; /* 0.0045513289306592444 */
    const double v27 = -0x1.b2921cfc6275bp-6; /* -0.026524093920250773 */
    const double v28 = acosh1p_4ulp_avx512_fma_f64(v26, v24, v27);
    const double v29 = 0x1.2a5f80454c7a5p-4; /* 0.072844983155646206 */
    const double v30 = -0x1.0d405ecdea478p-3; /* -0.13147043290999583 */
    const double v31 = acosh1p_4ulp_avx512_fma_f64(v29, v24, v30);
    const double v32 = acosh1p_4ulp_avx512_fma_f64(v25, v28, v31);
    const double v33 = 0x1.81839fd0d37c2p-3; /* 0.18823933464085313 */
    const double v34 = acosh1p_4ulp_avx512_fma_f64(v32, v24, v33);
    const double v35 = -0x1.fb00b66d88862p-3; /* -0.24755995294350713 */
    const double v36 = acosh1p_4ulp_avx512_fma_f64(v34, v24, v35);
    const double v37 = 0x1.550ba74e42a1bp-2; /* 0.33305226721918907 */
    const double v38 = acosh1p_4ulp_avx512_fma_f64(v36, v24, v37);
    const double v39 = -0x1.fffc62ece20efp-2; /* -0.49998621531314219 */
    const double v40 = acosh1p_4ulp_avx512_fma_f64(v38, v24, v39);
    const double v41 = acosh1p_4ulp_avx512_fma_f64(v25, v40, v24);
    const double v42 = acosh1p_4ulp_avx512_fma_f64(v0, v17, v41);
    const float v43 = (float)v42;
    const float v44 = acosh1p_4ulp_avx512_copysign_f32(v43, v2);
    const float v45 = INFINITY;
    const int v46 = v43 < v45;
    const float v47 = -0x1p-6f; /* -0.015625 */
    const int v48 = v47 <= v2;
    const int v49 = v46 & v48;
    const int v50 = !v49;
    float r0 = v44;
    if (v50) {
        const float v51 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v52 = !(v2 <= v51);
        const float v53 = NAN;
        const float v54 = v52 ? v2 : v53;
        r0 = v54;
    }
    return r0;
}

static void acosh1p_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh1p_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH1P_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH1P_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH1P_4ULP_AVX512_AVX2 static inline ACOSH1P_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH1P_4ULP_AVX512_AVX512 static inline ACOSH1P_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ACOSH1P_4ULP_AVX512_AVX2 __m256 acosh1p_4ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH1P_4ULP_AVX512_AVX2 void acosh1p_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42feb7189fp-1); /* 0.69314718007150933 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v4 = _mm256_set1_pd(0x1.fffffdb10b5f1p+0); /* 1.9999998624074318 */
    const __m256d v9 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v16 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v18 = _mm256_set1_epi64x(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m256i v19 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v26 = _mm256_set1_pd(0x1.2a46a0e917d88p-8); /* 0.0045513289306592444 */
    const __m256d v27 = _mm256_set1_pd(-0x1.b2921cfc6275bp-6); /* -0.026524093920250773 */
    const __m256d v29 = _mm256_set1_pd(0x1.2a5f80454c7a5p-4); /* 0.072844983155646206 */
    const __m256d v30 = _mm256_set1_pd(-0x1.0d405ecdea478p-3); /* -0.13147043290999583 */
    const __m256d v33 = _mm256_set1_pd(0x1.81839fd0d37c2p-3); /* 0.18823933464085313 */
    const __m256d v35 = _mm256_set1_pd(-0x1.fb00b66d88862p-3); /* -0.24755995294350713 */
    const __m256d v37 = _mm256_set1_pd(0x1.550ba74e42a1bp-2); /* 0.33305226721918907 */
    const __m256d v39 = _mm256_set1_pd(-0x1.fffc62ece20efp-2); /* -0.49998621531314219 */
    const __m256 v45 = _mm256_set1_ps(INFINITY);
    const __m256 v47 = _mm256_set1_ps(-0x1p-6f); /* -0.015625 */
    const __m256 v51 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v53 = _mm256_set1_ps(NAN);
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v5l = _mm256_add_pd(v4, v3l);
    const __m256d v5h = _mm256_add_pd(v4, v3h);
    const __m256d v6l = _mm256_mul_pd(v3l, v5l);
    const __m256d v6h = _mm256_mul_pd(v3h, v5h);
    const __m256d v7l = _mm256_sqrt_pd(v6l);
    const __m256d v7h = _mm256_sqrt_pd(v6h);
    const __m256d v8l = _mm256_add_pd(v7l, v3l);
    const __m256d v8h = _mm256_add_pd(v7h, v3h);
    const __m256d v10l = _mm256_add_pd(v8l, v9);
    const __m256d v10h = _mm256_add_pd(v8h, v9);
    const __m256i v11l = _mm256_castpd_si256(v10l);
    const __m256i v11h = _mm256_castpd_si256(v10h);
    const __m256i v13l = _mm256_srli_epi64(v11l, 52);
    const __m256i v13h = _mm256_srli_epi64(v11h, 52);
    const __m256i v14l = _mm256_add_epi64(v1, v13l);
    const __m256i v14h = _mm256_add_epi64(v1, v13h);
    const __m256d v15l = _mm256_castsi256_pd(v14l);
    const __m256d v15h = _mm256_castsi256_pd(v14h);
    const __m256d v17l = _mm256_sub_pd(v15l, v16);
    const __m256d v17h = _mm256_sub_pd(v15h, v16);
    const __m256i v20l = _mm256_and_si256(v11l, v19);
    const __m256i v20h = _mm256_and_si256(v11h, v19);
    const __m256i v21l = _mm256_sub_epi64(v18, v20l);
    const __m256i v21h = _mm256_sub_epi64(v18, v20h);
    const __m256d v22l = _mm256_castsi256_pd(v21l);
    const __m256d v22h = _mm256_castsi256_pd(v21h);
    const __m256d v23l = _mm256_sub_pd(v22l, v9);
    const __m256d v23h = _mm256_sub_pd(v22h, v9);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v8l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v8h, v23h);
    const __m256d v25l = _mm256_mul_pd(v24l, v24l);
    const __m256d v25h = _mm256_mul_pd(v24h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v26, v24l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26, v24h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v24l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v24h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v25l, v28l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v25h, v28h, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v24l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v24h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v24l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v24h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v24l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v24h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v24l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v24h, v39);
    const __m256d v41l = _mm256_fmadd_pd(v25l, v40l, v24l);
    const __m256d v41h = _mm256_fmadd_pd(v25h, v40h, v24h);
    const __m256d v42l = _mm256_fmadd_pd(v0, v17l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v0, v17h, v41h);
    const __m128 v43l = _mm256_cvtpd_ps(v42l);
    const __m128 v43h = _mm256_cvtpd_ps(v42h);
    const __m256 v43 = _mm256_set_m128(v43h, v43l);
    const __m256 v44 = acosh1p_4ulp_avx512_signed_f32_avx2(v43, v2);
    const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v43, v45, _CMP_LT_OQ));
    const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v47, v2, _CMP_LE_OQ));
    const __m256i v49 = _mm256_and_si256(v46, v48);
    const __m256i v50 = _mm256_xor_si256(v49, _mm256_set1_epi32(-1));
    __m256 r0 = v44;
    __m256i any1 = v50;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v52 = _mm256_castps_si256(_mm256_cmp_ps(v2, v51, _CMP_NLE_UQ));
        const __m256 v54 = _mm256_blendv_ps(v53, v2, _mm256_castsi256_ps(v52));
        r0 = _mm256_blendv_ps(r0, v54, _mm256_castsi256_ps(v50));
    }
    _mm256_storeu_ps(y, r0);
}

static ACOSH1P_4ULP_AVX512_AVX2_TARGET void acosh1p_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh1p_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acosh1p_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ACOSH1P_4ULP_AVX512_AVX512 __m512 acosh1p_4ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH1P_4ULP_AVX512_AVX512 void acosh1p_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42feb7189fp-1); /* 0.69314718007150933 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v4 = _mm512_set1_pd(0x1.fffffdb10b5f1p+0); /* 1.9999998624074318 */
    const __m512d v9 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v16 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v18 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v26 = _mm512_set1_pd(0x1.2a46a0e917d88p-8); /* 0.0045513289306592444 */
    const __m512d v27 = _mm512_set1_pd(-0x1.b2921cfc6275bp-6); /* -0.026524093920250773 */
    const __m512d v29 = _mm512_set1_pd(0x1.2a5f80454c7a5p-4); /* 0.072844983155646206 */
    const __m512d v30 = _mm512_set1_pd(-0x1.0d405ecdea478p-3); /* -0.13147043290999583 */
    const __m512d v33 = _mm512_set1_pd(0x1.81839fd0d37c2p-3); /* 0.18823933464085313 */
    const __m512d v35 = _mm512_set1_pd(-0x1.fb00b66d88862p-3); /* -0.24755995294350713 */
    const __m512d v37 = _mm512_set1_pd(0x1.550ba74e42a1bp-2); /* 0.33305226721918907 */
    const __m512d v39 = _mm512_set1_pd(-0x1.fffc62ece20efp-2); /* -0.49998621531314219 */
    const __m512 v45 = _mm512_set1_ps(INFINITY);
    const __m512 v47 = _mm512_set1_ps(-0x1p-6f); /* -0.015625 */
    const __m512 v51 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v53 = _mm512_set1_ps(NAN);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512d v3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v3_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v3_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512d v5_0l = _mm512_add_pd(v4, v3_0l);
    const __m512d v5_0h = _mm512_add_pd(v4, v3_0h);
    const __m512d v5_1l = _mm512_add_pd(v4, v3_1l);
    const __m512d v5_1h = _mm512_add_pd(v4, v3_1h);
    const __m512d v6_0l = _mm512_mul_pd(v3_0l, v5_0l);
    const __m512d v6_0h = _mm512_mul_pd(v3_0h, v5_0h);
    const __m512d v6_1l = _mm512_mul_pd(v3_1l, v5_1l);
    const __m512d v6_1h = _mm512_mul_pd(v3_1h, v5_1h);
    const __m512d v7_0l = _mm512_sqrt_pd(v6_0l);
    const __m512d v7_0h = _mm512_sqrt_pd(v6_0h);
    const __m512d v7_1l = _mm512_sqrt_pd(v6_1l);
    const __m512d v7_1h = _mm512_sqrt_pd(v6_1h);
    const __m512d v8_0l = _mm512_add_pd(v7_0l, v3_0l);
    const __m512d v8_0h = _mm512_add_pd(v7_0h, v3_0h);
    const __m512d v8_1l = _mm512_add_pd(v7_1l, v3_1l);
    const __m512d v8_1h = _mm512_add_pd(v7_1h, v3_1h);
    const __m512d v10_0l = _mm512_add_pd(v8_0l, v9);
    const __m512d v10_0h = _mm512_add_pd(v8_0h, v9);
    const __m512d v10_1l = _mm512_add_pd(v8_1l, v9);
    const __m512d v10_1h = _mm512_add_pd(v8_1h, v9);
    const __m512i v11_0l = _mm512_castpd_si512(v10_0l);
    const __m512i v11_0h = _mm512_castpd_si512(v10_0h);
    const __m512i v11_1l = _mm512_castpd_si512(v10_1l);
    const __m512i v11_1h = _mm512_castpd_si512(v10_1h);
    const __m512i v13_0l = _mm512_srli_epi64(v11_0l, 52);
    const __m512i v13_0h = _mm512_srli_epi64(v11_0h, 52);
    const __m512i v13_1l = _mm512_srli_epi64(v11_1l, 52);
    const __m512i v13_1h = _mm512_srli_epi64(v11_1h, 52);
    const __m512i v14_0l = _mm512_add_epi64(v1, v13_0l);
    const __m512i v14_0h = _mm512_add_epi64(v1, v13_0h);
    const __m512i v14_1l = _mm512_add_epi64(v1, v13_1l);
    const __m512i v14_1h = _mm512_add_epi64(v1, v13_1h);
    const __m512d v15_0l = _mm512_castsi512_pd(v14_0l);
    const __m512d v15_0h = _mm512_castsi512_pd(v14_0h);
    const __m512d v15_1l = _mm512_castsi512_pd(v14_1l);
    const __m512d v15_1h = _mm512_castsi512_pd(v14_1h);
    const __m512d v17_0l = _mm512_sub_pd(v15_0l, v16);
    const __m512d v17_0h = _mm512_sub_pd(v15_0h, v16);
    const __m512d v17_1l = _mm512_sub_pd(v15_1l, v16);
    const __m512d v17_1h = _mm512_sub_pd(v15_1h, v16);
    const __m512i v20_0l = _mm512_and_si512(v11_0l, v19);
    const __m512i v20_0h = _mm512_and_si512(v11_0h, v19);
    const __m512i v20_1l = _mm512_and_si512(v11_1l, v19);
    const __m512i v20_1h = _mm512_and_si512(v11_1h, v19);
    const __m512i v21_0l = _mm512_sub_epi64(v18, v20_0l);
    const __m512i v21_0h = _mm512_sub_epi64(v18, v20_0h);
    const __m512i v21_1l = _mm512_sub_epi64(v18, v20_1l);
    const __m512i v21_1h = _mm512_sub_epi64(v18, v20_1h);
    const __m512d v22_0l = _mm512_castsi512_pd(v21_0l);
    const __m512d v22_0h = _mm512_castsi512_pd(v21_0h);
    const __m512d v22_1l = _mm512_castsi512_pd(v21_1l);
    const __m512d v22_1h = _mm512_castsi512_pd(v21_1h);
    const __m512d v23_0l = _mm512_sub_pd(v22_0l, v9);
    const __m512d v23_0h = _mm512_sub_pd(v22_0h, v9);
    const __m512d v23_1l = _mm512_sub_pd(v22_1l, v9);
    const __m512d v23_1h = _mm512_sub_pd(v22_1h, v9);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v8_0l, v23_0l);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v8_0h, v23_0h);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v8_1l, v23_1l);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v8_1h, v23_1h);
    const __m512d v25_0l = _mm512_mul_pd(v24_0l, v24_0l);
    const __m512d v25_0h = _mm512_mul_pd(v24_0h, v24_0h);
    const __m512d v25_1l = _mm512_mul_pd(v24_1l, v24_1l);
    const __m512d v25_1h = _mm512_mul_pd(v24_1h, v24_1h);
    const __m512d v28_0l = _mm512_fmadd_pd(v26, v24_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26, v24_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26, v24_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26, v24_1h, v27);
    const __m512d v31_0l = _mm512_fmadd_pd(v29, v24_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v29, v24_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v29, v24_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v29, v24_1h, v30);
    const __m512d v32_0l = _mm512_fmadd_pd(v25_0l, v28_0l, v31_0l);
    const __m512d v32_0h = _mm512_fmadd_pd(v25_0h, v28_0h, v31_0h);
    const __m512d v32_1l = _mm512_fmadd_pd(v25_1l, v28_1l, v31_1l);
    const __m512d v32_1h = _mm512_fmadd_pd(v25_1h, v28_1h, v31_1h);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v24_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v24_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v24_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v24_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v34_0l, v24_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v34_0h, v24_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v34_1l, v24_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v34_1h, v24_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v24_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v24_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v24_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v24_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v38_0l, v24_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v38_0h, v24_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v38_1l, v24_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v38_1h, v24_1h, v39);
    const __m512d v41_0l = _mm512_fmadd_pd(v25_0l, v40_0l, v24_0l);
    const __m512d v41_0h = _mm512_fmadd_pd(v25_0h, v40_0h, v24_0h);
    const __m512d v41_1l = _mm512_fmadd_pd(v25_1l, v40_1l, v24_1l);
    const __m512d v41_1h = _mm512_fmadd_pd(v25_1h, v40_1h, v24_1h);
    const __m512d v42_0l = _mm512_fmadd_pd(v0, v17_0l, v41_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v0, v17_0h, v41_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v0, v17_1l, v41_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v0, v17_1h, v41_1h);
    const __m256 v43_0l = _mm512_cvtpd_ps(v42_0l);
    const __m256 v43_0h = _mm512_cvtpd_ps(v42_0h);
    const __m512 v43_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v43_0l), v43_0h, 1);
    const __m256 v43_1l = _mm512_cvtpd_ps(v42_1l);
    const __m256 v43_1h = _mm512_cvtpd_ps(v42_1h);
    const __m512 v43_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v43_1l), v43_1h, 1);
    const __m512 v44_0 = acosh1p_4ulp_avx512_signed_f32_avx512(v43_0, v2_0);
    const __m512 v44_1 = acosh1p_4ulp_avx512_signed_f32_avx512(v43_1, v2_1);
    const __mmask16 v46_0 = _mm512_cmp_ps_mask(v43_0, v45, _CMP_LT_OQ);
    const __mmask16 v46_1 = _mm512_cmp_ps_mask(v43_1, v45, _CMP_LT_OQ);
    const __mmask16 v48_0 = _mm512_cmp_ps_mask(v47, v2_0, _CMP_LE_OQ);
    const __mmask16 v48_1 = _mm512_cmp_ps_mask(v47, v2_1, _CMP_LE_OQ);
    const __mmask16 v49_0 = (__mmask16)(v46_0 & v48_0);
    const __mmask16 v49_1 = (__mmask16)(v46_1 & v48_1);
    const __mmask16 v50_0 = (__mmask16)~v49_0;
    const __mmask16 v50_1 = (__mmask16)~v49_1;
    __m512 r0_0 = v44_0;
    __m512 r0_1 = v44_1;
    __mmask16 any1 = v50_0;
    any1 = (__mmask16)(any1 | v50_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v52_0 = _mm512_cmp_ps_mask(v2_0, v51, _CMP_NLE_UQ);
        const __mmask16 v52_1 = _mm512_cmp_ps_mask(v2_1, v51, _CMP_NLE_UQ);
        const __m512 v54_0 = _mm512_mask_blend_ps(v52_0, v53, v2_0);
        const __m512 v54_1 = _mm512_mask_blend_ps(v52_1, v53, v2_1);
        r0_0 = _mm512_mask_blend_ps(v50_0, r0_0, v54_0);
        r0_1 = _mm512_mask_blend_ps(v50_1, r0_1, v54_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static ACOSH1P_4ULP_AVX512_AVX512_TARGET void acosh1p_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42feb7189fp-1); /* 0.69314718007150933 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v4 = _mm512_set1_pd(0x1.fffffdb10b5f1p+0); /* 1.9999998624074318 */
    const __m512d v9 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v16 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v18 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v26 = _mm512_set1_pd(0x1.2a46a0e917d88p-8); /* 0.0045513289306592444 */
    const __m512d v27 = _mm512_set1_pd(-0x1.b2921cfc6275bp-6); /* -0.026524093920250773 */
    const __m512d v29 = _mm512_set1_pd(0x1.2a5f80454c7a5p-4); /* 0.072844983155646206 */
    const __m512d v30 = _mm512_set1_pd(-0x1.0d405ecdea478p-3); /* -0.13147043290999583 */
    const __m512d v33 = _mm512_set1_pd(0x1.81839fd0d37c2p-3); /* 0.18823933464085313 */
    const __m512d v35 = _mm512_set1_pd(-0x1.fb00b66d88862p-3); /* -0.24755995294350713 */
    const __m512d v37 = _mm512_set1_pd(0x1.550ba74e42a1bp-2); /* 0.33305226721918907 */
    const __m512d v39 = _mm512_set1_pd(-0x1.fffc62ece20efp-2); /* -0.49998621531314219 */
    const __m512 v45 = _mm512_set1_ps(INFINITY);
    const __m512 v47 = _mm512_set1_ps(-0x1p-6f); /* -0.015625 */
    const __m512 v51 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v53 = _mm512_set1_ps(NAN);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v5l = _mm512_add_pd(v4, v3l);
    const __m512d v5h = _mm512_add_pd(v4, v3h);
    const __m512d v6l = _mm512_mul_pd(v3l, v5l);
    const __m512d v6h = _mm512_mul_pd(v3h, v5h);
    const __m512d v7l = _mm512_sqrt_pd(v6l);
    const __m512d v7h = _mm512_sqrt_pd(v6h);
    const __m512d v8l = _mm512_add_pd(v7l, v3l);
    const __m512d v8h = _mm512_add_pd(v7h, v3h);
    const __m512d v10l = _mm512_add_pd(v8l, v9);
    const __m512d v10h = _mm512_add_pd(v8h, v9);
    const __m512i v11l = _mm512_castpd_si512(v10l);
    const __m512i v11h = _mm512_castpd_si512(v10h);
    const __m512i v13l = _mm512_srli_epi64(v11l, 52);
    const __m512i v13h = _mm512_srli_epi64(v11h, 52);
    const __m512i v14l = _mm512_add_epi64(v1, v13l);
    const __m512i v14h = _mm512_add_epi64(v1, v13h);
    const __m512d v15l = _mm512_castsi512_pd(v14l);
    const __m512d v15h = _mm512_castsi512_pd(v14h);
    const __m512d v17l = _mm512_sub_pd(v15l, v16);
    const __m512d v17h = _mm512_sub_pd(v15h, v16);
    const __m512i v20l = _mm512_and_si512(v11l, v19);
    const __m512i v20h = _mm512_and_si512(v11h, v19);
    const __m512i v21l = _mm512_sub_epi64(v18, v20l);
    const __m512i v21h = _mm512_sub_epi64(v18, v20h);
    const __m512d v22l = _mm512_castsi512_pd(v21l);
    const __m512d v22h = _mm512_castsi512_pd(v21h);
    const __m512d v23l = _mm512_sub_pd(v22l, v9);
    const __m512d v23h = _mm512_sub_pd(v22h, v9);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v8l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v8h, v23h);
    const __m512d v25l = _mm512_mul_pd(v24l, v24l);
    const __m512d v25h = _mm512_mul_pd(v24h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v26, v24l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26, v24h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v29, v24l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v24h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v25l, v28l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v25h, v28h, v31h);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v24l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v24h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v24l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v24h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v24l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v24h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v24l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v24h, v39);
    const __m512d v41l = _mm512_fmadd_pd(v25l, v40l, v24l);
    const __m512d v41h = _mm512_fmadd_pd(v25h, v40h, v24h);
    const __m512d v42l = _mm512_fmadd_pd(v0, v17l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v0, v17h, v41h);
    const __m256 v43l = _mm512_cvtpd_ps(v42l);
    const __m256 v43h = _mm512_cvtpd_ps(v42h);
    const __m512 v43 = _mm512_insertf32x8(_mm512_castps256_ps512(v43l), v43h, 1);
    const __m512 v44 = acosh1p_4ulp_avx512_signed_f32_avx512(v43, v2);
    const __mmask16 v46 = _mm512_cmp_ps_mask(v43, v45, _CMP_LT_OQ);
    const __mmask16 v48 = _mm512_cmp_ps_mask(v47, v2, _CMP_LE_OQ);
    const __mmask16 v49 = (__mmask16)(v46 & v48);
    const __mmask16 v50 = (__mmask16)~v49;
    __m512 r0 = v44;
    __mmask16 any1 = v50;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v52 = _mm512_cmp_ps_mask(v2, v51, _CMP_NLE_UQ);
        const __m512 v54 = _mm512_mask_blend_ps(v52, v53, v2);
        r0 = _mm512_mask_blend_ps(v50, r0, v54);
    }
    _mm512_storeu_ps(y, r0);
}

static ACOSH1P_4ULP_AVX512_AVX512_TARGET void acosh1p_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh1p_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh1p_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acosh1p_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH1P_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh1p_4ulp_avx512_level(void) {
#if defined(ACOSH1P_4ULP_AVX512_FORCE_ISA)
    return ACOSH1P_4ULP_AVX512_FORCE_ISA;
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

float acosh1p_4ulp_avx512(float x) {
    return acosh1p_4ulp_avx512_element(x);
}

void acosh1p_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh1p_4ulp_avx512_level();
    if (level == 2) {
        acosh1p_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh1p_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh1p_4ulp_avx512_array_portable(x, y, n);
}
