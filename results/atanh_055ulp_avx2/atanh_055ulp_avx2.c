/* atanh_055ulp_avx2: atanh
 *
 *   target       atanh, artanh x, f32
 *   domain       every input
 *   max error    0.500071 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.553054p-2 (-0.33319217, encoding 0xbeaa982a)
 *   result there -0x1.62ba8ep-2 (-0.346414775, encoding 0xbeb15d47)
 *   mean error   0.012524 ulp
 *   misrounded   1542 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           62a280c02481d96d0d87afc8df1eaf72
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive atanh_1ulp_avx2.db
 *                time: 1.1486 ns/element as avx2 code (inputs mean)
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
#include "atanh_055ulp_avx2.h"

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

static inline float atanh_055ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t atanh_055ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t atanh_055ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float atanh_055ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atanh_055ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float atanh_055ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = atanh_055ulp_avx2_bits_f32(y) & INT32_MIN;
    return atanh_055ulp_avx2_frombits_f32((atanh_055ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atanh_055ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float atanh_055ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline float atanh_055ulp_avx2_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = atanh_055ulp_avx2_abs_f32(v1);
    const float v3 = v0 + v2;
    const int32_t v4 = atanh_055ulp_avx2_bits_f32(v3);
    const float v5 = v0 - v2;
    const int32_t v6 = atanh_055ulp_avx2_bits_f32(v5);
    const int32_t v7 = (int32_t)((uint32_t)v4 - (uint32_t)v6);
    const int32_t v8 = 23;
    const int32_t v9 = atanh_055ulp_avx2_ashr_i32(v7, v8);
    const float v10 = atanh_055ulp_avx2_frombits_f32(v9);
    const double v11 = (double)v10;
    const double v12 = 0x1.62e42fefa5bfcp+147; /* 2.4732317854030114e+44 */
    const int32_t v13 = -8388608; /* 0xff800000 */
    const int32_t v14 = v13 & v7;
    const int32_t v15 = 1065353216; /* 0x3f800000 */
    const int32_t v16 = (int32_t)((uint32_t)v14 + (uint32_t)v15);
    const float v17 = atanh_055ulp_avx2_frombits_f32(v16);
    const double v18 = (double)v17;
    const double v19 = 0x1p+0; /* 1 */
    const double v20 = v18 + v19;
    const double v21 = (double)v2;
    const double v22 = v19 - v18;
    const double v23 = atanh_055ulp_avx2_fma_f64(v20, v21, v22);
    const double v24 = atanh_055ulp_avx2_fma_f64(v21, v22, v20);
    const double v25 = v23 / v24;
    const double v26 = v25 * v25;
    const double v27 = 0x1.3a49c892c6621p-3; /* 0.15346104333802749 */
    const double v28 = 0x1.7d4303f35ec5bp-6; /* 0.023270372255393173 */
    const double v29 = atanh_055ulp_avx2_fma_f64(v27, v26, v28);
    const double v30 = 0x1.bd614960b32ep-4; /* 0.10873535788705224 */
    const double v31 = atanh_055ulp_avx2_fma_f64(v29, v25, v30);
    const double v32 = 0x1.249719bc5a423p-3; /* 0.14286632638985095 */
    const double v33 = atanh_055ulp_avx2_fma_f64(v26, v31, v32);
    const double v34 = 0x1.9999a22ea143dp-3; /* 0.20000006394198691 */
    const double v35 = atanh_055ulp_avx2_fma_f64(v26, v33, v34);
    const double v36 = 0x1.555555479749p-2; /* 0.33333333253342179 */
    const double v37 = atanh_055ulp_avx2_fma_f64(v26, v35, v36);
    const double v38 = v26 * v25;
    const double v39 = atanh_055ulp_avx2_fma_f64(v37, v38, v25);
    const double v40 = atanh_055ulp_avx2_fma_f64(v11, v12, v39);
    const float v41 = (float)v40;
    const float v42 = atanh_055ulp_avx2_copysign_f32(v41, v1);
    const float v43 = 0x1p+1f; /* 2 */
    const int v44 = v3 < v43;
    const int v45 = !v44;
    float r0 = v42;
    if (v45) {
        const float v46 = 0x1p-40f; /* 9.09494702e-13 */
        const float v47 = atanh_055ulp_avx2_fma_f32(v46, v2, v0);
        const float v48 = 0x1p-3f; /* 0.125 */
        const float v49 = v47 > v48 ? v47 : v48;
        const int v50 = v2 < v49;
        const float v51 = 0x1.154246p+3f; /* 8.66434002 */
        const float v52 = atanh_055ulp_avx2_sqrt_f32(v5);
        const float v53 = v2 / v52;
        const float v54 = v50 ? v51 : v53;
        const float v55 = atanh_055ulp_avx2_copysign_f32(v54, v1);
        r0 = v55;
    }
    return r0;
}

