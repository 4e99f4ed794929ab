/* rsqrt_1ulp_avx2: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f32
 *   domain       every input
 *   max error    0.512719 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0012b6p-126 (1.17582996e-38, encoding 0x0080095b)
 *   result there 0x1.ffed4ap+62 (9.22205537e+18, encoding 0x5efff6a5)
 *   mean error   0.124522 ulp
 *   misrounded   9836471 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c0091cb539f931f986c6e905d1008857
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f32 --max-ulp 1 --isa avx2 --time 20s --seed 1 --threads 1 --archive rsqrt_1ulp_avx2b.db --from seeds/rsqrt/integer_residual.evo
 *                time: 0.2613 ns/element as avx2 code (inputs mean)
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
#include "rsqrt_1ulp_avx2.h"

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
static inline int32_t rsqrt_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t rsqrt_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float rsqrt_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float rsqrt_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline double rsqrt_1ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline float rsqrt_1ulp_avx2_element(float x) {
    const float v0 = 0x1.000154p-1f; /* 0.500010133 */
    const float v1 = x;
    const float v2 = 0x1.80698ap-2f; /* 0.3754026 */
    const int32_t v3 = 1597463007; /* 0x5f3759df */
    const int32_t v4 = rsqrt_1ulp_avx2_bits_f32(v1);
    const int32_t v5 = 1;
    const int32_t v6 = rsqrt_1ulp_avx2_lshr_i32(v4, v5);
    const int32_t v7 = (int32_t)((uint32_t)v3 - (uint32_t)v6);
    const float v8 = rsqrt_1ulp_avx2_frombits_f32(v7);
    const float v9 = v1 * v8;
    const float v10 = -v9;
    const float v11 = 0x1.fffe3ap-1f; /* 0.99998647 */
    const float v12 = rsqrt_1ulp_avx2_fma_f32(v10, v8, v11);
    const float v13 = 0x1.008c2ep-1f; /* 0.501069486 */
    const float v14 = rsqrt_1ulp_avx2_fma_f32(v2, v12, v13);
    const float v15 = v8 * v12;
    const float v16 = rsqrt_1ulp_avx2_fma_f32(v14, v15, v8);
    const float v17 = v1 * v16;
    const float v18 = -v17;
    const float v19 = rsqrt_1ulp_avx2_fma_f32(v1, v16, v18);
    const float v20 = -v19;
    const float v21 = 0x1p+0f; /* 1 */
    const float v22 = rsqrt_1ulp_avx2_fma_f32(v18, v16, v21);
    const float v23 = rsqrt_1ulp_avx2_fma_f32(v20, v16, v22);
    const float v24 = v23 * v16;
    const float v25 = rsqrt_1ulp_avx2_fma_f32(v0, v24, v16);
    const float v26 = 0x1.fff4bp-127f; /* 1.1753929e-38 */
    const int v27 = v26 <= v1;
    const float v28 = INFINITY;
    const int v29 = v1 < v28;
    const int v30 = v27 & v29;
    const int v31 = !v30;
    float r0 = v25;
    if (v31) {
        const double v32 = 0x1p+0; /* 1 */
        const double v33 = (double)v1;
        const double v34 = rsqrt_1ulp_avx2_sqrt_f64(v33);
        const double v35 = v32 / v34;
        const float v36 = (float)v35;
        r0 = v36;
    }
    return r0;
}

