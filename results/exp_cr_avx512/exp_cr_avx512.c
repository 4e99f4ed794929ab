/* exp_cr_avx512: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d2259ap+3 (-14.56709, encoding 0xc16912cd)
 *   result there 0x1.fa6636p-22 (4.71621064e-07, encoding 0x34fd331b)
 *   mean error   0.033224 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9057d2a80d61a4c41aef9aea3808ff09
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 0.5 --isa avx512 --time 40s --seed 1 --threads 1 --archive exp_cr_avx512.db --from seeds/exp/double_perm32.evo
 *                time: 0.4245 ns/element as avx512 code (inputs mean)
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
#include "exp_cr_avx512.h"

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

static inline double exp_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double exp_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double exp_cr_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = exp_cr_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double exp_cr_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = exp_cr_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double exp_cr_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return exp_cr_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int exp_cr_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double exp_cr_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? exp_cr_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = exp_cr_avx512_getmant_f64(a) * exp_cr_avx512_pow2_f64(s) * exp_cr_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !exp_cr_avx512_signaling_f64(a)) ? p : r;
}

static const double exp_cr_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static inline float exp_cr_avx512_element(float x) {
    const double v0 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v2 = x;
    const double v3 = (double)v2;
    const double v4 = 0x1.8p+48; /* 422212465065984 */
    const double v5 = exp_cr_avx512_fma_f64(v1, v3, v4);
    const double v6 = v5 - v4;
    const double v7 = exp_cr_avx512_fma_f64(v0, v6, v3);
    const double v8 = 0x1.307f560049ed1p-5; /* 0.037170093508675735 */
    const double v9 = 0x1.cb1fd527cef36p-4; /* 0.11209090484493064 */
    const double v10 = exp_cr_avx512_fma_f64(v8, v7, v9);
    const double v11 = 0x1.dccfe9c9b9beep-6; /* 0.029102304752907253 */
    const double v12 = exp_cr_avx512_fma_f64(v10, v10, v11);
    const double v13 = 0x1.555555638052ep-3; /* 0.16666666707900774 */
    const double v14 = exp_cr_avx512_fma_f64(v12, v7, v13);
    const double v15 = 0x1.fffffffff203fp-2; /* 0.49999999999682027 */
    const double v16 = exp_cr_avx512_fma_f64(v7, v14, v15);
    const double v17 = 0x1.ffffffffffaf9p-1; /* 0.99999999999985711 */
    const double v18 = exp_cr_avx512_fma_f64(v16, v7, v17);
    const int64_t v19 = exp_cr_avx512_bits_f64(v5);
    const int32_t v20 = (int32_t)(uint32_t)(uint64_t)v19;
    const double v21 = exp_cr_avx512_table0[(uint32_t)v20 & (16u - 1)];
    const double v22 = -0x1.6e3c98d201446p-52; /* -3.1765970657134789e-16 */
    const double v23 = exp_cr_avx512_fma_f64(v21, v7, v22);
    const double v24 = exp_cr_avx512_fma_f64(v18, v23, v21);
    const double v25 = exp_cr_avx512_scalef_f64(v24, v6);
    const float v26 = (float)v25;
    const float r0 = v26;
    return r0;
}

static void exp_cr_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_CR_AVX512_AVX2 static inline EXP_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP_CR_AVX512_AVX512 static inline EXP_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

EXP_CR_AVX512_AVX2 __m128i exp_cr_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
EXP_CR_AVX512_AVX2 __m256d exp_cr_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
EXP_CR_AVX512_AVX2 __m256d exp_cr_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = exp_cr_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

