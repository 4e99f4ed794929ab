/* exp10_050ulp_avx512: exp10
 *
 *   target       exp10, 10^x, f32
 *   domain       every input
 *   max error    0.500043 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.e1b838p+1 (3.76343441, encoding 0x4070dc1c)
 *   result there 0x1.6a815ep+12 (5800.08545, encoding 0x45b540af)
 *   mean error   0.033151 ulp
 *   misrounded   1972 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           493f098c9d082df42df2e9aa27da873d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f32 --max-ulp 0.502 --isa avx512 --time 18s --seed 1 --threads 1 --archive exp10_050ulp_avx512.db
 *                time: 0.5596 ns/element as avx512 code (inputs mean)
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
#include "exp10_050ulp_avx512.h"

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

static inline double exp10_050ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t exp10_050ulp_avx512_cvt_i64_f64(double a) {
    double r = rint(a);
    int in_range = (r >= -0x1p63) & (r < 0x1p63);
    return (int64_t)(in_range ? r : -0x1p63);
}

static inline int64_t exp10_050ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double exp10_050ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp10_050ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double exp10_050ulp_avx512_addbits_f64(double a, int64_t b) {
    return exp10_050ulp_avx512_frombits_f64((int64_t)((uint64_t)exp10_050ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float exp10_050ulp_avx512_element(float x) {
    const double v0 = 0x1.a93413170e3afp+1; /* 3.3219016897750957 */
    const float v1 = -0x1.cf54d6p+5f; /* -57.9164238 */
    const float v2 = 0x1.36p+5f; /* 38.75 */
    const float v3 = x;
    const float v4 = v2 < v3 ? v2 : v3;
    const float v5 = v1 > v4 ? v1 : v4;
    const double v6 = (double)v5;
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = exp10_050ulp_avx512_fma_f64(v0, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = -0x1.34413509f79ffp-2; /* -0.3010299956639812 */
    const double v11 = exp10_050ulp_avx512_fma_f64(v9, v10, v6);
    const double v12 = 0x1.c81fe4b4187fp-15; /* 5.4374287544303626e-05 */
    const double v13 = exp10_050ulp_avx512_fma_f64(v11, v11, v12);
    const double v14 = 0x1.46ecf79d50325p-8; /* 0.0049884895827865582 */
    const double v15 = 0x1.4222c68c0bd8cp-6; /* 0.019661611455544611 */
    const double v16 = exp10_050ulp_avx512_fma_f64(v14, v11, v15);
    const double v17 = 0x1.16e62438c5cddp-4; /* 0.068090573779375288 */
    const double v18 = exp10_050ulp_avx512_fma_f64(v16, v11, v17);
    const double v19 = 0x1.a7ebac9fab7e8p-3; /* 0.20699248182557928 */
    const double v20 = exp10_050ulp_avx512_fma_f64(v18, v11, v19);
    const double v21 = 0x1.1429063eb6312p-1; /* 0.53937549129031681 */
    const double v22 = exp10_050ulp_avx512_fma_f64(v20, v11, v21);
    const double v23 = 0x1.2bd5e720180adp+0; /* 1.1712326482157025 */
    const double v24 = exp10_050ulp_avx512_fma_f64(v22, v11, v23);
    const double v25 = 0x1.046e6d12770ecp+1; /* 2.0346199360047788 */
    const double v26 = 0x1.534e1ffd73bc1p+1; /* 2.6508216846045518 */
    const double v27 = exp10_050ulp_avx512_fma_f64(v25, v11, v26);
    const double v28 = exp10_050ulp_avx512_fma_f64(v13, v24, v27);
    const double v29 = 0x1.26b77bad9fbd1p+1; /* 2.3024744603894551 */
    const double v30 = 0x1.ffed1b76cc9eep-1; /* 0.99985585999666937 */
    const double v31 = exp10_050ulp_avx512_fma_f64(v29, v11, v30);
    const double v32 = exp10_050ulp_avx512_fma_f64(v13, v28, v31);
    const int64_t v33 = exp10_050ulp_avx512_cvt_i64_f64(v8);
    const int64_t v34 = INT64_C(52);
    const int64_t v35 = exp10_050ulp_avx512_shl_i64(v33, v34);
    const double v36 = exp10_050ulp_avx512_addbits_f64(v32, v35);
    const float v37 = (float)v36;
    const float r0 = v37;
    return r0;
}

