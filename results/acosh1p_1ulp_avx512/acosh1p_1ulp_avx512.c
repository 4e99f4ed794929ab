/* acosh1p_1ulp_avx512: acosh1p
 *
 *   target       acosh1p, x < 0 ? nan : log1p(x + sqrt(x*(x + 2))), f32
 *   domain       every input
 *   max error    0.639200 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.5563eap-5 (0.0416736193, encoding 0x3d2ab1f5)
 *   result there 0x1.269c62p-2 (0.287705928, encoding 0x3e934e31)
 *   mean error   0.125014 ulp
 *   misrounded   46258633 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           86d8411578222cfa3cfb3b1aef3ce724
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh1p --fmt f32 --max-ulp 2 --isa avx512 --time 22s --seed 1 --threads 1 --archive acosh1p_2ulp_avx512.db
 *                time: 0.9537 ns/element as avx512 code (inputs mean)
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
#include "acosh1p_1ulp_avx512.h"

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

static inline double acosh1p_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh1p_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t acosh1p_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double acosh1p_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double acosh1p_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh1p_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acosh1p_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float acosh1p_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = acosh1p_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return acosh1p_1ulp_avx512_frombits_f32((acosh1p_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float acosh1p_1ulp_avx512_element(float x) {
    const double v0 = 0x1.62e42fefd0352p-1; /* 0.69314718058022096 */
    const int64_t v1 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const float v2 = x;
    const double v3 = (double)v2;
    const double v4 = 0x1p+1; /* 2 */
    const double v5 = v4 + v3;
    const double v6 = v5 * v3;
    const double v7 = acosh1p_1ulp_avx512_sqrt_f64(v6);
    const double v8 = v3 + v7;
    const double v9 = 0x1p+0; /* 1 */
    const double v10 = v8 + v9;
    const int64_t v11 = acosh1p_1ulp_avx512_bits_f64(v10);
    const int64_t v12 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v13 = (int64_t)((uint64_t)v11 + (uint64_t)v12);
    const int64_t v14 = INT64_C(52);
    const int64_t v15 = acosh1p_1ulp_avx512_lshr_i64(v13, v14);
    const int64_t v16 = (int64_t)((uint64_t)v1 + (uint64_t)v15);
    const double v17 = acosh1p_1ulp_avx512_frombits_f64(v16);
    const double v18 = 0x1.8p+52; /* 6755399441055744 */
    const double v19 = v17 - v18;
    const int64_t v20 = INT64_C(9214364837600034816); /* 0x7fe0000000000000 */
    const int64_t v21 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const int64_t v22 = v13 & v21;
    const int64_t v23 = (int64_t)((uint64_t)v20 - (uint64_t)v22);
    const double v24 = acosh1p_1ulp_avx512_frombits_f64(v23);
    const double v25 = v24 - v9;
    const double v26 = acosh1p_1ulp_avx512_fma_f64(v24, v8, v25);
    const double v27 = 0x1.0000000477d38p+1; /* 2.0000000020806077 */
    const double v28 = v26 + v27;
    const double v29 = v26 / v28;
    const double v30 = v29 * v29;
    const double v31 = 0x1.35d3b906754a4p-2; /* 0.30256547071378237 */
    const double v32 = 0x1.9931b01519b0ap-2; /* 0.39960360649858784 */
    const double v33 = acosh1p_1ulp_avx512_fma_f64(v30, v31, v32);
    const double v34 = 0x1.5555c35bbd796p-1; /* 0.66666994566797899 */
    const double v35 = acosh1p_1ulp_avx512_fma_f64(v30, v33, v34);
    const double v36 = 0x1.ffffffe902aa1p+0; /* 1.9999999946473184 */
    const double v37 = acosh1p_1ulp_avx512_fma_f64(v30, v35, v36);
    const double v38 = v29 * v37;
    const double v39 = acosh1p_1ulp_avx512_fma_f64(v0, v19, v38);
    const float v40 = (float)v39;
    const float v41 = acosh1p_1ulp_avx512_copysign_f32(v40, v2);
    const float v42 = 0x0p+0f; /* 0 */
    const int v43 = v42 <= v2;
    const float v44 = INFINITY;
    const int v45 = v2 < v44;
    const int v46 = v43 & v45;
    const int v47 = !v46;
    float r0 = v41;
    if (v47) {
        const float v48 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v49 = !(v2 <= v48);
        const float v50 = NAN;
        const float v51 = v49 ? v2 : v50;
        r0 = v51;
    }
    return r0;
}

