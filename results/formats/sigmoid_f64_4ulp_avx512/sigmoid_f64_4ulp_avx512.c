/* sigmoid_f64_4ulp_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f64
 *   domain       every input
 *   max error    3.401646 ulp, observed on 22472087 inputs
 *   worst input  -0x1.b86664db54692p+1 (-3.4406248160310691, encoding 0xc00b86664db54692)
 *   result there 0x1.fcb7ccc675a61p-6 (0.0310496806867725, encoding 0x3f9fcb7ccc675a61)
 *   mean error   0.218268 ulp
 *   misrounded   3180394 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e914359a4347d5d34b224d81d63f487c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive sigmoid_f64_1ulp_avx512.db
 *                time: 0.5367 ns/element as avx512 code (inputs mean)
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
#include "sigmoid_f64_4ulp_avx512.h"

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

static inline double sigmoid_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double sigmoid_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sigmoid_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double sigmoid_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double sigmoid_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = sigmoid_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double sigmoid_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = sigmoid_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double sigmoid_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return sigmoid_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int sigmoid_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double sigmoid_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? sigmoid_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = sigmoid_f64_4ulp_avx512_getmant_f64(a) * sigmoid_f64_4ulp_avx512_pow2_f64(s) * sigmoid_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !sigmoid_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double sigmoid_f64_4ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static inline double sigmoid_f64_4ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = 0x0p+0; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v4 = -0x1.75p+9; /* -746 */
    const double v5 = sigmoid_f64_4ulp_avx512_abs_f64(v0);
    const double v6 = -v5;
    const double v7 = v4 > v6 ? v4 : v6;
    const double v8 = 0x1.8p+48; /* 422212465065984 */
    const double v9 = sigmoid_f64_4ulp_avx512_fma_f64(v3, v7, v8);
    const int64_t v10 = sigmoid_f64_4ulp_avx512_bits_f64(v9);
    const int32_t v11 = (int32_t)(uint32_t)(uint64_t)v10;
    const double v12 = sigmoid_f64_4ulp_avx512_table0[(uint32_t)v11 & (16u - 1)];
    const double v13 = v9 - v8;
    const double v14 = -0x1.aba794d3dd24ap-56; /* -2.3183203115413033e-17 */
    const double v15 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v16 = sigmoid_f64_4ulp_avx512_fma_f64(v15, v13, v7);
    const double v17 = sigmoid_f64_4ulp_avx512_fma_f64(v13, v14, v16);
    const double v18 = v12 * v17;
    const double v19 = 0x1.6d5225324ce8cp-10; /* 0.0013935885622914672 */
    const double v20 = 0x1.11123dd237411p-7; /* 0.0083334733830558189 */
    const double v21 = sigmoid_f64_4ulp_avx512_fma_f64(v17, v19, v20);
    const double v22 = 0x1.5555538774686p-5; /* 0.041666663306057436 */
    const double v23 = sigmoid_f64_4ulp_avx512_fma_f64(v17, v21, v22);
    const double v24 = 0x1.5555555489623p-3; /* 0.16666666664348026 */
    const double v25 = sigmoid_f64_4ulp_avx512_fma_f64(v17, v23, v24);
    const double v26 = 0x1.000000000169dp-1; /* 0.50000000000064271 */
    const double v27 = sigmoid_f64_4ulp_avx512_fma_f64(v25, v17, v26);
    const double v28 = 0x1.000000000000ap+0; /* 1.0000000000000022 */
    const double v29 = sigmoid_f64_4ulp_avx512_fma_f64(v17, v27, v28);
    const double v30 = sigmoid_f64_4ulp_avx512_fma_f64(v18, v29, v12);
    const double v31 = sigmoid_f64_4ulp_avx512_scalef_f64(v30, v13);
    const double v32 = 0x1p+0; /* 1 */
    const double v33 = v2 ? v31 : v32;
    const double v34 = v31 + v32;
    const double v35 = v33 / v34;
    const double r0 = v35;
    return r0;
}

static void sigmoid_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIGMOID_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_F64_4ULP_AVX512_AVX2 static inline SIGMOID_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_F64_4ULP_AVX512_AVX512 static inline SIGMOID_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SIGMOID_F64_4ULP_AVX512_AVX2 __m256i sigmoid_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

SIGMOID_F64_4ULP_AVX512_AVX2 __m128i sigmoid_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SIGMOID_F64_4ULP_AVX512_AVX2 __m256d sigmoid_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
SIGMOID_F64_4ULP_AVX512_AVX2 __m256d sigmoid_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = sigmoid_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

