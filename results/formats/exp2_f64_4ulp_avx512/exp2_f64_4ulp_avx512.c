/* exp2_f64_4ulp_avx512: exp2
 *
 *   target       exp2, 2^x, f64
 *   domain       every input
 *   max error    1.095477 ulp, observed on 27556934 inputs
 *   worst input  -0x1.b2295a547c2dfp-5 (-0.052998234201259591, encoding 0xbfab2295a547c2df)
 *   result there 0x1.ed885cc644aap-1 (0.96393098755136819, encoding 0x3feed885cc644aa0)
 *   mean error   0.178501 ulp
 *   misrounded   4444480 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           02598dabed74b106bb2c1e2d0d7b2b95
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive exp2_f64_1ulp_avx512.db
 *                time: 0.2814 ns/element as avx512 code (inputs mean)
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
#include "exp2_f64_4ulp_avx512.h"

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

static inline double exp2_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp2_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double exp2_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double exp2_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = exp2_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double exp2_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = exp2_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double exp2_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return exp2_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int exp2_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double exp2_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? exp2_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = exp2_f64_4ulp_avx512_getmant_f64(a) * exp2_f64_4ulp_avx512_pow2_f64(s) * exp2_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !exp2_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double exp2_f64_4ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static inline double exp2_f64_4ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = 0x1.8p+48; /* 422212465065984 */
    const double v2 = v1 + v0;
    const double v3 = v2 - v1;
    const double v4 = v0 - v3;
    const double v5 = 0x1.433998d49aefcp-13; /* 0.0001541256848612767 */
    const double v6 = 0x1.5d89c067dc9cbp-10; /* 0.001333382004273009 */
    const double v7 = exp2_f64_4ulp_avx512_fma_f64(v4, v5, v6);
    const double v8 = 0x1.3b2ab6a4b6d66p-7; /* 0.0096181289495038229 */
    const double v9 = exp2_f64_4ulp_avx512_fma_f64(v4, v7, v8);
    const double v10 = 0x1.c6b08d6e711eep-5; /* 0.05550410865138021 */
    const double v11 = exp2_f64_4ulp_avx512_fma_f64(v4, v9, v10);
    const double v12 = 0x1.ebfbdff82cdbfp-3; /* 0.2402265069591589 */
    const double v13 = exp2_f64_4ulp_avx512_fma_f64(v4, v11, v12);
    const double v14 = 0x1.62e42fefa3ap-1; /* 0.69314718055994717 */
    const double v15 = exp2_f64_4ulp_avx512_fma_f64(v4, v13, v14);
    const int64_t v16 = exp2_f64_4ulp_avx512_bits_f64(v2);
    const int32_t v17 = (int32_t)(uint32_t)(uint64_t)v16;
    const double v18 = exp2_f64_4ulp_avx512_table0[(uint32_t)v17 & (16u - 1)];
    const double v19 = v4 * v18;
    const double v20 = exp2_f64_4ulp_avx512_fma_f64(v15, v19, v18);
    const double v21 = exp2_f64_4ulp_avx512_scalef_f64(v20, v3);
    const double r0 = v21;
    return r0;
}

static void exp2_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP2_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_F64_4ULP_AVX512_AVX2 static inline EXP2_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP2_F64_4ULP_AVX512_AVX512 static inline EXP2_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

EXP2_F64_4ULP_AVX512_AVX2 __m128i exp2_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
EXP2_F64_4ULP_AVX512_AVX2 __m256d exp2_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
EXP2_F64_4ULP_AVX512_AVX2 __m256d exp2_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = exp2_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