static void acosh1p_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh1p_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH1P_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH1P_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH1P_1ULP_AVX512_AVX2 static inline ACOSH1P_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH1P_1ULP_AVX512_AVX512 static inline ACOSH1P_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ACOSH1P_1ULP_AVX512_AVX2 __m256 acosh1p_1ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH1P_1ULP_AVX512_AVX2 void acosh1p_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefd0352p-1); /* 0.69314718058022096 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v4 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v9 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v12 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256d v18 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v20 = _mm256_set1_epi64x(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m256i v21 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v27 = _mm256_set1_pd(0x1.0000000477d38p+1); /* 2.0000000020806077 */
    const __m256d v31 = _mm256_set1_pd(0x1.35d3b906754a4p-2); /* 0.30256547071378237 */
    const __m256d v32 = _mm256_set1_pd(0x1.9931b01519b0ap-2); /* 0.39960360649858784 */
    const __m256d v34 = _mm256_set1_pd(0x1.5555c35bbd796p-1); /* 0.66666994566797899 */
    const __m256d v36 = _mm256_set1_pd(0x1.ffffffe902aa1p+0); /* 1.9999999946473184 */
    const __m256 v42 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v44 = _mm256_set1_ps(INFINITY);
    const __m256 v48 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v50 = _mm256_set1_ps(NAN);
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v5l = _mm256_add_pd(v4, v3l);
    const __m256d v5h = _mm256_add_pd(v4, v3h);
    const __m256d v6l = _mm256_mul_pd(v5l, v3l);
    const __m256d v6h = _mm256_mul_pd(v5h, v3h);
    const __m256d v7l = _mm256_sqrt_pd(v6l);
    const __m256d v7h = _mm256_sqrt_pd(v6h);
    const __m256d v8l = _mm256_add_pd(v3l, v7l);
    const __m256d v8h = _mm256_add_pd(v3h, v7h);
    const __m256d v10l = _mm256_add_pd(v8l, v9);
    const __m256d v10h = _mm256_add_pd(v8h, v9);
    const __m256i v11l = _mm256_castpd_si256(v10l);
    const __m256i v11h = _mm256_castpd_si256(v10h);
    const __m256i v13l = _mm256_add_epi64(v11l, v12);
    const __m256i v13h = _mm256_add_epi64(v11h, v12);
    const __m256i v15l = _mm256_srli_epi64(v13l, 52);
    const __m256i v15h = _mm256_srli_epi64(v13h, 52);
    const __m256i v16l = _mm256_add_epi64(v1, v15l);
    const __m256i v16h = _mm256_add_epi64(v1, v15h);
    const __m256d v17l = _mm256_castsi256_pd(v16l);
    const __m256d v17h = _mm256_castsi256_pd(v16h);
    const __m256d v19l = _mm256_sub_pd(v17l, v18);
    const __m256d v19h = _mm256_sub_pd(v17h, v18);
    const __m256i v22l = _mm256_and_si256(v13l, v21);
    const __m256i v22h = _mm256_and_si256(v13h, v21);
    const __m256i v23l = _mm256_sub_epi64(v20, v22l);
    const __m256i v23h = _mm256_sub_epi64(v20, v22h);
    const __m256d v24l = _mm256_castsi256_pd(v23l);
    const __m256d v24h = _mm256_castsi256_pd(v23h);
    const __m256d v25l = _mm256_sub_pd(v24l, v9);
    const __m256d v25h = _mm256_sub_pd(v24h, v9);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v8l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v8h, v25h);
    const __m256d v28l = _mm256_add_pd(v26l, v27);
    const __m256d v28h = _mm256_add_pd(v26h, v27);
    const __m256d v29l = _mm256_div_pd(v26l, v28l);
    const __m256d v29h = _mm256_div_pd(v26h, v28h);
    const __m256d v30l = _mm256_mul_pd(v29l, v29l);
    const __m256d v30h = _mm256_mul_pd(v29h, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v30l, v31, v32);
    const __m256d v33h = _mm256_fmadd_pd(v30h, v31, v32);
    const __m256d v35l = _mm256_fmadd_pd(v30l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v30h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v30l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v30h, v35h, v36);
    const __m256d v38l = _mm256_mul_pd(v29l, v37l);
    const __m256d v38h = _mm256_mul_pd(v29h, v37h);
    const __m256d v39l = _mm256_fmadd_pd(v0, v19l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v0, v19h, v38h);
    const __m128 v40l = _mm256_cvtpd_ps(v39l);
    const __m128 v40h = _mm256_cvtpd_ps(v39h);
    const __m256 v40 = _mm256_set_m128(v40h, v40l);
    const __m256 v41 = acosh1p_1ulp_avx512_signed_f32_avx2(v40, v2);
    const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v42, v2, _CMP_LE_OQ));
    const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v2, v44, _CMP_LT_OQ));
    const __m256i v46 = _mm256_and_si256(v43, v45);
    const __m256i v47 = _mm256_xor_si256(v46, _mm256_set1_epi32(-1));
    __m256 r0 = v41;
    __m256i any1 = v47;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v2, v48, _CMP_NLE_UQ));
        const __m256 v51 = _mm256_blendv_ps(v50, v2, _mm256_castsi256_ps(v49));
        r0 = _mm256_blendv_ps(r0, v51, _mm256_castsi256_ps(v47));
    }
    _mm256_storeu_ps(y, r0);
}