static void atanh_055ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_055ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_055ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATANH_055ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_055ULP_AVX2_AVX2 static inline ATANH_055ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATANH_055ULP_AVX2_AVX512 static inline ATANH_055ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_055ULP_AVX2_AVX2 __m256 atanh_055ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATANH_055ULP_AVX2_AVX2 void atanh_055ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v12 = _mm256_set1_pd(0x1.62e42fefa5bfcp+147); /* 2.4732317854030114e+44 */
    const __m256i v13 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v15 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256d v19 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v27 = _mm256_set1_pd(0x1.3a49c892c6621p-3); /* 0.15346104333802749 */
    const __m256d v28 = _mm256_set1_pd(0x1.7d4303f35ec5bp-6); /* 0.023270372255393173 */
    const __m256d v30 = _mm256_set1_pd(0x1.bd614960b32ep-4); /* 0.10873535788705224 */
    const __m256d v32 = _mm256_set1_pd(0x1.249719bc5a423p-3); /* 0.14286632638985095 */
    const __m256d v34 = _mm256_set1_pd(0x1.9999a22ea143dp-3); /* 0.20000006394198691 */
    const __m256d v36 = _mm256_set1_pd(0x1.555555479749p-2); /* 0.33333333253342179 */
    const __m256 v43 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v46 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v48 = _mm256_set1_ps(0x1p-3f); /* 0.125 */
    const __m256 v51 = _mm256_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_add_ps(v0, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256 v5 = _mm256_sub_ps(v0, v2);
    const __m256i v6 = _mm256_castps_si256(v5);
    const __m256i v7 = _mm256_sub_epi32(v4, v6);
    const __m256i v9 = _mm256_srai_epi32(v7, 23);
    const __m256 v10 = _mm256_castsi256_ps(v9);
    const __m256d v11l = _mm256_cvtps_pd(_mm256_castps256_ps128(v10));
    const __m256d v11h = _mm256_cvtps_pd(_mm256_extractf128_ps(v10, 1));
    const __m256i v14 = _mm256_and_si256(v13, v7);
    const __m256i v16 = _mm256_add_epi32(v14, v15);
    const __m256 v17 = _mm256_castsi256_ps(v16);
    const __m256d v18l = _mm256_cvtps_pd(_mm256_castps256_ps128(v17));
    const __m256d v18h = _mm256_cvtps_pd(_mm256_extractf128_ps(v17, 1));
    const __m256d v20l = _mm256_add_pd(v18l, v19);
    const __m256d v20h = _mm256_add_pd(v18h, v19);
    const __m256d v21l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v21h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v22l = _mm256_sub_pd(v19, v18l);
    const __m256d v22h = _mm256_sub_pd(v19, v18h);
    const __m256d v23l = _mm256_fmadd_pd(v20l, v21l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v20h, v21h, v22h);
    const __m256d v24l = _mm256_fmadd_pd(v21l, v22l, v20l);
    const __m256d v24h = _mm256_fmadd_pd(v21h, v22h, v20h);
    const __m256d v25l = _mm256_div_pd(v23l, v24l);
    const __m256d v25h = _mm256_div_pd(v23h, v24h);
    const __m256d v26l = _mm256_mul_pd(v25l, v25l);
    const __m256d v26h = _mm256_mul_pd(v25h, v25h);
    const __m256d v29l = _mm256_fmadd_pd(v27, v26l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27, v26h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v25l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v25h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v26l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v26h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v26l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v26h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v26l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v26h, v35h, v36);
    const __m256d v38l = _mm256_mul_pd(v26l, v25l);
    const __m256d v38h = _mm256_mul_pd(v26h, v25h);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v38l, v25l);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v38h, v25h);
    const __m256d v40l = _mm256_fmadd_pd(v11l, v12, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v11h, v12, v39h);
    const __m128 v41l = _mm256_cvtpd_ps(v40l);
    const __m128 v41h = _mm256_cvtpd_ps(v40h);
    const __m256 v41 = _mm256_set_m128(v41h, v41l);
    const __m256 v42 = atanh_055ulp_avx2_signed_f32_avx2(v41, v1);
    const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v3, v43, _CMP_LT_OQ));
    const __m256i v45 = _mm256_xor_si256(v44, _mm256_set1_epi32(-1));
    __m256 r0 = v42;
    __m256i any1 = v45;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v47 = _mm256_fmadd_ps(v46, v2, v0);
        const __m256 v49 = _mm256_max_ps(v47, v48);
        const __m256i v50 = _mm256_castps_si256(_mm256_cmp_ps(v2, v49, _CMP_LT_OQ));
        const __m256 v52 = _mm256_sqrt_ps(v5);
        const __m256 v53 = _mm256_div_ps(v2, v52);
        const __m256 v54 = _mm256_blendv_ps(v53, v51, _mm256_castsi256_ps(v50));
        const __m256 v55 = atanh_055ulp_avx2_signed_f32_avx2(v54, v1);
        r0 = _mm256_blendv_ps(r0, v55, _mm256_castsi256_ps(v45));
    }
    _mm256_storeu_ps(y, r0);
}