EXP_CR_AVX512_AVX2 void exp_cr_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v8 = _mm256_set1_pd(0x1.307f560049ed1p-5); /* 0.037170093508675735 */
    const __m256d v9 = _mm256_set1_pd(0x1.cb1fd527cef36p-4); /* 0.11209090484493064 */
    const __m256d v11 = _mm256_set1_pd(0x1.dccfe9c9b9beep-6); /* 0.029102304752907253 */
    const __m256d v13 = _mm256_set1_pd(0x1.555555638052ep-3); /* 0.16666666707900774 */
    const __m256d v15 = _mm256_set1_pd(0x1.fffffffff203fp-2); /* 0.49999999999682027 */
    const __m256d v17 = _mm256_set1_pd(0x1.ffffffffffaf9p-1); /* 0.99999999999985711 */
    const __m256d v22 = _mm256_set1_pd(-0x1.6e3c98d201446p-52); /* -3.1765970657134789e-16 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v5l = _mm256_fmadd_pd(v1, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v1, v3h, v4);
    const __m256d v6l = _mm256_sub_pd(v5l, v4);
    const __m256d v6h = _mm256_sub_pd(v5h, v4);
    const __m256d v7l = _mm256_fmadd_pd(v0, v6l, v3l);
    const __m256d v7h = _mm256_fmadd_pd(v0, v6h, v3h);
    const __m256d v10l = _mm256_fmadd_pd(v8, v7l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v8, v7h, v9);
    const __m256d v12l = _mm256_fmadd_pd(v10l, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v10h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v7l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v7h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v7l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v7h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v7l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v7h, v17);
    const __m256i v19l = _mm256_castpd_si256(v5l);
    const __m256i v19h = _mm256_castpd_si256(v5h);
    const __m128i v20l = exp_cr_avx512_wrap_avx2(v19l);
    const __m128i v20h = exp_cr_avx512_wrap_avx2(v19h);
    const __m256i v20 = _mm256_set_m128i(v20h, v20l);
    const __m256d v21l = exp_cr_avx512_gather_f64_avx2(exp_cr_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v20), _mm_set1_epi32(15)));
    const __m256d v21h = exp_cr_avx512_gather_f64_avx2(exp_cr_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v20, 1), _mm_set1_epi32(15)));
    const __m256d v23l = _mm256_fmadd_pd(v21l, v7l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v7h, v22);
    const __m256d v24l = _mm256_fmadd_pd(v18l, v23l, v21l);
    const __m256d v24h = _mm256_fmadd_pd(v18h, v23h, v21h);
    const __m256d v25l = exp_cr_avx512_lanes_scalef_f64_avx2(v24l, v6l);
    const __m256d v25h = exp_cr_avx512_lanes_scalef_f64_avx2(v24h, v6h);
    const __m128 v26l = _mm256_cvtpd_ps(v25l);
    const __m128 v26h = _mm256_cvtpd_ps(v25h);
    const __m256 v26 = _mm256_set_m128(v26h, v26l);
    _mm256_storeu_ps(y, v26);
}

static EXP_CR_AVX512_AVX2_TARGET void exp_cr_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXP_CR_AVX512_AVX512 __m512d exp_cr_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP_CR_AVX512_AVX512 void exp_cr_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v8 = _mm512_set1_pd(0x1.307f560049ed1p-5); /* 0.037170093508675735 */
    const __m512d v9 = _mm512_set1_pd(0x1.cb1fd527cef36p-4); /* 0.11209090484493064 */
    const __m512d v11 = _mm512_set1_pd(0x1.dccfe9c9b9beep-6); /* 0.029102304752907253 */
    const __m512d v13 = _mm512_set1_pd(0x1.555555638052ep-3); /* 0.16666666707900774 */
    const __m512d v15 = _mm512_set1_pd(0x1.fffffffff203fp-2); /* 0.49999999999682027 */
    const __m512d v17 = _mm512_set1_pd(0x1.ffffffffffaf9p-1); /* 0.99999999999985711 */
    const __m512d v22 = _mm512_set1_pd(-0x1.6e3c98d201446p-52); /* -3.1765970657134789e-16 */
    const __m512d t0_0 = _mm512_loadu_pd(exp_cr_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(exp_cr_avx512_table0 + 8);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v5l = _mm512_fmadd_pd(v1, v3l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v1, v3h, v4);
    const __m512d v6l = _mm512_sub_pd(v5l, v4);
    const __m512d v6h = _mm512_sub_pd(v5h, v4);
    const __m512d v7l = _mm512_fmadd_pd(v0, v6l, v3l);
    const __m512d v7h = _mm512_fmadd_pd(v0, v6h, v3h);
    const __m512d v10l = _mm512_fmadd_pd(v8, v7l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v8, v7h, v9);
    const __m512d v12l = _mm512_fmadd_pd(v10l, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v10h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v7l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v7h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v7l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v7h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v7l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v7h, v17);
    const __m512i v19l = _mm512_castpd_si512(v5l);
    const __m512i v19h = _mm512_castpd_si512(v5h);
    const __m256i v20l = _mm512_cvtepi64_epi32(v19l);
    const __m256i v20h = _mm512_cvtepi64_epi32(v19h);
    const __m512i v20 = _mm512_inserti32x8(_mm512_castsi256_si512(v20l), v20h, 1);
    const __m512d v21l = exp_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v20), t0_0, t0_1);
    const __m512d v21h = exp_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v20, 1), t0_0, t0_1);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v7l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v7h, v22);
    const __m512d v24l = _mm512_fmadd_pd(v18l, v23l, v21l);
    const __m512d v24h = _mm512_fmadd_pd(v18h, v23h, v21h);
    const __m512d v25l = _mm512_scalef_pd(v24l, v6l);
    const __m512d v25h = _mm512_scalef_pd(v24h, v6h);
    const __m256 v26l = _mm512_cvtpd_ps(v25l);
    const __m256 v26h = _mm512_cvtpd_ps(v25h);
    const __m512 v26 = _mm512_insertf32x8(_mm512_castps256_ps512(v26l), v26h, 1);
    _mm512_storeu_ps(y, v26);
}

static EXP_CR_AVX512_AVX512_TARGET void exp_cr_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_cr_avx512_level(void) {
#if defined(EXP_CR_AVX512_FORCE_ISA)
    return EXP_CR_AVX512_FORCE_ISA;
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

float exp_cr_avx512(float x) {
    return exp_cr_avx512_element(x);
}

void exp_cr_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_cr_avx512_level();
    if (level == 2) {
        exp_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp_cr_avx512_array_portable(x, y, n);
}