static void rsqrt_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = rsqrt_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RSQRT_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RSQRT_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RSQRT_1ULP_AVX2_AVX2 static inline RSQRT_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define RSQRT_1ULP_AVX2_AVX512 static inline RSQRT_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
RSQRT_1ULP_AVX2_AVX2 void rsqrt_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.000154p-1f); /* 0.500010133 */
    const __m256 v2 = _mm256_set1_ps(0x1.80698ap-2f); /* 0.3754026 */
    const __m256i v3 = _mm256_set1_epi32(1597463007); /* 0x5f3759df */
    const __m256 v11 = _mm256_set1_ps(0x1.fffe3ap-1f); /* 0.99998647 */
    const __m256 v13 = _mm256_set1_ps(0x1.008c2ep-1f); /* 0.501069486 */
    const __m256 v21 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v26 = _mm256_set1_ps(0x1.fff4bp-127f); /* 1.1753929e-38 */
    const __m256 v28 = _mm256_set1_ps(INFINITY);
    const __m256d v32 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256i v4_0 = _mm256_castps_si256(v1_0);
    const __m256i v4_1 = _mm256_castps_si256(v1_1);
    const __m256i v6_0 = _mm256_srli_epi32(v4_0, 1);
    const __m256i v6_1 = _mm256_srli_epi32(v4_1, 1);
    const __m256i v7_0 = _mm256_sub_epi32(v3, v6_0);
    const __m256i v7_1 = _mm256_sub_epi32(v3, v6_1);
    const __m256 v8_0 = _mm256_castsi256_ps(v7_0);
    const __m256 v8_1 = _mm256_castsi256_ps(v7_1);
    const __m256 v9_0 = _mm256_mul_ps(v1_0, v8_0);
    const __m256 v9_1 = _mm256_mul_ps(v1_1, v8_1);
    const __m256 v12_0 = _mm256_fnmadd_ps(v9_0, v8_0, v11);
    const __m256 v12_1 = _mm256_fnmadd_ps(v9_1, v8_1, v11);
    const __m256 v14_0 = _mm256_fmadd_ps(v2, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v2, v12_1, v13);
    const __m256 v15_0 = _mm256_mul_ps(v8_0, v12_0);
    const __m256 v15_1 = _mm256_mul_ps(v8_1, v12_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v14_0, v15_0, v8_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v14_1, v15_1, v8_1);
    const __m256 v17_0 = _mm256_mul_ps(v1_0, v16_0);
    const __m256 v17_1 = _mm256_mul_ps(v1_1, v16_1);
    const __m256 v19_0 = _mm256_fmsub_ps(v1_0, v16_0, v17_0);
    const __m256 v19_1 = _mm256_fmsub_ps(v1_1, v16_1, v17_1);
    const __m256 v22_0 = _mm256_fnmadd_ps(v17_0, v16_0, v21);
    const __m256 v22_1 = _mm256_fnmadd_ps(v17_1, v16_1, v21);
    const __m256 v23_0 = _mm256_fnmadd_ps(v19_0, v16_0, v22_0);
    const __m256 v23_1 = _mm256_fnmadd_ps(v19_1, v16_1, v22_1);
    const __m256 v24_0 = _mm256_mul_ps(v23_0, v16_0);
    const __m256 v24_1 = _mm256_mul_ps(v23_1, v16_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v0, v24_0, v16_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v0, v24_1, v16_1);
    const __m256i v27_0 = _mm256_castps_si256(_mm256_cmp_ps(v26, v1_0, _CMP_LE_OQ));
    const __m256i v27_1 = _mm256_castps_si256(_mm256_cmp_ps(v26, v1_1, _CMP_LE_OQ));
    const __m256i v29_0 = _mm256_castps_si256(_mm256_cmp_ps(v1_0, v28, _CMP_LT_OQ));
    const __m256i v29_1 = _mm256_castps_si256(_mm256_cmp_ps(v1_1, v28, _CMP_LT_OQ));
    const __m256i v30_0 = _mm256_and_si256(v27_0, v29_0);
    const __m256i v30_1 = _mm256_and_si256(v27_1, v29_1);
    const __m256i v31_0 = _mm256_xor_si256(v30_0, _mm256_set1_epi32(-1));
    const __m256i v31_1 = _mm256_xor_si256(v30_1, _mm256_set1_epi32(-1));
    __m256 r0_0 = v25_0;
    __m256 r0_1 = v25_1;
    __m256i any1 = v31_0;
    any1 = _mm256_or_si256(any1, v31_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v33_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_0));
        const __m256d v33_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_0, 1));
        const __m256d v33_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_1));
        const __m256d v33_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_1, 1));
        const __m256d v34_0l = _mm256_sqrt_pd(v33_0l);
        const __m256d v34_0h = _mm256_sqrt_pd(v33_0h);
        const __m256d v34_1l = _mm256_sqrt_pd(v33_1l);
        const __m256d v34_1h = _mm256_sqrt_pd(v33_1h);
        const __m256d v35_0l = _mm256_div_pd(v32, v34_0l);
        const __m256d v35_0h = _mm256_div_pd(v32, v34_0h);
        const __m256d v35_1l = _mm256_div_pd(v32, v34_1l);
        const __m256d v35_1h = _mm256_div_pd(v32, v34_1h);
        const __m128 v36_0l = _mm256_cvtpd_ps(v35_0l);
        const __m128 v36_0h = _mm256_cvtpd_ps(v35_0h);
        const __m256 v36_0 = _mm256_set_m128(v36_0h, v36_0l);
        const __m128 v36_1l = _mm256_cvtpd_ps(v35_1l);
        const __m128 v36_1h = _mm256_cvtpd_ps(v35_1h);
        const __m256 v36_1 = _mm256_set_m128(v36_1h, v36_1l);
        r0_0 = _mm256_blendv_ps(r0_0, v36_0, _mm256_castsi256_ps(v31_0));
        r0_1 = _mm256_blendv_ps(r0_1, v36_1, _mm256_castsi256_ps(v31_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static RSQRT_1ULP_AVX2_AVX2_TARGET void rsqrt_1ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.000154p-1f); /* 0.500010133 */
    const __m256 v2 = _mm256_set1_ps(0x1.80698ap-2f); /* 0.3754026 */
    const __m256i v3 = _mm256_set1_epi32(1597463007); /* 0x5f3759df */
    const __m256 v11 = _mm256_set1_ps(0x1.fffe3ap-1f); /* 0.99998647 */
    const __m256 v13 = _mm256_set1_ps(0x1.008c2ep-1f); /* 0.501069486 */
    const __m256 v21 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v26 = _mm256_set1_ps(0x1.fff4bp-127f); /* 1.1753929e-38 */
    const __m256 v28 = _mm256_set1_ps(INFINITY);
    const __m256d v32 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v4 = _mm256_castps_si256(v1);
    const __m256i v6 = _mm256_srli_epi32(v4, 1);
    const __m256i v7 = _mm256_sub_epi32(v3, v6);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256 v9 = _mm256_mul_ps(v1, v8);
    const __m256 v12 = _mm256_fnmadd_ps(v9, v8, v11);
    const __m256 v14 = _mm256_fmadd_ps(v2, v12, v13);
    const __m256 v15 = _mm256_mul_ps(v8, v12);
    const __m256 v16 = _mm256_fmadd_ps(v14, v15, v8);
    const __m256 v17 = _mm256_mul_ps(v1, v16);
    const __m256 v19 = _mm256_fmsub_ps(v1, v16, v17);
    const __m256 v22 = _mm256_fnmadd_ps(v17, v16, v21);
    const __m256 v23 = _mm256_fnmadd_ps(v19, v16, v22);
    const __m256 v24 = _mm256_mul_ps(v23, v16);
    const __m256 v25 = _mm256_fmadd_ps(v0, v24, v16);
    const __m256i v27 = _mm256_castps_si256(_mm256_cmp_ps(v26, v1, _CMP_LE_OQ));
    const __m256i v29 = _mm256_castps_si256(_mm256_cmp_ps(v1, v28, _CMP_LT_OQ));
    const __m256i v30 = _mm256_and_si256(v27, v29);
    const __m256i v31 = _mm256_xor_si256(v30, _mm256_set1_epi32(-1));
    __m256 r0 = v25;
    __m256i any1 = v31;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v33l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
        const __m256d v33h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
        const __m256d v34l = _mm256_sqrt_pd(v33l);
        const __m256d v34h = _mm256_sqrt_pd(v33h);
        const __m256d v35l = _mm256_div_pd(v32, v34l);
        const __m256d v35h = _mm256_div_pd(v32, v34h);
        const __m128 v36l = _mm256_cvtpd_ps(v35l);
        const __m128 v36h = _mm256_cvtpd_ps(v35h);
        const __m256 v36 = _mm256_set_m128(v36h, v36l);
        r0 = _mm256_blendv_ps(r0, v36, _mm256_castsi256_ps(v31));
    }
    _mm256_storeu_ps(y, r0);
}

