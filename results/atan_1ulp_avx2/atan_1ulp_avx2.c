/* atan_1ulp_avx2: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    0.518524 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.ffdc0ap-3 (-0.24993141, encoding 0xbe7fee05)
 *   result there -0x1.f59588p-3 (-0.244914114, encoding 0xbe7acac4)
 *   mean error   0.185458 ulp
 *   misrounded   271584 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cf6cc31723268ee92d645f90459f90e5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 1 --isa avx2 --time 35s --seed 1 --threads 1 --archive atan_1ulp_avx2b.db --from seeds/atan/double_gather16.evo
 *                time: 1.8449 ns/element as avx2 code (inputs mean)
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
#include "atan_1ulp_avx2.h"

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

static inline float atan_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t atan_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t atan_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double atan_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float atan_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atan_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = atan_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return atan_1ulp_avx2_frombits_f32((atan_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static const double atan_1ulp_avx2_table0[16] = {
    0x0p+0, 0x1.6f61941e4def1p-2, 0x1.1e00babdefeb4p-1, 0x1.700a7c5784634p-1,
    0x1.cac7c57846f9ep-1, 0x1.0d38f2c5ba09fp+0, 0x1.270ef55a53a25p+0, 0x1.38d6a6ce13353p+0,
    0x1.4ae10fc6589a5p+0, 0x1.5a25052114e6p+0, 0x1.6414d44094c7cp+0, 0x1.6b0bae830c07p+0,
    0x1.7249faa996a21p+0, 0x1.789bd2c160054p+0, 0x1.7cd6f6dc59db4p+0, 0x1.7fde80870c2ap+0,
};

static const double atan_1ulp_avx2_table1[16] = {
    0x0p+0, 0x1.8p-2, 0x1.4p-1, 0x1.cp-1,
    0x1.4p+0, 0x1.cp+0, 0x1.2p+1, 0x1.6p+1,
    0x1.cp+1, 0x1.2p+2, 0x1.6p+2, 0x1.ap+2,
    0x1p+3, 0x1.4p+3, 0x1.8p+3, 0x1.cp+3,
};

static inline float atan_1ulp_avx2_element(float x) {
    const int32_t v0 = 15;
    const float v1 = 0x1p+0f; /* 1 */
    const float v2 = x;
    const float v3 = atan_1ulp_avx2_abs_f32(v2);
    const float v4 = v1 + v3;
    const int32_t v5 = atan_1ulp_avx2_bits_f32(v4);
    const int32_t v6 = 21;
    const int32_t v7 = atan_1ulp_avx2_lshr_i32(v5, v6);
    const int32_t v8 = 523;
    const int32_t v9 = v7 < v8 ? v7 : v8;
    const int32_t v10 = 4;
    const int32_t v11 = (int32_t)((uint32_t)v9 + (uint32_t)v10);
    const int32_t v12 = v0 & v11;
    const double v13 = atan_1ulp_avx2_table0[v12];
    const double v14 = atan_1ulp_avx2_table1[v12];
    const float v15 = 0x1.fffffep+59f; /* 1.15292144e+18 */
    const float v16 = v15 < v3 ? v15 : v3;
    const double v17 = (double)v16;
    const double v18 = 0x1.0000000082b2ap+0; /* 1.0000000001188689 */
    const double v19 = atan_1ulp_avx2_fma_f64(v14, v17, v18);
    const float v20 = (float)v19;
    const float v21 = v1 / v20;
    const double v22 = (double)v21;
    const double v23 = v17 - v14;
    const double v24 = v22 * v23;
    const double v25 = -v24;
    const double v26 = atan_1ulp_avx2_fma_f64(v25, v19, v23);
    const double v27 = atan_1ulp_avx2_fma_f64(v26, v22, v24);
    const double v28 = v27 * v27;
    const double v29 = 0x1.977ef8e802395p-4; /* 0.099486324587031952 */
    const double v30 = -0x1.2371e393e9eb2p-3; /* -0.14230706973215984 */
    const double v31 = atan_1ulp_avx2_fma_f64(v28, v29, v30);
    const double v32 = 0x1.9993cb1254d44p-3; /* 0.19998892450039751 */
    const double v33 = atan_1ulp_avx2_fma_f64(v31, v28, v32);
    const double v34 = -0x1.55554fb7c261ap-2; /* -0.33333324965551159 */
    const double v35 = atan_1ulp_avx2_fma_f64(v33, v28, v34);
    const double v36 = v27 * v28;
    const double v37 = atan_1ulp_avx2_fma_f64(v35, v36, v27);
    const double v38 = v13 + v37;
    const float v39 = (float)v38;
    const float v40 = atan_1ulp_avx2_copysign_f32(v39, v2);
    const float r0 = v40;
    return r0;
}