static ACOSH1P_1ULP_AVX512_AVX2_TARGET void acosh1p_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh1p_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acosh1p_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ACOSH1P_1ULP_AVX512_AVX512 __m512 acosh1p_1ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH1P_1ULP_AVX512_AVX512 void acosh1p_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefd0352p-1); /* 0.69314718058022096 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v4 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v9 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v12 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v18 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v20 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v21 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v27 = _mm512_set1_pd(0x1.0000000477d38p+1); /* 2.0000000020806077 */
    const __m512d v31 = _mm512_set1_pd(0x1.35d3b906754a4p-2); /* 0.30256547071378237 */
    const __m512d v32 = _mm512_set1_pd(0x1.9931b01519b0ap-2); /* 0.39960360649858784 */
    const __m512d v34 = _mm512_set1_pd(0x1.5555c35bbd796p-1); /* 0.66666994566797899 */
    const __m512d v36 = _mm512_set1_pd(0x1.ffffffe902aa1p+0); /* 1.9999999946473184 */
    const __m512 v42 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v44 = _mm512_set1_ps(INFINITY);
    const __m512 v48 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v50 = _mm512_set1_ps(NAN);
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
    const __m512d v6_0l = _mm512_mul_pd(v5_0l, v3_0l);
    const __m512d v6_0h = _mm512_mul_pd(v5_0h, v3_0h);
    const __m512d v6_1l = _mm512_mul_pd(v5_1l, v3_1l);
    const __m512d v6_1h = _mm512_mul_pd(v5_1h, v3_1h);
    const __m512d v7_0l = _mm512_sqrt_pd(v6_0l);
    const __m512d v7_0h = _mm512_sqrt_pd(v6_0h);
    const __m512d v7_1l = _mm512_sqrt_pd(v6_1l);
    const __m512d v7_1h = _mm512_sqrt_pd(v6_1h);
    const __m512d v8_0l = _mm512_add_pd(v3_0l, v7_0l);
    const __m512d v8_0h = _mm512_add_pd(v3_0h, v7_0h);
    const __m512d v8_1l = _mm512_add_pd(v3_1l, v7_1l);
    const __m512d v8_1h = _mm512_add_pd(v3_1h, v7_1h);
    const __m512d v10_0l = _mm512_add_pd(v8_0l, v9);
    const __m512d v10_0h = _mm512_add_pd(v8_0h, v9);
    const __m512d v10_1l = _mm512_add_pd(v8_1l, v9);
    const __m512d v10_1h = _mm512_add_pd(v8_1h, v9);
    const __m512i v11_0l = _mm512_castpd_si512(v10_0l);
    const __m512i v11_0h = _mm512_castpd_si512(v10_0h);
    const __m512i v11_1l = _mm512_castpd_si512(v10_1l);
    const __m512i v11_1h = _mm512_castpd_si512(v10_1h);
    const __m512i v13_0l = _mm512_add_epi64(v11_0l, v12);
    const __m512i v13_0h = _mm512_add_epi64(v11_0h, v12);
    const __m512i v13_1l = _mm512_add_epi64(v11_1l, v12);
    const __m512i v13_1h = _mm512_add_epi64(v11_1h, v12);
    const __m512i v15_0l = _mm512_srli_epi64(v13_0l, 52);
    const __m512i v15_0h = _mm512_srli_epi64(v13_0h, 52);
    const __m512i v15_1l = _mm512_srli_epi64(v13_1l, 52);
    const __m512i v15_1h = _mm512_srli_epi64(v13_1h, 52);
    const __m512i v16_0l = _mm512_add_epi64(v1, v15_0l);
    const __m512i v16_0h = _mm512_add_epi64(v1, v15_0h);
    const __m512i v16_1l = _mm512_add_epi64(v1, v15_1l);
    const __m512i v16_1h = _mm512_add_epi64(v1, v15_1h);
    const __m512d v17_0l = _mm512_castsi512_pd(v16_0l);
    const __m512d v17_0h = _mm512_castsi512_pd(v16_0h);
    const __m512d v17_1l = _mm512_castsi512_pd(v16_1l);
    const __m512d v17_1h = _mm512_castsi512_pd(v16_1h);
    const __m512d v19_0l = _mm512_sub_pd(v17_0l, v18);
    const __m512d v19_0h = _mm512_sub_pd(v17_0h, v18);
    const __m512d v19_1l = _mm512_sub_pd(v17_1l, v18);
    const __m512d v19_1h = _mm512_sub_pd(v17_1h, v18);
    const __m512i v22_0l = _mm512_and_si512(v13_0l, v21);
    const __m512i v22_0h = _mm512_and_si512(v13_0h, v21);
    const __m512i v22_1l = _mm512_and_si512(v13_1l, v21);
    const __m512i v22_1h = _mm512_and_si512(v13_1h, v21);
    const __m512i v23_0l = _mm512_sub_epi64(v20, v22_0l);
    const __m512i v23_0h = _mm512_sub_epi64(v20, v22_0h);
    const __m512i v23_1l = _mm512_sub_epi64(v20, v22_1l);
    const __m512i v23_1h = _mm512_sub_epi64(v20, v22_1h);
    const __m512d v24_0l = _mm512_castsi512_pd(v23_0l);
    const __m512d v24_0h = _mm512_castsi512_pd(v23_0h);
    const __m512d v24_1l = _mm512_castsi512_pd(v23_1l);
    const __m512d v24_1h = _mm512_castsi512_pd(v23_1h);
    const __m512d v25_0l = _mm512_sub_pd(v24_0l, v9);
    const __m512d v25_0h = _mm512_sub_pd(v24_0h, v9);
    const __m512d v25_1l = _mm512_sub_pd(v24_1l, v9);
    const __m512d v25_1h = _mm512_sub_pd(v24_1h, v9);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v8_0l, v25_0l);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v8_0h, v25_0h);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v8_1l, v25_1l);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v8_1h, v25_1h);
    const __m512d v28_0l = _mm512_add_pd(v26_0l, v27);
    const __m512d v28_0h = _mm512_add_pd(v26_0h, v27);
    const __m512d v28_1l = _mm512_add_pd(v26_1l, v27);
    const __m512d v28_1h = _mm512_add_pd(v26_1h, v27);
    const __m512d v29_0l = _mm512_div_pd(v26_0l, v28_0l);
    const __m512d v29_0h = _mm512_div_pd(v26_0h, v28_0h);
    const __m512d v29_1l = _mm512_div_pd(v26_1l, v28_1l);
    const __m512d v29_1h = _mm512_div_pd(v26_1h, v28_1h);
    const __m512d v30_0l = _mm512_mul_pd(v29_0l, v29_0l);
    const __m512d v30_0h = _mm512_mul_pd(v29_0h, v29_0h);
    const __m512d v30_1l = _mm512_mul_pd(v29_1l, v29_1l);
    const __m512d v30_1h = _mm512_mul_pd(v29_1h, v29_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v30_0l, v31, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v30_0h, v31, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v30_1l, v31, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v30_1h, v31, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v30_0l, v33_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v30_0h, v33_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v30_1l, v33_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v30_1h, v33_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v30_0l, v35_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v30_0h, v35_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v30_1l, v35_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v30_1h, v35_1h, v36);
    const __m512d v38_0l = _mm512_mul_pd(v29_0l, v37_0l);
    const __m512d v38_0h = _mm512_mul_pd(v29_0h, v37_0h);
    const __m512d v38_1l = _mm512_mul_pd(v29_1l, v37_1l);
    const __m512d v38_1h = _mm512_mul_pd(v29_1h, v37_1h);
    const __m512d v39_0l = _mm512_fmadd_pd(v0, v19_0l, v38_0l);
    const __m512d v39_0h = _mm512_fmadd_pd(v0, v19_0h, v38_0h);
    const __m512d v39_1l = _mm512_fmadd_pd(v0, v19_1l, v38_1l);
    const __m512d v39_1h = _mm512_fmadd_pd(v0, v19_1h, v38_1h);
    const __m256 v40_0l = _mm512_cvtpd_ps(v39_0l);
    const __m256 v40_0h = _mm512_cvtpd_ps(v39_0h);
    const __m512 v40_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v40_0l), v40_0h, 1);
    const __m256 v40_1l = _mm512_cvtpd_ps(v39_1l);
    const __m256 v40_1h = _mm512_cvtpd_ps(v39_1h);
    const __m512 v40_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v40_1l), v40_1h, 1);
    const __m512 v41_0 = acosh1p_1ulp_avx512_signed_f32_avx512(v40_0, v2_0);
    const __m512 v41_1 = acosh1p_1ulp_avx512_signed_f32_avx512(v40_1, v2_1);
    const __mmask16 v43_0 = _mm512_cmp_ps_mask(v42, v2_0, _CMP_LE_OQ);
    const __mmask16 v43_1 = _mm512_cmp_ps_mask(v42, v2_1, _CMP_LE_OQ);
    const __mmask16 v45_0 = _mm512_cmp_ps_mask(v2_0, v44, _CMP_LT_OQ);
    const __mmask16 v45_1 = _mm512_cmp_ps_mask(v2_1, v44, _CMP_LT_OQ);
    const __mmask16 v46_0 = (__mmask16)(v43_0 & v45_0);
    const __mmask16 v46_1 = (__mmask16)(v43_1 & v45_1);
    const __mmask16 v47_0 = (__mmask16)~v46_0;
    const __mmask16 v47_1 = (__mmask16)~v46_1;
    __m512 r0_0 = v41_0;
    __m512 r0_1 = v41_1;
    __mmask16 any1 = v47_0;
    any1 = (__mmask16)(any1 | v47_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v49_0 = _mm512_cmp_ps_mask(v2_0, v48, _CMP_NLE_UQ);
        const __mmask16 v49_1 = _mm512_cmp_ps_mask(v2_1, v48, _CMP_NLE_UQ);
        const __m512 v51_0 = _mm512_mask_blend_ps(v49_0, v50, v2_0);
        const __m512 v51_1 = _mm512_mask_blend_ps(v49_1, v50, v2_1);
        r0_0 = _mm512_mask_blend_ps(v47_0, r0_0, v51_0);
        r0_1 = _mm512_mask_blend_ps(v47_1, r0_1, v51_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static ACOSH1P_1ULP_AVX512_AVX512_TARGET void acosh1p_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefd0352p-1); /* 0.69314718058022096 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v4 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v9 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v12 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v18 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v20 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v21 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v27 = _mm512_set1_pd(0x1.0000000477d38p+1); /* 2.0000000020806077 */
    const __m512d v31 = _mm512_set1_pd(0x1.35d3b906754a4p-2); /* 0.30256547071378237 */
    const __m512d v32 = _mm512_set1_pd(0x1.9931b01519b0ap-2); /* 0.39960360649858784 */
    const __m512d v34 = _mm512_set1_pd(0x1.5555c35bbd796p-1); /* 0.66666994566797899 */
    const __m512d v36 = _mm512_set1_pd(0x1.ffffffe902aa1p+0); /* 1.9999999946473184 */
    const __m512 v42 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v44 = _mm512_set1_ps(INFINITY);
    const __m512 v48 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v50 = _mm512_set1_ps(NAN);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v5l = _mm512_add_pd(v4, v3l);
    const __m512d v5h = _mm512_add_pd(v4, v3h);
    const __m512d v6l = _mm512_mul_pd(v5l, v3l);
    const __m512d v6h = _mm512_mul_pd(v5h, v3h);
    const __m512d v7l = _mm512_sqrt_pd(v6l);
    const __m512d v7h = _mm512_sqrt_pd(v6h);
    const __m512d v8l = _mm512_add_pd(v3l, v7l);
    const __m512d v8h = _mm512_add_pd(v3h, v7h);
    const __m512d v10l = _mm512_add_pd(v8l, v9);
    const __m512d v10h = _mm512_add_pd(v8h, v9);
    const __m512i v11l = _mm512_castpd_si512(v10l);
    const __m512i v11h = _mm512_castpd_si512(v10h);
    const __m512i v13l = _mm512_add_epi64(v11l, v12);
    const __m512i v13h = _mm512_add_epi64(v11h, v12);
    const __m512i v15l = _mm512_srli_epi64(v13l, 52);
    const __m512i v15h = _mm512_srli_epi64(v13h, 52);
    const __m512i v16l = _mm512_add_epi64(v1, v15l);
    const __m512i v16h = _mm512_add_epi64(v1, v15h);
    const __m512d v17l = _mm512_castsi512_pd(v16l);
    const __m512d v17h = _mm512_castsi512_pd(v16h);
    const __m512d v19l = _mm512_sub_pd(v17l, v18);
    const __m512d v19h = _mm512_sub_pd(v17h, v18);
    const __m512i v22l = _mm512_and_si512(v13l, v21);
    const __m512i v22h = _mm512_and_si512(v13h, v21);
    const __m512i v23l = _mm512_sub_epi64(v20, v22l);
    const __m512i v23h = _mm512_sub_epi64(v20, v22h);
    const __m512d v24l = _mm512_castsi512_pd(v23l);
    const __m512d v24h = _mm512_castsi512_pd(v23h);
    const __m512d v25l = _mm512_sub_pd(v24l, v9);
    const __m512d v25h = _mm512_sub_pd(v24h, v9);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v8l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v8h, v25h);
    const __m512d v28l = _mm512_add_pd(v26l, v27);
    const __m512d v28h = _mm512_add_pd(v26h, v27);
    const __m512d v29l = _mm512_div_pd(v26l, v28l);
    const __m512d v29h = _mm512_div_pd(v26h, v28h);
    const __m512d v30l = _mm512_mul_pd(v29l, v29l);
    const __m512d v30h = _mm512_mul_pd(v29h, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v30l, v31, v32);
    const __m512d v33h = _mm512_fmadd_pd(v30h, v31, v32);
    const __m512d v35l = _mm512_fmadd_pd(v30l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v30h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v30l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v30h, v35h, v36);
    const __m512d v38l = _mm512_mul_pd(v29l, v37l);
    const __m512d v38h = _mm512_mul_pd(v29h, v37h);
    const __m512d v39l = _mm512_fmadd_pd(v0, v19l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v0, v19h, v38h);
    const __m256 v40l = _mm512_cvtpd_ps(v39l);
    const __m256 v40h = _mm512_cvtpd_ps(v39h);
    const __m512 v40 = _mm512_insertf32x8(_mm512_castps256_ps512(v40l), v40h, 1);
    const __m512 v41 = acosh1p_1ulp_avx512_signed_f32_avx512(v40, v2);
    const __mmask16 v43 = _mm512_cmp_ps_mask(v42, v2, _CMP_LE_OQ);
    const __mmask16 v45 = _mm512_cmp_ps_mask(v2, v44, _CMP_LT_OQ);
    const __mmask16 v46 = (__mmask16)(v43 & v45);
    const __mmask16 v47 = (__mmask16)~v46;
    __m512 r0 = v41;
    __mmask16 any1 = v47;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v49 = _mm512_cmp_ps_mask(v2, v48, _CMP_NLE_UQ);
        const __m512 v51 = _mm512_mask_blend_ps(v49, v50, v2);
        r0 = _mm512_mask_blend_ps(v47, r0, v51);
    }
    _mm512_storeu_ps(y, r0);
}

static ACOSH1P_1ULP_AVX512_AVX512_TARGET void acosh1p_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh1p_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh1p_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acosh1p_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH1P_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh1p_1ulp_avx512_level(void) {
#if defined(ACOSH1P_1ULP_AVX512_FORCE_ISA)
    return ACOSH1P_1ULP_AVX512_FORCE_ISA;
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

float acosh1p_1ulp_avx512(float x) {
    return acosh1p_1ulp_avx512_element(x);
}

void acosh1p_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh1p_1ulp_avx512_level();
    if (level == 2) {
        acosh1p_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh1p_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh1p_1ulp_avx512_array_portable(x, y, n);
}