static ATANH_055ULP_AVX2_AVX2_TARGET void atanh_055ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_055ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        atanh_055ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_055ULP_AVX2_AVX512 __m512 atanh_055ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATANH_055ULP_AVX2_AVX512 void atanh_055ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v12 = _mm512_set1_pd(0x1.62e42fefa5bfcp+147); /* 2.4732317854030114e+44 */
    const __m512i v13 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v15 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512d v19 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v27 = _mm512_set1_pd(0x1.3a49c892c6621p-3); /* 0.15346104333802749 */
    const __m512d v28 = _mm512_set1_pd(0x1.7d4303f35ec5bp-6); /* 0.023270372255393173 */
    const __m512d v30 = _mm512_set1_pd(0x1.bd614960b32ep-4); /* 0.10873535788705224 */
    const __m512d v32 = _mm512_set1_pd(0x1.249719bc5a423p-3); /* 0.14286632638985095 */
    const __m512d v34 = _mm512_set1_pd(0x1.9999a22ea143dp-3); /* 0.20000006394198691 */
    const __m512d v36 = _mm512_set1_pd(0x1.555555479749p-2); /* 0.33333333253342179 */
    const __m512 v43 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v46 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v48 = _mm512_set1_ps(0x1p-3f); /* 0.125 */
    const __m512 v51 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_add_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_add_ps(v0, v2_1);
    const __m512i v4_0 = _mm512_castps_si512(v3_0);
    const __m512i v4_1 = _mm512_castps_si512(v3_1);
    const __m512 v5_0 = _mm512_sub_ps(v0, v2_0);
    const __m512 v5_1 = _mm512_sub_ps(v0, v2_1);
    const __m512i v6_0 = _mm512_castps_si512(v5_0);
    const __m512i v6_1 = _mm512_castps_si512(v5_1);
    const __m512i v7_0 = _mm512_sub_epi32(v4_0, v6_0);
    const __m512i v7_1 = _mm512_sub_epi32(v4_1, v6_1);
    const __m512i v9_0 = _mm512_srai_epi32(v7_0, 23);
    const __m512i v9_1 = _mm512_srai_epi32(v7_1, 23);
    const __m512 v10_0 = _mm512_castsi512_ps(v9_0);
    const __m512 v10_1 = _mm512_castsi512_ps(v9_1);
    const __m512d v11_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v10_0));
    const __m512d v11_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v10_0, 1));
    const __m512d v11_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v10_1));
    const __m512d v11_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v10_1, 1));
    const __m512i v14_0 = _mm512_and_si512(v13, v7_0);
    const __m512i v14_1 = _mm512_and_si512(v13, v7_1);
    const __m512i v16_0 = _mm512_add_epi32(v14_0, v15);
    const __m512i v16_1 = _mm512_add_epi32(v14_1, v15);
    const __m512 v17_0 = _mm512_castsi512_ps(v16_0);
    const __m512 v17_1 = _mm512_castsi512_ps(v16_1);
    const __m512d v18_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v17_0));
    const __m512d v18_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v17_0, 1));
    const __m512d v18_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v17_1));
    const __m512d v18_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v17_1, 1));
    const __m512d v20_0l = _mm512_add_pd(v18_0l, v19);
    const __m512d v20_0h = _mm512_add_pd(v18_0h, v19);
    const __m512d v20_1l = _mm512_add_pd(v18_1l, v19);
    const __m512d v20_1h = _mm512_add_pd(v18_1h, v19);
    const __m512d v21_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v21_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v21_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v21_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512d v22_0l = _mm512_sub_pd(v19, v18_0l);
    const __m512d v22_0h = _mm512_sub_pd(v19, v18_0h);
    const __m512d v22_1l = _mm512_sub_pd(v19, v18_1l);
    const __m512d v22_1h = _mm512_sub_pd(v19, v18_1h);
    const __m512d v23_0l = _mm512_fmadd_pd(v20_0l, v21_0l, v22_0l);
    const __m512d v23_0h = _mm512_fmadd_pd(v20_0h, v21_0h, v22_0h);
    const __m512d v23_1l = _mm512_fmadd_pd(v20_1l, v21_1l, v22_1l);
    const __m512d v23_1h = _mm512_fmadd_pd(v20_1h, v21_1h, v22_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v21_0l, v22_0l, v20_0l);
    const __m512d v24_0h = _mm512_fmadd_pd(v21_0h, v22_0h, v20_0h);
    const __m512d v24_1l = _mm512_fmadd_pd(v21_1l, v22_1l, v20_1l);
    const __m512d v24_1h = _mm512_fmadd_pd(v21_1h, v22_1h, v20_1h);
    const __m512d v25_0l = _mm512_div_pd(v23_0l, v24_0l);
    const __m512d v25_0h = _mm512_div_pd(v23_0h, v24_0h);
    const __m512d v25_1l = _mm512_div_pd(v23_1l, v24_1l);
    const __m512d v25_1h = _mm512_div_pd(v23_1h, v24_1h);
    const __m512d v26_0l = _mm512_mul_pd(v25_0l, v25_0l);
    const __m512d v26_0h = _mm512_mul_pd(v25_0h, v25_0h);
    const __m512d v26_1l = _mm512_mul_pd(v25_1l, v25_1l);
    const __m512d v26_1h = _mm512_mul_pd(v25_1h, v25_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v27, v26_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27, v26_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27, v26_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27, v26_1h, v28);
    const __m512d v31_0l = _mm512_fmadd_pd(v29_0l, v25_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v29_0h, v25_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v29_1l, v25_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v29_1h, v25_1h, v30);
    const __m512d v33_0l = _mm512_fmadd_pd(v26_0l, v31_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v26_0h, v31_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v26_1l, v31_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v26_1h, v31_1h, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v26_0l, v33_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v26_0h, v33_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v26_1l, v33_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v26_1h, v33_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v26_0l, v35_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v26_0h, v35_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v26_1l, v35_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v26_1h, v35_1h, v36);
    const __m512d v38_0l = _mm512_mul_pd(v26_0l, v25_0l);
    const __m512d v38_0h = _mm512_mul_pd(v26_0h, v25_0h);
    const __m512d v38_1l = _mm512_mul_pd(v26_1l, v25_1l);
    const __m512d v38_1h = _mm512_mul_pd(v26_1h, v25_1h);
    const __m512d v39_0l = _mm512_fmadd_pd(v37_0l, v38_0l, v25_0l);
    const __m512d v39_0h = _mm512_fmadd_pd(v37_0h, v38_0h, v25_0h);
    const __m512d v39_1l = _mm512_fmadd_pd(v37_1l, v38_1l, v25_1l);
    const __m512d v39_1h = _mm512_fmadd_pd(v37_1h, v38_1h, v25_1h);
    const __m512d v40_0l = _mm512_fmadd_pd(v11_0l, v12, v39_0l);
    const __m512d v40_0h = _mm512_fmadd_pd(v11_0h, v12, v39_0h);
    const __m512d v40_1l = _mm512_fmadd_pd(v11_1l, v12, v39_1l);
    const __m512d v40_1h = _mm512_fmadd_pd(v11_1h, v12, v39_1h);
    const __m256 v41_0l = _mm512_cvtpd_ps(v40_0l);
    const __m256 v41_0h = _mm512_cvtpd_ps(v40_0h);
    const __m512 v41_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v41_0l), v41_0h, 1);
    const __m256 v41_1l = _mm512_cvtpd_ps(v40_1l);
    const __m256 v41_1h = _mm512_cvtpd_ps(v40_1h);
    const __m512 v41_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v41_1l), v41_1h, 1);
    const __m512 v42_0 = atanh_055ulp_avx2_signed_f32_avx512(v41_0, v1_0);
    const __m512 v42_1 = atanh_055ulp_avx2_signed_f32_avx512(v41_1, v1_1);
    const __mmask16 v44_0 = _mm512_cmp_ps_mask(v3_0, v43, _CMP_LT_OQ);
    const __mmask16 v44_1 = _mm512_cmp_ps_mask(v3_1, v43, _CMP_LT_OQ);
    const __mmask16 v45_0 = (__mmask16)~v44_0;
    const __mmask16 v45_1 = (__mmask16)~v44_1;
    __m512 r0_0 = v42_0;
    __m512 r0_1 = v42_1;
    __mmask16 any1 = v45_0;
    any1 = (__mmask16)(any1 | v45_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v47_0 = _mm512_fmadd_ps(v46, v2_0, v0);
        const __m512 v47_1 = _mm512_fmadd_ps(v46, v2_1, v0);
        const __m512 v49_0 = _mm512_max_ps(v47_0, v48);
        const __m512 v49_1 = _mm512_max_ps(v47_1, v48);
        const __mmask16 v50_0 = _mm512_cmp_ps_mask(v2_0, v49_0, _CMP_LT_OQ);
        const __mmask16 v50_1 = _mm512_cmp_ps_mask(v2_1, v49_1, _CMP_LT_OQ);
        const __m512 v52_0 = _mm512_sqrt_ps(v5_0);
        const __m512 v52_1 = _mm512_sqrt_ps(v5_1);
        const __m512 v53_0 = _mm512_div_ps(v2_0, v52_0);
        const __m512 v53_1 = _mm512_div_ps(v2_1, v52_1);
        const __m512 v54_0 = _mm512_mask_blend_ps(v50_0, v53_0, v51);
        const __m512 v54_1 = _mm512_mask_blend_ps(v50_1, v53_1, v51);
        const __m512 v55_0 = atanh_055ulp_avx2_signed_f32_avx512(v54_0, v1_0);
        const __m512 v55_1 = atanh_055ulp_avx2_signed_f32_avx512(v54_1, v1_1);
        r0_0 = _mm512_mask_blend_ps(v45_0, r0_0, v55_0);
        r0_1 = _mm512_mask_blend_ps(v45_1, r0_1, v55_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static ATANH_055ULP_AVX2_AVX512_TARGET void atanh_055ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v12 = _mm512_set1_pd(0x1.62e42fefa5bfcp+147); /* 2.4732317854030114e+44 */
    const __m512i v13 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v15 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512d v19 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v27 = _mm512_set1_pd(0x1.3a49c892c6621p-3); /* 0.15346104333802749 */
    const __m512d v28 = _mm512_set1_pd(0x1.7d4303f35ec5bp-6); /* 0.023270372255393173 */
    const __m512d v30 = _mm512_set1_pd(0x1.bd614960b32ep-4); /* 0.10873535788705224 */
    const __m512d v32 = _mm512_set1_pd(0x1.249719bc5a423p-3); /* 0.14286632638985095 */
    const __m512d v34 = _mm512_set1_pd(0x1.9999a22ea143dp-3); /* 0.20000006394198691 */
    const __m512d v36 = _mm512_set1_pd(0x1.555555479749p-2); /* 0.33333333253342179 */
    const __m512 v43 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v46 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v48 = _mm512_set1_ps(0x1p-3f); /* 0.125 */
    const __m512 v51 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_add_ps(v0, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512 v5 = _mm512_sub_ps(v0, v2);
    const __m512i v6 = _mm512_castps_si512(v5);
    const __m512i v7 = _mm512_sub_epi32(v4, v6);
    const __m512i v9 = _mm512_srai_epi32(v7, 23);
    const __m512 v10 = _mm512_castsi512_ps(v9);
    const __m512d v11l = _mm512_cvtps_pd(_mm512_castps512_ps256(v10));
    const __m512d v11h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v10, 1));
    const __m512i v14 = _mm512_and_si512(v13, v7);
    const __m512i v16 = _mm512_add_epi32(v14, v15);
    const __m512 v17 = _mm512_castsi512_ps(v16);
    const __m512d v18l = _mm512_cvtps_pd(_mm512_castps512_ps256(v17));
    const __m512d v18h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v17, 1));
    const __m512d v20l = _mm512_add_pd(v18l, v19);
    const __m512d v20h = _mm512_add_pd(v18h, v19);
    const __m512d v21l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v21h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v22l = _mm512_sub_pd(v19, v18l);
    const __m512d v22h = _mm512_sub_pd(v19, v18h);
    const __m512d v23l = _mm512_fmadd_pd(v20l, v21l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v20h, v21h, v22h);
    const __m512d v24l = _mm512_fmadd_pd(v21l, v22l, v20l);
    const __m512d v24h = _mm512_fmadd_pd(v21h, v22h, v20h);
    const __m512d v25l = _mm512_div_pd(v23l, v24l);
    const __m512d v25h = _mm512_div_pd(v23h, v24h);
    const __m512d v26l = _mm512_mul_pd(v25l, v25l);
    const __m512d v26h = _mm512_mul_pd(v25h, v25h);
    const __m512d v29l = _mm512_fmadd_pd(v27, v26l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27, v26h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v25l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v25h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v26l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v26h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v26l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v26h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v26l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v26h, v35h, v36);
    const __m512d v38l = _mm512_mul_pd(v26l, v25l);
    const __m512d v38h = _mm512_mul_pd(v26h, v25h);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v38l, v25l);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v38h, v25h);
    const __m512d v40l = _mm512_fmadd_pd(v11l, v12, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v11h, v12, v39h);
    const __m256 v41l = _mm512_cvtpd_ps(v40l);
    const __m256 v41h = _mm512_cvtpd_ps(v40h);
    const __m512 v41 = _mm512_insertf32x8(_mm512_castps256_ps512(v41l), v41h, 1);
    const __m512 v42 = atanh_055ulp_avx2_signed_f32_avx512(v41, v1);
    const __mmask16 v44 = _mm512_cmp_ps_mask(v3, v43, _CMP_LT_OQ);
    const __mmask16 v45 = (__mmask16)~v44;
    __m512 r0 = v42;
    __mmask16 any1 = v45;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v47 = _mm512_fmadd_ps(v46, v2, v0);
        const __m512 v49 = _mm512_max_ps(v47, v48);
        const __mmask16 v50 = _mm512_cmp_ps_mask(v2, v49, _CMP_LT_OQ);
        const __m512 v52 = _mm512_sqrt_ps(v5);
        const __m512 v53 = _mm512_div_ps(v2, v52);
        const __m512 v54 = _mm512_mask_blend_ps(v50, v53, v51);
        const __m512 v55 = atanh_055ulp_avx2_signed_f32_avx512(v54, v1);
        r0 = _mm512_mask_blend_ps(v45, r0, v55);
    }
    _mm512_storeu_ps(y, r0);
}

static ATANH_055ULP_AVX2_AVX512_TARGET void atanh_055ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atanh_055ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atanh_055ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        atanh_055ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_055ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_055ulp_avx2_level(void) {
#if defined(ATANH_055ULP_AVX2_FORCE_ISA)
    return ATANH_055ULP_AVX2_FORCE_ISA;
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

float atanh_055ulp_avx2(float x) {
    return atanh_055ulp_avx2_element(x);
}

void atanh_055ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_055ulp_avx2_level();
    if (level == 2) {
        atanh_055ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_055ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_055ulp_avx2_array_portable(x, y, n);
}