SIGMOID_F64_4ULP_AVX512_AVX2 void sigmoid_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v4 = _mm256_set1_pd(-0x1.75p+9); /* -746 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v14 = _mm256_set1_pd(-0x1.aba794d3dd24ap-56); /* -2.3183203115413033e-17 */
    const __m256d v15 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v19 = _mm256_set1_pd(0x1.6d5225324ce8cp-10); /* 0.0013935885622914672 */
    const __m256d v20 = _mm256_set1_pd(0x1.11123dd237411p-7); /* 0.0083334733830558189 */
    const __m256d v22 = _mm256_set1_pd(0x1.5555538774686p-5); /* 0.041666663306057436 */
    const __m256d v24 = _mm256_set1_pd(0x1.5555555489623p-3); /* 0.16666666664348026 */
    const __m256d v26 = _mm256_set1_pd(0x1.000000000169dp-1); /* 0.50000000000064271 */
    const __m256d v28 = _mm256_set1_pd(0x1.000000000000ap+0); /* 1.0000000000000022 */
    const __m256d v32 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = sigmoid_f64_4ulp_avx512_join_mask_avx2(v2l, v2h);
    const __m256d v5l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v5h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v6l = _mm256_xor_pd(v5l, _mm256_set1_pd(-0.0));
    const __m256d v6h = _mm256_xor_pd(v5h, _mm256_set1_pd(-0.0));
    const __m256d v7l = _mm256_max_pd(v4, v6l);
    const __m256d v7h = _mm256_max_pd(v4, v6h);
    const __m256d v9l = _mm256_fmadd_pd(v3, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v3, v7h, v8);
    const __m256i v10l = _mm256_castpd_si256(v9l);
    const __m256i v10h = _mm256_castpd_si256(v9h);
    const __m128i v11l = sigmoid_f64_4ulp_avx512_wrap_avx2(v10l);
    const __m128i v11h = sigmoid_f64_4ulp_avx512_wrap_avx2(v10h);
    const __m256i v11 = _mm256_set_m128i(v11h, v11l);
    const __m256d v12l = sigmoid_f64_4ulp_avx512_gather_f64_avx2(sigmoid_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v11), _mm_set1_epi32(15)));
    const __m256d v12h = sigmoid_f64_4ulp_avx512_gather_f64_avx2(sigmoid_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v11, 1), _mm_set1_epi32(15)));
    const __m256d v13l = _mm256_sub_pd(v9l, v8);
    const __m256d v13h = _mm256_sub_pd(v9h, v8);
    const __m256d v16l = _mm256_fmadd_pd(v15, v13l, v7l);
    const __m256d v16h = _mm256_fmadd_pd(v15, v13h, v7h);
    const __m256d v17l = _mm256_fmadd_pd(v13l, v14, v16l);
    const __m256d v17h = _mm256_fmadd_pd(v13h, v14, v16h);
    const __m256d v18l = _mm256_mul_pd(v12l, v17l);
    const __m256d v18h = _mm256_mul_pd(v12h, v17h);
    const __m256d v21l = _mm256_fmadd_pd(v17l, v19, v20);
    const __m256d v21h = _mm256_fmadd_pd(v17h, v19, v20);
    const __m256d v23l = _mm256_fmadd_pd(v17l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v17h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v17l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v17h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v17l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v17h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v17l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v17h, v27h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v18l, v29l, v12l);
    const __m256d v30h = _mm256_fmadd_pd(v18h, v29h, v12h);
    const __m256d v31l = sigmoid_f64_4ulp_avx512_lanes_scalef_f64_avx2(v30l, v13l);
    const __m256d v31h = sigmoid_f64_4ulp_avx512_lanes_scalef_f64_avx2(v30h, v13h);
    const __m256d v33l = _mm256_blendv_pd(v32, v31l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v33h = _mm256_blendv_pd(v32, v31h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v34l = _mm256_add_pd(v31l, v32);
    const __m256d v34h = _mm256_add_pd(v31h, v32);
    const __m256d v35l = _mm256_div_pd(v33l, v34l);
    const __m256d v35h = _mm256_div_pd(v33h, v34h);
    _mm256_storeu_pd(y, v35l);
    _mm256_storeu_pd(y + 4, v35h);
}

static SIGMOID_F64_4ULP_AVX512_AVX2_TARGET void sigmoid_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sigmoid_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sigmoid_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIGMOID_F64_4ULP_AVX512_AVX512 __m512d sigmoid_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIGMOID_F64_4ULP_AVX512_AVX512 __mmask8 sigmoid_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIGMOID_F64_4ULP_AVX512_AVX512 void sigmoid_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v4 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v14 = _mm512_set1_pd(-0x1.aba794d3dd24ap-56); /* -2.3183203115413033e-17 */
    const __m512d v15 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v19 = _mm512_set1_pd(0x1.6d5225324ce8cp-10); /* 0.0013935885622914672 */
    const __m512d v20 = _mm512_set1_pd(0x1.11123dd237411p-7); /* 0.0083334733830558189 */
    const __m512d v22 = _mm512_set1_pd(0x1.5555538774686p-5); /* 0.041666663306057436 */
    const __m512d v24 = _mm512_set1_pd(0x1.5555555489623p-3); /* 0.16666666664348026 */
    const __m512d v26 = _mm512_set1_pd(0x1.000000000169dp-1); /* 0.50000000000064271 */
    const __m512d v28 = _mm512_set1_pd(0x1.000000000000ap+0); /* 1.0000000000000022 */
    const __m512d v32 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d t0_0 = _mm512_loadu_pd(sigmoid_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(sigmoid_f64_4ulp_avx512_table0 + 8);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __m512d v5l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v5l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v6h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v5h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v7l = _mm512_max_pd(v4, v6l);
    const __m512d v7h = _mm512_max_pd(v4, v6h);
    const __m512d v9l = _mm512_fmadd_pd(v3, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v3, v7h, v8);
    const __m512i v10l = _mm512_castpd_si512(v9l);
    const __m512i v10h = _mm512_castpd_si512(v9h);
    const __m256i v11l = _mm512_cvtepi64_epi32(v10l);
    const __m256i v11h = _mm512_cvtepi64_epi32(v10h);
    const __m512i v11 = _mm512_inserti32x8(_mm512_castsi256_si512(v11l), v11h, 1);
    const __m512d v12l = sigmoid_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v11), t0_0, t0_1);
    const __m512d v12h = sigmoid_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v11, 1), t0_0, t0_1);
    const __m512d v13l = _mm512_sub_pd(v9l, v8);
    const __m512d v13h = _mm512_sub_pd(v9h, v8);
    const __m512d v16l = _mm512_fmadd_pd(v15, v13l, v7l);
    const __m512d v16h = _mm512_fmadd_pd(v15, v13h, v7h);
    const __m512d v17l = _mm512_fmadd_pd(v13l, v14, v16l);
    const __m512d v17h = _mm512_fmadd_pd(v13h, v14, v16h);
    const __m512d v18l = _mm512_mul_pd(v12l, v17l);
    const __m512d v18h = _mm512_mul_pd(v12h, v17h);
    const __m512d v21l = _mm512_fmadd_pd(v17l, v19, v20);
    const __m512d v21h = _mm512_fmadd_pd(v17h, v19, v20);
    const __m512d v23l = _mm512_fmadd_pd(v17l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v17h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v17l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v17h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v17l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v17h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v17l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v17h, v27h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v18l, v29l, v12l);
    const __m512d v30h = _mm512_fmadd_pd(v18h, v29h, v12h);
    const __m512d v31l = _mm512_scalef_pd(v30l, v13l);
    const __m512d v31h = _mm512_scalef_pd(v30h, v13h);
    const __m512d v33l = _mm512_mask_blend_pd((__mmask8)v2, v32, v31l);
    const __m512d v33h = _mm512_mask_blend_pd(sigmoid_f64_4ulp_avx512_high_mask_avx512(v2), v32, v31h);
    const __m512d v34l = _mm512_add_pd(v31l, v32);
    const __m512d v34h = _mm512_add_pd(v31h, v32);
    const __m512d v35l = _mm512_div_pd(v33l, v34l);
    const __m512d v35h = _mm512_div_pd(v33h, v34h);
    _mm512_storeu_pd(y, v35l);
    _mm512_storeu_pd(y + 8, v35h);
}

static SIGMOID_F64_4ULP_AVX512_AVX512_TARGET void sigmoid_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sigmoid_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sigmoid_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_f64_4ulp_avx512_level(void) {
#if defined(SIGMOID_F64_4ULP_AVX512_FORCE_ISA)
    return SIGMOID_F64_4ULP_AVX512_FORCE_ISA;
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

double sigmoid_f64_4ulp_avx512(double x) {
    return sigmoid_f64_4ulp_avx512_element(x);
}

void sigmoid_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_f64_4ulp_avx512_level();
    if (level == 2) {
        sigmoid_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_f64_4ulp_avx512_array_portable(x, y, n);
}
