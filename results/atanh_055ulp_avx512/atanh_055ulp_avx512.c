/* atanh_055ulp_avx512: atanh
 *
 *   target       atanh, artanh x, f32
 *   domain       every input
 *   max error    0.502503 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.54a866p-2 (-0.332673639, encoding 0xbeaa5433)
 *   result there -0x1.6221bp-2 (-0.345831633, encoding 0xbeb110d8)
 *   mean error   0.012524 ulp
 *   misrounded   67602 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dfd93d53d1b6207c7ea8eac887b4c5b2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive atanh_1ulp_avx512.db
 *                time: 0.7282 ns/element as avx512 code (inputs mean)
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
#include "atanh_055ulp_avx512.h"

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

static inline float atanh_055ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t atanh_055ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t atanh_055ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float atanh_055ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atanh_055ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float atanh_055ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = atanh_055ulp_avx512_bits_f32(y) & INT32_MIN;
    return atanh_055ulp_avx512_frombits_f32((atanh_055ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float atanh_055ulp_avx512_reduce0_f32(float a) {
    float r = a - rintf(a);
    return fabsf(a) == INFINITY ? 0.0f : r;
}

static inline float atanh_055ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline float atanh_055ulp_avx512_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = atanh_055ulp_avx512_abs_f32(v1);
    const float v3 = v0 + v2;
    const int32_t v4 = atanh_055ulp_avx512_bits_f32(v3);
    const float v5 = v0 - v2;
    const int32_t v6 = atanh_055ulp_avx512_bits_f32(v5);
    const int32_t v7 = (int32_t)((uint32_t)v4 - (uint32_t)v6);
    const int32_t v8 = 23;
    const int32_t v9 = atanh_055ulp_avx512_ashr_i32(v7, v8);
    const float v10 = atanh_055ulp_avx512_frombits_f32(v9);
    const double v11 = (double)v10;
    const double v12 = 0x1.62e42fef518d2p+147; /* 2.4732317852663927e+44 */
    const int32_t v13 = -8388608; /* 0xff800000 */
    const int32_t v14 = v13 & v7;
    const int32_t v15 = 1065353216; /* 0x3f800000 */
    const int32_t v16 = (int32_t)((uint32_t)v14 + (uint32_t)v15);
    const float v17 = atanh_055ulp_avx512_frombits_f32(v16);
    const double v18 = (double)v17;
    const double v19 = 0x1p+0; /* 1 */
    const double v20 = v18 + v19;
    const double v21 = (double)v2;
    const double v22 = v19 - v18;
    const double v23 = atanh_055ulp_avx512_fma_f64(v20, v21, v22);
    const double v24 = atanh_055ulp_avx512_fma_f64(v21, v22, v20);
    const double v25 = v23 / v24;
    const double v26 = v25 * v25;
    const double v27 = 0x1.78beeb5591adap-3; /* 0.18395789961706194 */
    const double v28 = 0x1.e0ce8159cd452p-6; /* 0.029346109694604224 */
    const double v29 = atanh_055ulp_avx512_fma_f64(v26, v27, v28);
    const double v30 = 0x1.1e12a5d81874ep-3; /* 0.13968400541039688 */
    const double v31 = atanh_055ulp_avx512_fma_f64(v25, v29, v30);
    const double v32 = 0x1.99a36582e86efp-3; /* 0.2000186853957113 */
    const double v33 = atanh_055ulp_avx512_fma_f64(v26, v31, v32);
    const double v34 = 0x1.555550e523f5dp-2; /* 0.33333326719820439 */
    const double v35 = atanh_055ulp_avx512_fma_f64(v33, v26, v34);
    const double v36 = v26 * v25;
    const double v37 = atanh_055ulp_avx512_fma_f64(v35, v36, v25);
    const double v38 = atanh_055ulp_avx512_fma_f64(v11, v12, v37);
    const float v39 = (float)v38;
    const float v40 = atanh_055ulp_avx512_copysign_f32(v39, v1);
    const float v41 = 0x1p+1f; /* 2 */
    const int v42 = v3 < v41;
    const int v43 = !v42;
    float r0 = v40;
    if (v43) {
        const int v44 = v2 < v0;
        const float v45 = 0x1p-39f; /* 1.8189894e-12 */
        const float v46 = v1 * v45;
        const float v47 = atanh_055ulp_avx512_reduce0_f32(v46);
        const float v48 = 0x1.154246p+3f; /* 8.66434002 */
        const float v49 = v47 + v48;
        const float v50 = atanh_055ulp_avx512_abs_f32(v49);
        const float v51 = atanh_055ulp_avx512_sqrt_f32(v5);
        const float v52 = v2 / v51;
        const float v53 = v44 ? v50 : v52;
        const float v54 = atanh_055ulp_avx512_copysign_f32(v53, v46);
        r0 = v54;
    }
    return r0;
}