static RSQRT_1ULP_AVX2_AVX2_TARGET void rsqrt_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        rsqrt_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        rsqrt_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        rsqrt_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
RSQRT_1ULP_AVX2_AVX512 void rsqrt_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.000154p-1f); /* 0.500010133 */
    const __m512 v2 = _mm512_set1_ps(0x1.80698ap-2f); /* 0.3754026 */
    const __m512i v3 = _mm512_set1_epi32(1597463007); /* 0x5f3759df */
    const __m512 v11 = _mm512_set1_ps(0x1.fffe3ap-1f); /* 0.99998647 */
    const __m512 v13 = _mm512_set1_ps(0x1.008c2ep-1f); /* 0.501069486 */
    const __m512 v21 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v26 = _mm512_set1_ps(0x1.fff4bp-127f); /* 1.1753929e-38 */
    const __m512 v28 = _mm512_set1_ps(INFINITY);
    const __m512d v32 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512i v4 = _mm512_castps_si512(v1);
    const __m512i v6 = _mm512_srli_epi32(v4, 1);
    const __m512i v7 = _mm512_sub_epi32(v3, v6);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __m512 v9 = _mm512_mul_ps(v1, v8);
    const __m512 v12 = _mm512_fnmadd_ps(v9, v8, v11);
    const __m512 v14 = _mm512_fmadd_ps(v2, v12, v13);
    const __m512 v15 = _mm512_mul_ps(v8, v12);
    const __m512 v16 = _mm512_fmadd_ps(v14, v15, v8);
    const __m512 v17 = _mm512_mul_ps(v1, v16);
    const __m512 v19 = _mm512_fmsub_ps(v1, v16, v17);
    const __m512 v22 = _mm512_fnmadd_ps(v17, v16, v21);
    const __m512 v23 = _mm512_fnmadd_ps(v19, v16, v22);
    const __m512 v24 = _mm512_mul_ps(v23, v16);
    const __m512 v25 = _mm512_fmadd_ps(v0, v24, v16);
    const __mmask16 v27 = _mm512_cmp_ps_mask(v26, v1, _CMP_LE_OQ);
    const __mmask16 v29 = _mm512_cmp_ps_mask(v1, v28, _CMP_LT_OQ);
    const __mmask16 v30 = (__mmask16)(v27 & v29);
    const __mmask16 v31 = (__mmask16)~v30;
    __m512 r0 = v25;
    __mmask16 any1 = v31;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v33l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
        const __m512d v33h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
        const __m512d v34l = _mm512_sqrt_pd(v33l);
        const __m512d v34h = _mm512_sqrt_pd(v33h);
        const __m512d v35l = _mm512_div_pd(v32, v34l);
        const __m512d v35h = _mm512_div_pd(v32, v34h);
        const __m256 v36l = _mm512_cvtpd_ps(v35l);
        const __m256 v36h = _mm512_cvtpd_ps(v35h);
        const __m512 v36 = _mm512_insertf32x8(_mm512_castps256_ps512(v36l), v36h, 1);
        r0 = _mm512_mask_blend_ps(v31, r0, v36);
    }
    _mm512_storeu_ps(y, r0);
}

static RSQRT_1ULP_AVX2_AVX512_TARGET void rsqrt_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        rsqrt_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        rsqrt_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RSQRT_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int rsqrt_1ulp_avx2_level(void) {
#if defined(RSQRT_1ULP_AVX2_FORCE_ISA)
    return RSQRT_1ULP_AVX2_FORCE_ISA;
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

float rsqrt_1ulp_avx2(float x) {
    return rsqrt_1ulp_avx2_element(x);
}

void rsqrt_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = rsqrt_1ulp_avx2_level();
    if (level == 2) {
        rsqrt_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        rsqrt_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    rsqrt_1ulp_avx2_array_portable(x, y, n);
}
