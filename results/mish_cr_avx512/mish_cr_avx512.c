/* mish_cr_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f32
 *   domain       every input
 *   max error    0.500015 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.1314f8p-1 (-0.537269354, encoding 0xbf098a7c)
 *   result there -0x1.d96296p-3 (-0.231145069, encoding 0xbe6cb14b)
 *   mean error   0.125054 ulp
 *   misrounded   2176 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cd71b9b855f7380408e5254437c21b47
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f32 --max-ulp 2 --isa avx512 --time 30s --seed 1 --threads 1 --archive mish_2ulp_avx512.db
 *                time: 0.8834 ns/element as avx512 code (inputs mean)
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
#include "mish_cr_avx512.h"

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

static inline double mish_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t mish_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t mish_cr_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double mish_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double mish_cr_avx512_addbits_f64(double a, int64_t b) {
    return mish_cr_avx512_frombits_f64((int64_t)((uint64_t)mish_cr_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float mish_cr_avx512_element(float x) {
    const double v0 = -0x1.62e42fefa39f2p-1; /* -0.69314718055994562 */
    const float v1 = -0x1.b8p+6f; /* -110 */
    const float v2 = 0x1.8p+4f; /* 24 */
    const float v3 = x;
    const float v4 = v2 < v3 ? v2 : v3;
    const float v5 = v1 > v4 ? v1 : v4;
    const double v6 = (double)v5;
    const double v7 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = mish_cr_avx512_fma_f64(v6, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = mish_cr_avx512_fma_f64(v0, v10, v6);
    const double v12 = 0x1.9f44d85f146aap-16; /* 2.4751956854202291e-05 */
    const double v13 = 0x1.a1adec4c1f22ap-13; /* 0.00019916505187102365 */
    const double v14 = mish_cr_avx512_fma_f64(v11, v12, v13);
    const double v15 = 0x1.6c1d9e44de29ep-10; /* 0.0013889911508312767 */
    const double v16 = mish_cr_avx512_fma_f64(v11, v14, v15);
    const double v17 = 0x1.1044cf9e449b4p-7; /* 0.0083089841614637297 */
    const double v18 = mish_cr_avx512_fma_f64(v11, v16, v17);
    const double v19 = 0x1.53b8913ec862ep-5; /* 0.041469844514960705 */
    const double v20 = mish_cr_avx512_fma_f64(v11, v18, v19);
    const double v21 = 0x1.555a40a154817p-3; /* 0.16667604915943521 */
    const double v22 = mish_cr_avx512_fma_f64(v11, v20, v21);
    const double v23 = mish_cr_avx512_fma_f64(v11, v14, v22);
    const double v24 = 0x1.0003b0415804p-1; /* 0.50002814099935478 */
    const double v25 = mish_cr_avx512_fma_f64(v11, v23, v24);
    const double v26 = 0x1.0003b040be4bdp+0; /* 1.0000562818589025 */
    const double v27 = mish_cr_avx512_fma_f64(v11, v25, v26);
    const double v28 = 0x1.0003b040d30f8p+0; /* 1.0000562818777876 */
    const double v29 = mish_cr_avx512_fma_f64(v11, v27, v28);
    const int64_t v30 = mish_cr_avx512_bits_f64(v9);
    const int64_t v31 = INT64_C(52);
    const int64_t v32 = mish_cr_avx512_shl_i64(v30, v31);
    const double v33 = mish_cr_avx512_addbits_f64(v29, v32);
    const double v34 = 0x1.0003b040cf8a4p+1; /* 2.0001125637491715 */
    const double v35 = v33 + v34;
    const double v36 = v33 * v35;
    const float v37 = v1 > v3 ? v1 : v3;
    const double v38 = (double)v37;
    const double v39 = v36 * v38;
    const double v40 = 0x1.0007608f3dca6p+1; /* 2.0002251338406323 */
    const double v41 = v40 + v36;
    const double v42 = v39 / v41;
    const float v43 = (float)v42;
    const float r0 = v43;
    return r0;
}