static void atanh_055ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_055ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_055ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATANH_055ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_055ULP_AVX512_AVX2 static inline ATANH_055ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATANH_055ULP_AVX512_AVX512 static inline ATANH_055ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_055ULP_AVX512_AVX2 __m256 atanh_055ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ATANH_055ULP_AVX512_AVX2 __m256 atanh_055ulp_avx512_lanes_reduce0_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = atanh_055ulp_avx512_reduce0_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ATANH_055ULP_AVX512_AVX2 void atanh_055ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v12 = _mm256_set1_pd(0x1.62e42fef518d2p+147); /* 2.4732317852663927e+44 */
    const __m256i v13 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v15 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256d v19 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v27 = _mm256_set1_pd(0x1.78beeb5591adap-3); /* 0.18395789961706194 */
    const __m256d v28 = _mm256_set1_pd(0x1.e0ce8159cd452p-6); /* 0.029346109694604224 */
    const __m256d v30 = _mm256_set1_pd(0x1.1e12a5d81874ep-3); /* 0.13968400541039688 */
    const __m256d v32 = _mm256_set1_pd(0x1.99a36582e86efp-3); /* 0.2000186853957113 */
    const __m256d v34 = _mm256_set1_pd(0x1.555550e523f5dp-2); /* 0.33333326719820439 */
    const __m256 v41 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v45 = _mm256_set1_ps(0x1p-39f); /* 1.8189894e-12 */
    const __m256 v48 = _mm256_set1_ps(0x1.154246p+3f); /* 8.66434002 */
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
    const __m256d v29l = _mm256_fmadd_pd(v26l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v26h, v27, v28);
    const __m256d v31l = _mm256_fmadd_pd(v25l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v25h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v26l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v26h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v26l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v26h, v34);
    const __m256d v36l = _mm256_mul_pd(v26l, v25l);
    const __m256d v36h = _mm256_mul_pd(v26h, v25h);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v36l, v25l);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v36h, v25h);
    const __m256d v38l = _mm256_fmadd_pd(v11l, v12, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v11h, v12, v37h);
    const __m128 v39l = _mm256_cvtpd_ps(v38l);
    const __m128 v39h = _mm256_cvtpd_ps(v38h);
    const __m256 v39 = _mm256_set_m128(v39h, v39l);
    const __m256 v40 = atanh_055ulp_avx512_signed_f32_avx2(v39, v1);
    const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v3, v41, _CMP_LT_OQ));
    const __m256i v43 = _mm256_xor_si256(v42, _mm256_set1_epi32(-1));
    __m256 r0 = v40;
    __m256i any1 = v43;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v2, v0, _CMP_LT_OQ));
        const __m256 v46 = _mm256_mul_ps(v1, v45);
        const __m256 v47 = atanh_055ulp_avx512_lanes_reduce0_f32_avx2(v46);
        const __m256 v49 = _mm256_add_ps(v47, v48);
        const __m256 v50 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v49);
        const __m256 v51 = _mm256_sqrt_ps(v5);
        const __m256 v52 = _mm256_div_ps(v2, v51);
        const __m256 v53 = _mm256_blendv_ps(v52, v50, _mm256_castsi256_ps(v44));
        const __m256 v54 = atanh_055ulp_avx512_signed_f32_avx2(v53, v46);
        r0 = _mm256_blendv_ps(r0, v54, _mm256_castsi256_ps(v43));
    }
    _mm256_storeu_ps(y, r0);
}