static void atan_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN_1ULP_AVX2_AVX2 static inline ATAN_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN_1ULP_AVX2_AVX512 static inline ATAN_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
ATAN_1ULP_AVX2_AVX2 __m256d atan_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_1ULP_AVX2_AVX2 __m256 atan_1ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN_1ULP_AVX2_AVX2 void atan_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(15);
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v8 = _mm256_set1_epi32(523);
    const __m256i v10 = _mm256_set1_epi32(4);
    const __m256 v15 = _mm256_set1_ps(0x1.fffffep+59f); /* 1.15292144e+18 */
    const __m256d v18 = _mm256_set1_pd(0x1.0000000082b2ap+0); /* 1.0000000001188689 */
    const __m256d v29 = _mm256_set1_pd(0x1.977ef8e802395p-4); /* 0.099486324587031952 */
    const __m256d v30 = _mm256_set1_pd(-0x1.2371e393e9eb2p-3); /* -0.14230706973215984 */
    const __m256d v32 = _mm256_set1_pd(0x1.9993cb1254d44p-3); /* 0.19998892450039751 */
    const __m256d v34 = _mm256_set1_pd(-0x1.55554fb7c261ap-2); /* -0.33333324965551159 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_add_ps(v1, v3);
    const __m256i v5 = _mm256_castps_si256(v4);
    const __m256i v7 = _mm256_srli_epi32(v5, 21);
    const __m256i v9 = _mm256_min_epi32(v7, v8);
    const __m256i v11 = _mm256_add_epi32(v9, v10);
    const __m256i v12 = _mm256_and_si256(v0, v11);
    const __m256d v13l = atan_1ulp_avx2_gather_f64_avx2(atan_1ulp_avx2_table0, _mm256_castsi256_si128(v12));
    const __m256d v13h = atan_1ulp_avx2_gather_f64_avx2(atan_1ulp_avx2_table0, _mm256_extracti128_si256(v12, 1));
    const __m256d v14l = atan_1ulp_avx2_gather_f64_avx2(atan_1ulp_avx2_table1, _mm256_castsi256_si128(v12));
    const __m256d v14h = atan_1ulp_avx2_gather_f64_avx2(atan_1ulp_avx2_table1, _mm256_extracti128_si256(v12, 1));
    const __m256 v16 = _mm256_min_ps(v15, v3);
    const __m256d v17l = _mm256_cvtps_pd(_mm256_castps256_ps128(v16));
    const __m256d v17h = _mm256_cvtps_pd(_mm256_extractf128_ps(v16, 1));
    const __m256d v19l = _mm256_fmadd_pd(v14l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v14h, v17h, v18);
    const __m128 v20l = _mm256_cvtpd_ps(v19l);
    const __m128 v20h = _mm256_cvtpd_ps(v19h);
    const __m256 v20 = _mm256_set_m128(v20h, v20l);
    const __m256 v21 = _mm256_div_ps(v1, v20);
    const __m256d v22l = _mm256_cvtps_pd(_mm256_castps256_ps128(v21));
    const __m256d v22h = _mm256_cvtps_pd(_mm256_extractf128_ps(v21, 1));
    const __m256d v23l = _mm256_sub_pd(v17l, v14l);
    const __m256d v23h = _mm256_sub_pd(v17h, v14h);
    const __m256d v24l = _mm256_mul_pd(v22l, v23l);
    const __m256d v24h = _mm256_mul_pd(v22h, v23h);
    const __m256d v26l = _mm256_fnmadd_pd(v24l, v19l, v23l);
    const __m256d v26h = _mm256_fnmadd_pd(v24h, v19h, v23h);
    const __m256d v27l = _mm256_fmadd_pd(v26l, v22l, v24l);
    const __m256d v27h = _mm256_fmadd_pd(v26h, v22h, v24h);
    const __m256d v28l = _mm256_mul_pd(v27l, v27l);
    const __m256d v28h = _mm256_mul_pd(v27h, v27h);
    const __m256d v31l = _mm256_fmadd_pd(v28l, v29, v30);
    const __m256d v31h = _mm256_fmadd_pd(v28h, v29, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v28l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v28h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v28l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v28h, v34);
    const __m256d v36l = _mm256_mul_pd(v27l, v28l);
    const __m256d v36h = _mm256_mul_pd(v27h, v28h);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v36l, v27l);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v36h, v27h);
    const __m256d v38l = _mm256_add_pd(v13l, v37l);
    const __m256d v38h = _mm256_add_pd(v13h, v37h);
    const __m128 v39l = _mm256_cvtpd_ps(v38l);
    const __m128 v39h = _mm256_cvtpd_ps(v38h);
    const __m256 v39 = _mm256_set_m128(v39h, v39l);
    const __m256 v40 = atan_1ulp_avx2_signed_f32_avx2(v39, v2);
    _mm256_storeu_ps(y, v40);
}

static ATAN_1ULP_AVX2_AVX2_TARGET void atan_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        atan_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_1ULP_AVX2_AVX512 __m512 atan_1ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATAN_1ULP_AVX2_AVX512 void atan_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(15);
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v8 = _mm512_set1_epi32(523);
    const __m512i v10 = _mm512_set1_epi32(4);
    const __m512 v15 = _mm512_set1_ps(0x1.fffffep+59f); /* 1.15292144e+18 */
    const __m512d v18 = _mm512_set1_pd(0x1.0000000082b2ap+0); /* 1.0000000001188689 */
    const __m512d v29 = _mm512_set1_pd(0x1.977ef8e802395p-4); /* 0.099486324587031952 */
    const __m512d v30 = _mm512_set1_pd(-0x1.2371e393e9eb2p-3); /* -0.14230706973215984 */
    const __m512d v32 = _mm512_set1_pd(0x1.9993cb1254d44p-3); /* 0.19998892450039751 */
    const __m512d v34 = _mm512_set1_pd(-0x1.55554fb7c261ap-2); /* -0.33333324965551159 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_add_ps(v1, v3_0);
    const __m512 v4_1 = _mm512_add_ps(v1, v3_1);
    const __m512i v5_0 = _mm512_castps_si512(v4_0);
    const __m512i v5_1 = _mm512_castps_si512(v4_1);
    const __m512i v7_0 = _mm512_srli_epi32(v5_0, 21);
    const __m512i v7_1 = _mm512_srli_epi32(v5_1, 21);
    const __m512i v9_0 = _mm512_min_epi32(v7_0, v8);
    const __m512i v9_1 = _mm512_min_epi32(v7_1, v8);
    const __m512i v11_0 = _mm512_add_epi32(v9_0, v10);
    const __m512i v11_1 = _mm512_add_epi32(v9_1, v10);
    const __m512i v12_0 = _mm512_and_si512(v0, v11_0);
    const __m512i v12_1 = _mm512_and_si512(v0, v11_1);
    const __m512d v13_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v12_0), atan_1ulp_avx2_table0, 8);
    const __m512d v13_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v12_0, 1), atan_1ulp_avx2_table0, 8);
    const __m512d v13_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v12_1), atan_1ulp_avx2_table0, 8);
    const __m512d v13_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v12_1, 1), atan_1ulp_avx2_table0, 8);
    const __m512d v14_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v12_0), atan_1ulp_avx2_table1, 8);
    const __m512d v14_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v12_0, 1), atan_1ulp_avx2_table1, 8);
    const __m512d v14_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v12_1), atan_1ulp_avx2_table1, 8);
    const __m512d v14_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v12_1, 1), atan_1ulp_avx2_table1, 8);
    const __m512 v16_0 = _mm512_min_ps(v15, v3_0);
    const __m512 v16_1 = _mm512_min_ps(v15, v3_1);
    const __m512d v17_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v16_0));
    const __m512d v17_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v16_0, 1));
    const __m512d v17_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v16_1));
    const __m512d v17_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v16_1, 1));
    const __m512d v19_0l = _mm512_fmadd_pd(v14_0l, v17_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v14_0h, v17_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v14_1l, v17_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v14_1h, v17_1h, v18);
    const __m256 v20_0l = _mm512_cvtpd_ps(v19_0l);
    const __m256 v20_0h = _mm512_cvtpd_ps(v19_0h);
    const __m512 v20_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v20_0l), v20_0h, 1);
    const __m256 v20_1l = _mm512_cvtpd_ps(v19_1l);
    const __m256 v20_1h = _mm512_cvtpd_ps(v19_1h);
    const __m512 v20_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v20_1l), v20_1h, 1);
    const __m512 v21_0 = _mm512_div_ps(v1, v20_0);
    const __m512 v21_1 = _mm512_div_ps(v1, v20_1);
    const __m512d v22_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v21_0));
    const __m512d v22_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v21_0, 1));
    const __m512d v22_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v21_1));
    const __m512d v22_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v21_1, 1));
    const __m512d v23_0l = _mm512_sub_pd(v17_0l, v14_0l);
    const __m512d v23_0h = _mm512_sub_pd(v17_0h, v14_0h);
    const __m512d v23_1l = _mm512_sub_pd(v17_1l, v14_1l);
    const __m512d v23_1h = _mm512_sub_pd(v17_1h, v14_1h);
    const __m512d v24_0l = _mm512_mul_pd(v22_0l, v23_0l);
    const __m512d v24_0h = _mm512_mul_pd(v22_0h, v23_0h);
    const __m512d v24_1l = _mm512_mul_pd(v22_1l, v23_1l);
    const __m512d v24_1h = _mm512_mul_pd(v22_1h, v23_1h);
    const __m512d v26_0l = _mm512_fnmadd_pd(v24_0l, v19_0l, v23_0l);
    const __m512d v26_0h = _mm512_fnmadd_pd(v24_0h, v19_0h, v23_0h);
    const __m512d v26_1l = _mm512_fnmadd_pd(v24_1l, v19_1l, v23_1l);
    const __m512d v26_1h = _mm512_fnmadd_pd(v24_1h, v19_1h, v23_1h);
    const __m512d v27_0l = _mm512_fmadd_pd(v26_0l, v22_0l, v24_0l);
    const __m512d v27_0h = _mm512_fmadd_pd(v26_0h, v22_0h, v24_0h);
    const __m512d v27_1l = _mm512_fmadd_pd(v26_1l, v22_1l, v24_1l);
    const __m512d v27_1h = _mm512_fmadd_pd(v26_1h, v22_1h, v24_1h);
    const __m512d v28_0l = _mm512_mul_pd(v27_0l, v27_0l);
    const __m512d v28_0h = _mm512_mul_pd(v27_0h, v27_0h);
    const __m512d v28_1l = _mm512_mul_pd(v27_1l, v27_1l);
    const __m512d v28_1h = _mm512_mul_pd(v27_1h, v27_1h);
    const __m512d v31_0l = _mm512_fmadd_pd(v28_0l, v29, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v28_0h, v29, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v28_1l, v29, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v28_1h, v29, v30);
    const __m512d v33_0l = _mm512_fmadd_pd(v31_0l, v28_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v31_0h, v28_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v31_1l, v28_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v31_1h, v28_1h, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v28_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v28_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v28_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v28_1h, v34);
    const __m512d v36_0l = _mm512_mul_pd(v27_0l, v28_0l);
    const __m512d v36_0h = _mm512_mul_pd(v27_0h, v28_0h);
    const __m512d v36_1l = _mm512_mul_pd(v27_1l, v28_1l);
    const __m512d v36_1h = _mm512_mul_pd(v27_1h, v28_1h);
    const __m512d v37_0l = _mm512_fmadd_pd(v35_0l, v36_0l, v27_0l);
    const __m512d v37_0h = _mm512_fmadd_pd(v35_0h, v36_0h, v27_0h);
    const __m512d v37_1l = _mm512_fmadd_pd(v35_1l, v36_1l, v27_1l);
    const __m512d v37_1h = _mm512_fmadd_pd(v35_1h, v36_1h, v27_1h);
    const __m512d v38_0l = _mm512_add_pd(v13_0l, v37_0l);
    const __m512d v38_0h = _mm512_add_pd(v13_0h, v37_0h);
    const __m512d v38_1l = _mm512_add_pd(v13_1l, v37_1l);
    const __m512d v38_1h = _mm512_add_pd(v13_1h, v37_1h);
    const __m256 v39_0l = _mm512_cvtpd_ps(v38_0l);
    const __m256 v39_0h = _mm512_cvtpd_ps(v38_0h);
    const __m512 v39_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v39_0l), v39_0h, 1);
    const __m256 v39_1l = _mm512_cvtpd_ps(v38_1l);
    const __m256 v39_1h = _mm512_cvtpd_ps(v38_1h);
    const __m512 v39_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v39_1l), v39_1h, 1);
    const __m512 v40_0 = atan_1ulp_avx2_signed_f32_avx512(v39_0, v2_0);
    const __m512 v40_1 = atan_1ulp_avx2_signed_f32_avx512(v39_1, v2_1);
    _mm512_storeu_ps(y, v40_0);
    _mm512_storeu_ps(y + 16, v40_1);
}

/* 16 elements. */
static ATAN_1ULP_AVX2_AVX512_TARGET void atan_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(15);
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v8 = _mm512_set1_epi32(523);
    const __m512i v10 = _mm512_set1_epi32(4);
    const __m512 v15 = _mm512_set1_ps(0x1.fffffep+59f); /* 1.15292144e+18 */
    const __m512d v18 = _mm512_set1_pd(0x1.0000000082b2ap+0); /* 1.0000000001188689 */
    const __m512d v29 = _mm512_set1_pd(0x1.977ef8e802395p-4); /* 0.099486324587031952 */
    const __m512d v30 = _mm512_set1_pd(-0x1.2371e393e9eb2p-3); /* -0.14230706973215984 */
    const __m512d v32 = _mm512_set1_pd(0x1.9993cb1254d44p-3); /* 0.19998892450039751 */
    const __m512d v34 = _mm512_set1_pd(-0x1.55554fb7c261ap-2); /* -0.33333324965551159 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_add_ps(v1, v3);
    const __m512i v5 = _mm512_castps_si512(v4);
    const __m512i v7 = _mm512_srli_epi32(v5, 21);
    const __m512i v9 = _mm512_min_epi32(v7, v8);
    const __m512i v11 = _mm512_add_epi32(v9, v10);
    const __m512i v12 = _mm512_and_si512(v0, v11);
    const __m512d v13l = _mm512_i32gather_pd(_mm512_castsi512_si256(v12), atan_1ulp_avx2_table0, 8);
    const __m512d v13h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v12, 1), atan_1ulp_avx2_table0, 8);
    const __m512d v14l = _mm512_i32gather_pd(_mm512_castsi512_si256(v12), atan_1ulp_avx2_table1, 8);
    const __m512d v14h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v12, 1), atan_1ulp_avx2_table1, 8);
    const __m512 v16 = _mm512_min_ps(v15, v3);
    const __m512d v17l = _mm512_cvtps_pd(_mm512_castps512_ps256(v16));
    const __m512d v17h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v16, 1));
    const __m512d v19l = _mm512_fmadd_pd(v14l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v14h, v17h, v18);
    const __m256 v20l = _mm512_cvtpd_ps(v19l);
    const __m256 v20h = _mm512_cvtpd_ps(v19h);
    const __m512 v20 = _mm512_insertf32x8(_mm512_castps256_ps512(v20l), v20h, 1);
    const __m512 v21 = _mm512_div_ps(v1, v20);
    const __m512d v22l = _mm512_cvtps_pd(_mm512_castps512_ps256(v21));
    const __m512d v22h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v21, 1));
    const __m512d v23l = _mm512_sub_pd(v17l, v14l);
    const __m512d v23h = _mm512_sub_pd(v17h, v14h);
    const __m512d v24l = _mm512_mul_pd(v22l, v23l);
    const __m512d v24h = _mm512_mul_pd(v22h, v23h);
    const __m512d v26l = _mm512_fnmadd_pd(v24l, v19l, v23l);
    const __m512d v26h = _mm512_fnmadd_pd(v24h, v19h, v23h);
    const __m512d v27l = _mm512_fmadd_pd(v26l, v22l, v24l);
    const __m512d v27h = _mm512_fmadd_pd(v26h, v22h, v24h);
    const __m512d v28l = _mm512_mul_pd(v27l, v27l);
    const __m512d v28h = _mm512_mul_pd(v27h, v27h);
    const __m512d v31l = _mm512_fmadd_pd(v28l, v29, v30);
    const __m512d v31h = _mm512_fmadd_pd(v28h, v29, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v28l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v28h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v28l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v28h, v34);
    const __m512d v36l = _mm512_mul_pd(v27l, v28l);
    const __m512d v36h = _mm512_mul_pd(v27h, v28h);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v36l, v27l);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v36h, v27h);
    const __m512d v38l = _mm512_add_pd(v13l, v37l);
    const __m512d v38h = _mm512_add_pd(v13h, v37h);
    const __m256 v39l = _mm512_cvtpd_ps(v38l);
    const __m256 v39h = _mm512_cvtpd_ps(v38h);
    const __m512 v39 = _mm512_insertf32x8(_mm512_castps256_ps512(v39l), v39h, 1);
    const __m512 v40 = atan_1ulp_avx2_signed_f32_avx512(v39, v2);
    _mm512_storeu_ps(y, v40);
}

static ATAN_1ULP_AVX2_AVX512_TARGET void atan_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atan_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atan_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        atan_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan_1ulp_avx2_level(void) {
#if defined(ATAN_1ULP_AVX2_FORCE_ISA)
    return ATAN_1ULP_AVX2_FORCE_ISA;
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

float atan_1ulp_avx2(float x) {
    return atan_1ulp_avx2_element(x);
}

void atan_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan_1ulp_avx2_level();
    if (level == 2) {
        atan_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atan_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atan_1ulp_avx2_array_portable(x, y, n);
}