EXP2_F64_4ULP_AVX512_AVX2 void exp2_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v5 = _mm256_set1_pd(0x1.433998d49aefcp-13); /* 0.0001541256848612767 */
    const __m256d v6 = _mm256_set1_pd(0x1.5d89c067dc9cbp-10); /* 0.001333382004273009 */
    const __m256d v8 = _mm256_set1_pd(0x1.3b2ab6a4b6d66p-7); /* 0.0096181289495038229 */
    const __m256d v10 = _mm256_set1_pd(0x1.c6b08d6e711eep-5); /* 0.05550410865138021 */
    const __m256d v12 = _mm256_set1_pd(0x1.ebfbdff82cdbfp-3); /* 0.2402265069591589 */
    const __m256d v14 = _mm256_set1_pd(0x1.62e42fefa3ap-1); /* 0.69314718055994717 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_add_pd(v1, v0l);
    const __m256d v2h = _mm256_add_pd(v1, v0h);
    const __m256d v3l = _mm256_sub_pd(v2l, v1);
    const __m256d v3h = _mm256_sub_pd(v2h, v1);
    const __m256d v4l = _mm256_sub_pd(v0l, v3l);
    const __m256d v4h = _mm256_sub_pd(v0h, v3h);
    const __m256d v7l = _mm256_fmadd_pd(v4l, v5, v6);
    const __m256d v7h = _mm256_fmadd_pd(v4h, v5, v6);
    const __m256d v9l = _mm256_fmadd_pd(v4l, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v4h, v7h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v4l, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v4h, v9h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v4l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v4h, v11h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v4l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v4h, v13h, v14);
    const __m256i v16l = _mm256_castpd_si256(v2l);
    const __m256i v16h = _mm256_castpd_si256(v2h);
    const __m128i v17l = exp2_f64_4ulp_avx512_wrap_avx2(v16l);
    const __m128i v17h = exp2_f64_4ulp_avx512_wrap_avx2(v16h);
    const __m256i v17 = _mm256_set_m128i(v17h, v17l);
    const __m256d v18l = exp2_f64_4ulp_avx512_gather_f64_avx2(exp2_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(15)));
    const __m256d v18h = exp2_f64_4ulp_avx512_gather_f64_avx2(exp2_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(15)));
    const __m256d v19l = _mm256_mul_pd(v4l, v18l);
    const __m256d v19h = _mm256_mul_pd(v4h, v18h);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v19l, v18l);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v19h, v18h);
    const __m256d v21l = exp2_f64_4ulp_avx512_lanes_scalef_f64_avx2(v20l, v3l);
    const __m256d v21h = exp2_f64_4ulp_avx512_lanes_scalef_f64_avx2(v20h, v3h);
    _mm256_storeu_pd(y, v21l);
    _mm256_storeu_pd(y + 4, v21h);
}

static EXP2_F64_4ULP_AVX512_AVX2_TARGET void exp2_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp2_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        exp2_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXP2_F64_4ULP_AVX512_AVX512 __m512d exp2_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP2_F64_4ULP_AVX512_AVX512 void exp2_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v5 = _mm512_set1_pd(0x1.433998d49aefcp-13); /* 0.0001541256848612767 */
    const __m512d v6 = _mm512_set1_pd(0x1.5d89c067dc9cbp-10); /* 0.001333382004273009 */
    const __m512d v8 = _mm512_set1_pd(0x1.3b2ab6a4b6d66p-7); /* 0.0096181289495038229 */
    const __m512d v10 = _mm512_set1_pd(0x1.c6b08d6e711eep-5); /* 0.05550410865138021 */
    const __m512d v12 = _mm512_set1_pd(0x1.ebfbdff82cdbfp-3); /* 0.2402265069591589 */
    const __m512d v14 = _mm512_set1_pd(0x1.62e42fefa3ap-1); /* 0.69314718055994717 */
    const __m512d t0_0 = _mm512_loadu_pd(exp2_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(exp2_f64_4ulp_avx512_table0 + 8);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_add_pd(v1, v0l);
    const __m512d v2h = _mm512_add_pd(v1, v0h);
    const __m512d v3l = _mm512_sub_pd(v2l, v1);
    const __m512d v3h = _mm512_sub_pd(v2h, v1);
    const __m512d v4l = _mm512_sub_pd(v0l, v3l);
    const __m512d v4h = _mm512_sub_pd(v0h, v3h);
    const __m512d v7l = _mm512_fmadd_pd(v4l, v5, v6);
    const __m512d v7h = _mm512_fmadd_pd(v4h, v5, v6);
    const __m512d v9l = _mm512_fmadd_pd(v4l, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v4h, v7h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v4l, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v4h, v9h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v4l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v4h, v11h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v4l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v4h, v13h, v14);
    const __m512i v16l = _mm512_castpd_si512(v2l);
    const __m512i v16h = _mm512_castpd_si512(v2h);
    const __m256i v17l = _mm512_cvtepi64_epi32(v16l);
    const __m256i v17h = _mm512_cvtepi64_epi32(v16h);
    const __m512i v17 = _mm512_inserti32x8(_mm512_castsi256_si512(v17l), v17h, 1);
    const __m512d v18l = exp2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v17), t0_0, t0_1);
    const __m512d v18h = exp2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v17, 1), t0_0, t0_1);
    const __m512d v19l = _mm512_mul_pd(v4l, v18l);
    const __m512d v19h = _mm512_mul_pd(v4h, v18h);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v19l, v18l);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v19h, v18h);
    const __m512d v21l = _mm512_scalef_pd(v20l, v3l);
    const __m512d v21h = _mm512_scalef_pd(v20h, v3h);
    _mm512_storeu_pd(y, v21l);
    _mm512_storeu_pd(y + 8, v21h);
}

static EXP2_F64_4ULP_AVX512_AVX512_TARGET void exp2_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        exp2_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_f64_4ulp_avx512_level(void) {
#if defined(EXP2_F64_4ULP_AVX512_FORCE_ISA)
    return EXP2_F64_4ULP_AVX512_FORCE_ISA;
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

double exp2_f64_4ulp_avx512(double x) {
    return exp2_f64_4ulp_avx512_element(x);
}

void exp2_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_f64_4ulp_avx512_level();
    if (level == 2) {
        exp2_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_f64_4ulp_avx512_array_portable(x, y, n);
}