static void mish_cr_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_CR_AVX512_AVX2 static inline MISH_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MISH_CR_AVX512_AVX512 static inline MISH_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
MISH_CR_AVX512_AVX2 __m256i mish_cr_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
MISH_CR_AVX512_AVX2 void mish_cr_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42fefa39f2p-1); /* -0.69314718055994562 */
    const __m256 v1 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256d v7 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v12 = _mm256_set1_pd(0x1.9f44d85f146aap-16); /* 2.4751956854202291e-05 */
    const __m256d v13 = _mm256_set1_pd(0x1.a1adec4c1f22ap-13); /* 0.00019916505187102365 */
    const __m256d v15 = _mm256_set1_pd(0x1.6c1d9e44de29ep-10); /* 0.0013889911508312767 */
    const __m256d v17 = _mm256_set1_pd(0x1.1044cf9e449b4p-7); /* 0.0083089841614637297 */
    const __m256d v19 = _mm256_set1_pd(0x1.53b8913ec862ep-5); /* 0.041469844514960705 */
    const __m256d v21 = _mm256_set1_pd(0x1.555a40a154817p-3); /* 0.16667604915943521 */
    const __m256d v24 = _mm256_set1_pd(0x1.0003b0415804p-1); /* 0.50002814099935478 */
    const __m256d v26 = _mm256_set1_pd(0x1.0003b040be4bdp+0); /* 1.0000562818589025 */
    const __m256d v28 = _mm256_set1_pd(0x1.0003b040d30f8p+0); /* 1.0000562818777876 */
    const __m256d v34 = _mm256_set1_pd(0x1.0003b040cf8a4p+1); /* 2.0001125637491715 */
    const __m256d v40 = _mm256_set1_pd(0x1.0007608f3dca6p+1); /* 2.0002251338406323 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256 v5 = _mm256_max_ps(v1, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v9l = _mm256_fmadd_pd(v6l, v7, v8);
    const __m256d v9h = _mm256_fmadd_pd(v6h, v7, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v0, v10l, v6l);
    const __m256d v11h = _mm256_fmadd_pd(v0, v10h, v6h);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v12, v13);
    const __m256d v16l = _mm256_fmadd_pd(v11l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v11h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v11l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v11h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v11l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v11h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v11l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v11h, v20h, v21);
    const __m256d v23l = _mm256_fmadd_pd(v11l, v14l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v11h, v14h, v22h);
    const __m256d v25l = _mm256_fmadd_pd(v11l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v11h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v11l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v11h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v11l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v11h, v27h, v28);
    const __m256i v30l = mish_cr_avx512_bits_f64_avx2(v9l);
    const __m256i v30h = mish_cr_avx512_bits_f64_avx2(v9h);
    const __m256i v32l = _mm256_slli_epi64(v30l, 52);
    const __m256i v32h = _mm256_slli_epi64(v30h, 52);
    const __m256d v33l = _mm256_castsi256_pd(_mm256_add_epi64(mish_cr_avx512_bits_f64_avx2(v29l), v32l));
    const __m256d v33h = _mm256_castsi256_pd(_mm256_add_epi64(mish_cr_avx512_bits_f64_avx2(v29h), v32h));
    const __m256d v35l = _mm256_add_pd(v33l, v34);
    const __m256d v35h = _mm256_add_pd(v33h, v34);
    const __m256d v36l = _mm256_mul_pd(v33l, v35l);
    const __m256d v36h = _mm256_mul_pd(v33h, v35h);
    const __m256 v37 = _mm256_max_ps(v1, v3);
    const __m256d v38l = _mm256_cvtps_pd(_mm256_castps256_ps128(v37));
    const __m256d v38h = _mm256_cvtps_pd(_mm256_extractf128_ps(v37, 1));
    const __m256d v39l = _mm256_mul_pd(v36l, v38l);
    const __m256d v39h = _mm256_mul_pd(v36h, v38h);
    const __m256d v41l = _mm256_add_pd(v40, v36l);
    const __m256d v41h = _mm256_add_pd(v40, v36h);
    const __m256d v42l = _mm256_div_pd(v39l, v41l);
    const __m256d v42h = _mm256_div_pd(v39h, v41h);
    const __m128 v43l = _mm256_cvtpd_ps(v42l);
    const __m128 v43h = _mm256_cvtpd_ps(v42h);
    const __m256 v43 = _mm256_set_m128(v43h, v43l);
    _mm256_storeu_ps(y, v43);
}

static MISH_CR_AVX512_AVX2_TARGET void mish_cr_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        mish_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        mish_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MISH_CR_AVX512_AVX512 __m512i mish_cr_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
MISH_CR_AVX512_AVX512 void mish_cr_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa39f2p-1); /* -0.69314718055994562 */
    const __m512 v1 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(0x1.9f44d85f146aap-16); /* 2.4751956854202291e-05 */
    const __m512d v13 = _mm512_set1_pd(0x1.a1adec4c1f22ap-13); /* 0.00019916505187102365 */
    const __m512d v15 = _mm512_set1_pd(0x1.6c1d9e44de29ep-10); /* 0.0013889911508312767 */
    const __m512d v17 = _mm512_set1_pd(0x1.1044cf9e449b4p-7); /* 0.0083089841614637297 */
    const __m512d v19 = _mm512_set1_pd(0x1.53b8913ec862ep-5); /* 0.041469844514960705 */
    const __m512d v21 = _mm512_set1_pd(0x1.555a40a154817p-3); /* 0.16667604915943521 */
    const __m512d v24 = _mm512_set1_pd(0x1.0003b0415804p-1); /* 0.50002814099935478 */
    const __m512d v26 = _mm512_set1_pd(0x1.0003b040be4bdp+0); /* 1.0000562818589025 */
    const __m512d v28 = _mm512_set1_pd(0x1.0003b040d30f8p+0); /* 1.0000562818777876 */
    const __m512d v34 = _mm512_set1_pd(0x1.0003b040cf8a4p+1); /* 2.0001125637491715 */
    const __m512d v40 = _mm512_set1_pd(0x1.0007608f3dca6p+1); /* 2.0002251338406323 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512 v5 = _mm512_max_ps(v1, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v9l = _mm512_fmadd_pd(v6l, v7, v8);
    const __m512d v9h = _mm512_fmadd_pd(v6h, v7, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v0, v10l, v6l);
    const __m512d v11h = _mm512_fmadd_pd(v0, v10h, v6h);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v12, v13);
    const __m512d v16l = _mm512_fmadd_pd(v11l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v11h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v11l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v11h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v11l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v11h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v11l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v11h, v20h, v21);
    const __m512d v23l = _mm512_fmadd_pd(v11l, v14l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v11h, v14h, v22h);
    const __m512d v25l = _mm512_fmadd_pd(v11l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v11h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v11l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v11h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v11l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v11h, v27h, v28);
    const __m512i v30l = mish_cr_avx512_bits_f64_avx512(v9l);
    const __m512i v30h = mish_cr_avx512_bits_f64_avx512(v9h);
    const __m512i v32l = _mm512_slli_epi64(v30l, 52);
    const __m512i v32h = _mm512_slli_epi64(v30h, 52);
    const __m512d v33l = _mm512_castsi512_pd(_mm512_add_epi64(mish_cr_avx512_bits_f64_avx512(v29l), v32l));
    const __m512d v33h = _mm512_castsi512_pd(_mm512_add_epi64(mish_cr_avx512_bits_f64_avx512(v29h), v32h));
    const __m512d v35l = _mm512_add_pd(v33l, v34);
    const __m512d v35h = _mm512_add_pd(v33h, v34);
    const __m512d v36l = _mm512_mul_pd(v33l, v35l);
    const __m512d v36h = _mm512_mul_pd(v33h, v35h);
    const __m512 v37 = _mm512_max_ps(v1, v3);
    const __m512d v38l = _mm512_cvtps_pd(_mm512_castps512_ps256(v37));
    const __m512d v38h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v37, 1));
    const __m512d v39l = _mm512_mul_pd(v36l, v38l);
    const __m512d v39h = _mm512_mul_pd(v36h, v38h);
    const __m512d v41l = _mm512_add_pd(v40, v36l);
    const __m512d v41h = _mm512_add_pd(v40, v36h);
    const __m512d v42l = _mm512_div_pd(v39l, v41l);
    const __m512d v42h = _mm512_div_pd(v39h, v41h);
    const __m256 v43l = _mm512_cvtpd_ps(v42l);
    const __m256 v43h = _mm512_cvtpd_ps(v42h);
    const __m512 v43 = _mm512_insertf32x8(_mm512_castps256_ps512(v43l), v43h, 1);
    _mm512_storeu_ps(y, v43);
}

static MISH_CR_AVX512_AVX512_TARGET void mish_cr_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        mish_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_cr_avx512_level(void) {
#if defined(MISH_CR_AVX512_FORCE_ISA)
    return MISH_CR_AVX512_FORCE_ISA;
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

float mish_cr_avx512(float x) {
    return mish_cr_avx512_element(x);
}

void mish_cr_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_cr_avx512_level();
    if (level == 2) {
        mish_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    mish_cr_avx512_array_portable(x, y, n);
}