static void exp10_050ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_050ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_050ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP10_050ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_050ULP_AVX512_AVX2 static inline EXP10_050ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP10_050ULP_AVX512_AVX512 static inline EXP10_050ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP10_050ULP_AVX512_AVX2 __m256i exp10_050ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
EXP10_050ULP_AVX512_AVX2 __m256i exp10_050ulp_avx512_lanes_cvt_i64_f64_avx2(__m256d a) {
    int64_t y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = exp10_050ulp_avx512_cvt_i64_f64(x0[l]);
    return _mm256_loadu_si256((const __m256i *)(const void *)(y));
}

EXP10_050ULP_AVX512_AVX2 void exp10_050ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.a93413170e3afp+1); /* 3.3219016897750957 */
    const __m256 v1 = _mm256_set1_ps(-0x1.cf54d6p+5f); /* -57.9164238 */
    const __m256 v2 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(-0x1.34413509f79ffp-2); /* -0.3010299956639812 */
    const __m256d v12 = _mm256_set1_pd(0x1.c81fe4b4187fp-15); /* 5.4374287544303626e-05 */
    const __m256d v14 = _mm256_set1_pd(0x1.46ecf79d50325p-8); /* 0.0049884895827865582 */
    const __m256d v15 = _mm256_set1_pd(0x1.4222c68c0bd8cp-6); /* 0.019661611455544611 */
    const __m256d v17 = _mm256_set1_pd(0x1.16e62438c5cddp-4); /* 0.068090573779375288 */
    const __m256d v19 = _mm256_set1_pd(0x1.a7ebac9fab7e8p-3); /* 0.20699248182557928 */
    const __m256d v21 = _mm256_set1_pd(0x1.1429063eb6312p-1); /* 0.53937549129031681 */
    const __m256d v23 = _mm256_set1_pd(0x1.2bd5e720180adp+0); /* 1.1712326482157025 */
    const __m256d v25 = _mm256_set1_pd(0x1.046e6d12770ecp+1); /* 2.0346199360047788 */
    const __m256d v26 = _mm256_set1_pd(0x1.534e1ffd73bc1p+1); /* 2.6508216846045518 */
    const __m256d v29 = _mm256_set1_pd(0x1.26b77bad9fbd1p+1); /* 2.3024744603894551 */
    const __m256d v30 = _mm256_set1_pd(0x1.ffed1b76cc9eep-1); /* 0.99985585999666937 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256 v5 = _mm256_max_ps(v1, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v8l = _mm256_fmadd_pd(v0, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v0, v6h, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v10, v6l);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v10, v6h);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v11h, v12);
    const __m256d v16l = _mm256_fmadd_pd(v14, v11l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14, v11h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v11l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v11h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v11l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v11h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v11l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v11h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v11l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v11h, v23);
    const __m256d v27l = _mm256_fmadd_pd(v25, v11l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25, v11h, v26);
    const __m256d v28l = _mm256_fmadd_pd(v13l, v24l, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v13h, v24h, v27h);
    const __m256d v31l = _mm256_fmadd_pd(v29, v11l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v11h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v13l, v28l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v13h, v28h, v31h);
    const __m256i v33l = exp10_050ulp_avx512_lanes_cvt_i64_f64_avx2(v8l);
    const __m256i v33h = exp10_050ulp_avx512_lanes_cvt_i64_f64_avx2(v8h);
    const __m256i v35l = _mm256_slli_epi64(v33l, 52);
    const __m256i v35h = _mm256_slli_epi64(v33h, 52);
    const __m256d v36l = _mm256_castsi256_pd(_mm256_add_epi64(exp10_050ulp_avx512_bits_f64_avx2(v32l), v35l));
    const __m256d v36h = _mm256_castsi256_pd(_mm256_add_epi64(exp10_050ulp_avx512_bits_f64_avx2(v32h), v35h));
    const __m128 v37l = _mm256_cvtpd_ps(v36l);
    const __m128 v37h = _mm256_cvtpd_ps(v36h);
    const __m256 v37 = _mm256_set_m128(v37h, v37l);
    _mm256_storeu_ps(y, v37);
}

static EXP10_050ULP_AVX512_AVX2_TARGET void exp10_050ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp10_050ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp10_050ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP10_050ULP_AVX512_AVX512 __m512i exp10_050ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP10_050ULP_AVX512_AVX512 void exp10_050ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.a93413170e3afp+1); /* 3.3219016897750957 */
    const __m512 v1 = _mm512_set1_ps(-0x1.cf54d6p+5f); /* -57.9164238 */
    const __m512 v2 = _mm512_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(-0x1.34413509f79ffp-2); /* -0.3010299956639812 */
    const __m512d v12 = _mm512_set1_pd(0x1.c81fe4b4187fp-15); /* 5.4374287544303626e-05 */
    const __m512d v14 = _mm512_set1_pd(0x1.46ecf79d50325p-8); /* 0.0049884895827865582 */
    const __m512d v15 = _mm512_set1_pd(0x1.4222c68c0bd8cp-6); /* 0.019661611455544611 */
    const __m512d v17 = _mm512_set1_pd(0x1.16e62438c5cddp-4); /* 0.068090573779375288 */
    const __m512d v19 = _mm512_set1_pd(0x1.a7ebac9fab7e8p-3); /* 0.20699248182557928 */
    const __m512d v21 = _mm512_set1_pd(0x1.1429063eb6312p-1); /* 0.53937549129031681 */
    const __m512d v23 = _mm512_set1_pd(0x1.2bd5e720180adp+0); /* 1.1712326482157025 */
    const __m512d v25 = _mm512_set1_pd(0x1.046e6d12770ecp+1); /* 2.0346199360047788 */
    const __m512d v26 = _mm512_set1_pd(0x1.534e1ffd73bc1p+1); /* 2.6508216846045518 */
    const __m512d v29 = _mm512_set1_pd(0x1.26b77bad9fbd1p+1); /* 2.3024744603894551 */
    const __m512d v30 = _mm512_set1_pd(0x1.ffed1b76cc9eep-1); /* 0.99985585999666937 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512 v5 = _mm512_max_ps(v1, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v8l = _mm512_fmadd_pd(v0, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v0, v6h, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v10, v6l);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v10, v6h);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v11h, v12);
    const __m512d v16l = _mm512_fmadd_pd(v14, v11l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14, v11h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v11l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v11h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v11l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v11h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v11l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v11h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v11l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v11h, v23);
    const __m512d v27l = _mm512_fmadd_pd(v25, v11l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25, v11h, v26);
    const __m512d v28l = _mm512_fmadd_pd(v13l, v24l, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v13h, v24h, v27h);
    const __m512d v31l = _mm512_fmadd_pd(v29, v11l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v11h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v13l, v28l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v13h, v28h, v31h);
    const __m512i v33l = _mm512_cvtpd_epi64(v8l);
    const __m512i v33h = _mm512_cvtpd_epi64(v8h);
    const __m512i v35l = _mm512_slli_epi64(v33l, 52);
    const __m512i v35h = _mm512_slli_epi64(v33h, 52);
    const __m512d v36l = _mm512_castsi512_pd(_mm512_add_epi64(exp10_050ulp_avx512_bits_f64_avx512(v32l), v35l));
    const __m512d v36h = _mm512_castsi512_pd(_mm512_add_epi64(exp10_050ulp_avx512_bits_f64_avx512(v32h), v35h));
    const __m256 v37l = _mm512_cvtpd_ps(v36l);
    const __m256 v37h = _mm512_cvtpd_ps(v36h);
    const __m512 v37 = _mm512_insertf32x8(_mm512_castps256_ps512(v37l), v37h, 1);
    _mm512_storeu_ps(y, v37);
}

static EXP10_050ULP_AVX512_AVX512_TARGET void exp10_050ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_050ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp10_050ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_050ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_050ulp_avx512_level(void) {
#if defined(EXP10_050ULP_AVX512_FORCE_ISA)
    return EXP10_050ULP_AVX512_FORCE_ISA;
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

float exp10_050ulp_avx512(float x) {
    return exp10_050ulp_avx512_element(x);
}

void exp10_050ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_050ulp_avx512_level();
    if (level == 2) {
        exp10_050ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_050ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_050ulp_avx512_array_portable(x, y, n);
}