static ATANH_055ULP_AVX512_AVX2_TARGET void atanh_055ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_055ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        atanh_055ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_055ULP_AVX512_AVX512 __m512 atanh_055ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATANH_055ULP_AVX512_AVX512 void atanh_055ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v12 = _mm512_set1_pd(0x1.62e42fef518d2p+147); /* 2.4732317852663927e+44 */
    const __m512i v13 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v15 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512d v19 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v27 = _mm512_set1_pd(0x1.78beeb5591adap-3); /* 0.18395789961706194 */
    const __m512d v28 = _mm512_set1_pd(0x1.e0ce8159cd452p-6); /* 0.029346109694604224 */
    const __m512d v30 = _mm512_set1_pd(0x1.1e12a5d81874ep-3); /* 0.13968400541039688 */
    const __m512d v32 = _mm512_set1_pd(0x1.99a36582e86efp-3); /* 0.2000186853957113 */
    const __m512d v34 = _mm512_set1_pd(0x1.555550e523f5dp-2); /* 0.33333326719820439 */
    const __m512 v41 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v45 = _mm512_set1_ps(0x1p-39f); /* 1.8189894e-12 */
    const __m512 v48 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
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
    const __m512d v29l = _mm512_fmadd_pd(v26l, v27, v28);
    const __m512d v29h = _mm512_fmadd_pd(v26h, v27, v28);
    const __m512d v31l = _mm512_fmadd_pd(v25l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v25h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v26l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v26h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v26l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v26h, v34);
    const __m512d v36l = _mm512_mul_pd(v26l, v25l);
    const __m512d v36h = _mm512_mul_pd(v26h, v25h);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v36l, v25l);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v36h, v25h);
    const __m512d v38l = _mm512_fmadd_pd(v11l, v12, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v11h, v12, v37h);
    const __m256 v39l = _mm512_cvtpd_ps(v38l);
    const __m256 v39h = _mm512_cvtpd_ps(v38h);
    const __m512 v39 = _mm512_insertf32x8(_mm512_castps256_ps512(v39l), v39h, 1);
    const __m512 v40 = atanh_055ulp_avx512_signed_f32_avx512(v39, v1);
    const __mmask16 v42 = _mm512_cmp_ps_mask(v3, v41, _CMP_LT_OQ);
    const __mmask16 v43 = (__mmask16)~v42;
    __m512 r0 = v40;
    __mmask16 any1 = v43;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v44 = _mm512_cmp_ps_mask(v2, v0, _CMP_LT_OQ);
        const __m512 v46 = _mm512_mul_ps(v1, v45);
        const __m512 v47 = _mm512_reduce_ps(v46, 0x08);
        const __m512 v49 = _mm512_add_ps(v47, v48);
        const __m512 v50 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v49), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v51 = _mm512_sqrt_ps(v5);
        const __m512 v52 = _mm512_div_ps(v2, v51);
        const __m512 v53 = _mm512_mask_blend_ps(v44, v52, v50);
        const __m512 v54 = atanh_055ulp_avx512_signed_f32_avx512(v53, v46);
        r0 = _mm512_mask_blend_ps(v43, r0, v54);
    }
    _mm512_storeu_ps(y, r0);
}

static ATANH_055ULP_AVX512_AVX512_TARGET void atanh_055ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atanh_055ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        atanh_055ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_055ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_055ulp_avx512_level(void) {
#if defined(ATANH_055ULP_AVX512_FORCE_ISA)
    return ATANH_055ULP_AVX512_FORCE_ISA;
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

float atanh_055ulp_avx512(float x) {
    return atanh_055ulp_avx512_element(x);
}

void atanh_055ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_055ulp_avx512_level();
    if (level == 2) {
        atanh_055ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_055ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_055ulp_avx512_array_portable(x, y, n);
}
