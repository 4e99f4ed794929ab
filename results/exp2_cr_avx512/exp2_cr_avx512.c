/* exp2_cr_avx512: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.2cp+7 (-150, encoding 0xc3160000)
 *   result there 0x0p+0 (0, encoding 0x00000000)
 *   mean error   0.033329 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d30c1a4b4bd75af878411783e7109692
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.5 --isa avx512 --time 40s --seed 1 --threads 1 --archive exp2_cr_avx512.db --from seeds/exp2/double_perm32.evo
 *                time: 0.3920 ns/element as avx512 code (inputs mean)
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
#include "exp2_cr_avx512.h"

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
static inline int64_t exp2_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double exp2_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double exp2_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double exp2_cr_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = exp2_cr_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double exp2_cr_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = exp2_cr_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double exp2_cr_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return exp2_cr_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int exp2_cr_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double exp2_cr_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? exp2_cr_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = exp2_cr_avx512_getmant_f64(a) * exp2_cr_avx512_pow2_f64(s) * exp2_cr_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !exp2_cr_avx512_signaling_f64(a)) ? p : r;
}

static const double exp2_cr_avx512_table0[16] = {
    0x1.fffb406f7e9b6p-1, 0x1.0b530c1eaf89dp+0, 0x1.1728ecfd47149p+0, 0x1.2384f2c4a5bdap+0,
    0x1.306d0ddbb1771p+0, 0x1.3de771f9aee57p+0, 0x1.4bfa99213293ap+0, 0x1.5aad46bcd967cp+0,
    0x1.6a068adf4731ap+0, 0x1.7a0dc5a7fb1f7p+0, 0x1.8acaaace9b973p+0, 0x1.9c4545566d708p+0,
    0x1.ae85fb6bbdd79p+0, 0x1.c195926d1a49ep+0, 0x1.d57d3322472abp+0, 0x1.ea466e22fb67ap+0,
};

static inline float exp2_cr_avx512_element(float x) {
    const double v0 = 0x1.8p+48; /* 422212465065984 */
    const float v1 = x;
    const double v2 = (double)v1;
    const double v3 = v0 + v2;
    const int64_t v4 = exp2_cr_avx512_bits_f64(v3);
    const int32_t v5 = (int32_t)(uint32_t)(uint64_t)v4;
    const double v6 = exp2_cr_avx512_table0[(uint32_t)v5 & (16u - 1)];
    const double v7 = v3 - v0;
    const double v8 = v2 - v7;
    const double v9 = 0x1.432db8526b86ap-13; /* 0.00015410356225004372 */
    const double v10 = 0x1.5d8ca1b3fdb8dp-10; /* 0.001333424920628909 */
    const double v11 = exp2_cr_avx512_fma_f64(v9, v8, v10);
    const double v12 = 0x1.3b2da333dbdffp-7; /* 0.00961847752452538 */
    const double v13 = exp2_cr_avx512_fma_f64(v11, v8, v12);
    const double v14 = 0x1.c6b4c4f9c291dp-5; /* 0.055506119459169258 */
    const double v15 = exp2_cr_avx512_fma_f64(v8, v13, v14);
    const double v16 = 0x1.ec00700e12da5p-3; /* 0.2402352098746238 */
    const double v17 = exp2_cr_avx512_fma_f64(v8, v15, v16);
    const double v18 = 0x1.62e77a881db07p-1; /* 0.69317229186603491 */
    const double v19 = exp2_cr_avx512_fma_f64(v17, v8, v18);
    const double v20 = 0x1.2fe6f1db797c2p-15; /* 3.6227956765874227e-05 */
    const double v21 = exp2_cr_avx512_fma_f64(v8, v19, v20);
    const double v22 = exp2_cr_avx512_fma_f64(v6, v21, v6);
    const double v23 = exp2_cr_avx512_scalef_f64(v22, v7);
    const float v24 = (float)v23;
    const float r0 = v24;
    return r0;
}

static void exp2_cr_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP2_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_CR_AVX512_AVX2 static inline EXP2_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP2_CR_AVX512_AVX512 static inline EXP2_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

EXP2_CR_AVX512_AVX2 __m128i exp2_cr_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
EXP2_CR_AVX512_AVX2 __m256d exp2_cr_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
EXP2_CR_AVX512_AVX2 __m256d exp2_cr_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = exp2_cr_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

EXP2_CR_AVX512_AVX2 void exp2_cr_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v9 = _mm256_set1_pd(0x1.432db8526b86ap-13); /* 0.00015410356225004372 */
    const __m256d v10 = _mm256_set1_pd(0x1.5d8ca1b3fdb8dp-10); /* 0.001333424920628909 */
    const __m256d v12 = _mm256_set1_pd(0x1.3b2da333dbdffp-7); /* 0.00961847752452538 */
    const __m256d v14 = _mm256_set1_pd(0x1.c6b4c4f9c291dp-5); /* 0.055506119459169258 */
    const __m256d v16 = _mm256_set1_pd(0x1.ec00700e12da5p-3); /* 0.2402352098746238 */
    const __m256d v18 = _mm256_set1_pd(0x1.62e77a881db07p-1); /* 0.69317229186603491 */
    const __m256d v20 = _mm256_set1_pd(0x1.2fe6f1db797c2p-15); /* 3.6227956765874227e-05 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v3l = _mm256_add_pd(v0, v2l);
    const __m256d v3h = _mm256_add_pd(v0, v2h);
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m128i v5l = exp2_cr_avx512_wrap_avx2(v4l);
    const __m128i v5h = exp2_cr_avx512_wrap_avx2(v4h);
    const __m256i v5 = _mm256_set_m128i(v5h, v5l);
    const __m256d v6l = exp2_cr_avx512_gather_f64_avx2(exp2_cr_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v5), _mm_set1_epi32(15)));
    const __m256d v6h = exp2_cr_avx512_gather_f64_avx2(exp2_cr_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v5, 1), _mm_set1_epi32(15)));
    const __m256d v7l = _mm256_sub_pd(v3l, v0);
    const __m256d v7h = _mm256_sub_pd(v3h, v0);
    const __m256d v8l = _mm256_sub_pd(v2l, v7l);
    const __m256d v8h = _mm256_sub_pd(v2h, v7h);
    const __m256d v11l = _mm256_fmadd_pd(v9, v8l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9, v8h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v8l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v8h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v8l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v8h, v13h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v8l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v8h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v8l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v8h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v8l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v8h, v19h, v20);
    const __m256d v22l = _mm256_fmadd_pd(v6l, v21l, v6l);
    const __m256d v22h = _mm256_fmadd_pd(v6h, v21h, v6h);
    const __m256d v23l = exp2_cr_avx512_lanes_scalef_f64_avx2(v22l, v7l);
    const __m256d v23h = exp2_cr_avx512_lanes_scalef_f64_avx2(v22h, v7h);
    const __m128 v24l = _mm256_cvtpd_ps(v23l);
    const __m128 v24h = _mm256_cvtpd_ps(v23h);
    const __m256 v24 = _mm256_set_m128(v24h, v24l);
    _mm256_storeu_ps(y, v24);
}

static EXP2_CR_AVX512_AVX2_TARGET void exp2_cr_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp2_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp2_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXP2_CR_AVX512_AVX512 __m512d exp2_cr_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP2_CR_AVX512_AVX512 void exp2_cr_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v9 = _mm512_set1_pd(0x1.432db8526b86ap-13); /* 0.00015410356225004372 */
    const __m512d v10 = _mm512_set1_pd(0x1.5d8ca1b3fdb8dp-10); /* 0.001333424920628909 */
    const __m512d v12 = _mm512_set1_pd(0x1.3b2da333dbdffp-7); /* 0.00961847752452538 */
    const __m512d v14 = _mm512_set1_pd(0x1.c6b4c4f9c291dp-5); /* 0.055506119459169258 */
    const __m512d v16 = _mm512_set1_pd(0x1.ec00700e12da5p-3); /* 0.2402352098746238 */
    const __m512d v18 = _mm512_set1_pd(0x1.62e77a881db07p-1); /* 0.69317229186603491 */
    const __m512d v20 = _mm512_set1_pd(0x1.2fe6f1db797c2p-15); /* 3.6227956765874227e-05 */
    const __m512d t0_0 = _mm512_loadu_pd(exp2_cr_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(exp2_cr_avx512_table0 + 8);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v3_0l = _mm512_add_pd(v0, v2_0l);
    const __m512d v3_0h = _mm512_add_pd(v0, v2_0h);
    const __m512d v3_1l = _mm512_add_pd(v0, v2_1l);
    const __m512d v3_1h = _mm512_add_pd(v0, v2_1h);
    const __m512i v4_0l = _mm512_castpd_si512(v3_0l);
    const __m512i v4_0h = _mm512_castpd_si512(v3_0h);
    const __m512i v4_1l = _mm512_castpd_si512(v3_1l);
    const __m512i v4_1h = _mm512_castpd_si512(v3_1h);
    const __m256i v5_0l = _mm512_cvtepi64_epi32(v4_0l);
    const __m256i v5_0h = _mm512_cvtepi64_epi32(v4_0h);
    const __m512i v5_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v5_0l), v5_0h, 1);
    const __m256i v5_1l = _mm512_cvtepi64_epi32(v4_1l);
    const __m256i v5_1h = _mm512_cvtepi64_epi32(v4_1h);
    const __m512i v5_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v5_1l), v5_1h, 1);
    const __m512d v6_0l = exp2_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v5_0), t0_0, t0_1);
    const __m512d v6_0h = exp2_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v5_0, 1), t0_0, t0_1);
    const __m512d v6_1l = exp2_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v5_1), t0_0, t0_1);
    const __m512d v6_1h = exp2_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v5_1, 1), t0_0, t0_1);
    const __m512d v7_0l = _mm512_sub_pd(v3_0l, v0);
    const __m512d v7_0h = _mm512_sub_pd(v3_0h, v0);
    const __m512d v7_1l = _mm512_sub_pd(v3_1l, v0);
    const __m512d v7_1h = _mm512_sub_pd(v3_1h, v0);
    const __m512d v8_0l = _mm512_sub_pd(v2_0l, v7_0l);
    const __m512d v8_0h = _mm512_sub_pd(v2_0h, v7_0h);
    const __m512d v8_1l = _mm512_sub_pd(v2_1l, v7_1l);
    const __m512d v8_1h = _mm512_sub_pd(v2_1h, v7_1h);
    const __m512d v11_0l = _mm512_fmadd_pd(v9, v8_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v9, v8_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v9, v8_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v9, v8_1h, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v8_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v8_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v8_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v8_1h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v8_0l, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v8_0h, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v8_1l, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v8_1h, v13_1h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v8_0l, v15_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v8_0h, v15_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v8_1l, v15_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v8_1h, v15_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v8_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v8_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v8_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v8_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v8_0l, v19_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v8_0h, v19_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v8_1l, v19_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v8_1h, v19_1h, v20);
    const __m512d v22_0l = _mm512_fmadd_pd(v6_0l, v21_0l, v6_0l);
    const __m512d v22_0h = _mm512_fmadd_pd(v6_0h, v21_0h, v6_0h);
    const __m512d v22_1l = _mm512_fmadd_pd(v6_1l, v21_1l, v6_1l);
    const __m512d v22_1h = _mm512_fmadd_pd(v6_1h, v21_1h, v6_1h);
    const __m512d v23_0l = _mm512_scalef_pd(v22_0l, v7_0l);
    const __m512d v23_0h = _mm512_scalef_pd(v22_0h, v7_0h);
    const __m512d v23_1l = _mm512_scalef_pd(v22_1l, v7_1l);
    const __m512d v23_1h = _mm512_scalef_pd(v22_1h, v7_1h);
    const __m256 v24_0l = _mm512_cvtpd_ps(v23_0l);
    const __m256 v24_0h = _mm512_cvtpd_ps(v23_0h);
    const __m512 v24_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v24_0l), v24_0h, 1);
    const __m256 v24_1l = _mm512_cvtpd_ps(v23_1l);
    const __m256 v24_1h = _mm512_cvtpd_ps(v23_1h);
    const __m512 v24_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v24_1l), v24_1h, 1);
    _mm512_storeu_ps(y, v24_0);
    _mm512_storeu_ps(y + 16, v24_1);
}

/* 16 elements. */
static EXP2_CR_AVX512_AVX512_TARGET void exp2_cr_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v9 = _mm512_set1_pd(0x1.432db8526b86ap-13); /* 0.00015410356225004372 */
    const __m512d v10 = _mm512_set1_pd(0x1.5d8ca1b3fdb8dp-10); /* 0.001333424920628909 */
    const __m512d v12 = _mm512_set1_pd(0x1.3b2da333dbdffp-7); /* 0.00961847752452538 */
    const __m512d v14 = _mm512_set1_pd(0x1.c6b4c4f9c291dp-5); /* 0.055506119459169258 */
    const __m512d v16 = _mm512_set1_pd(0x1.ec00700e12da5p-3); /* 0.2402352098746238 */
    const __m512d v18 = _mm512_set1_pd(0x1.62e77a881db07p-1); /* 0.69317229186603491 */
    const __m512d v20 = _mm512_set1_pd(0x1.2fe6f1db797c2p-15); /* 3.6227956765874227e-05 */
    const __m512d t0_0 = _mm512_loadu_pd(exp2_cr_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(exp2_cr_avx512_table0 + 8);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v3l = _mm512_add_pd(v0, v2l);
    const __m512d v3h = _mm512_add_pd(v0, v2h);
    const __m512i v4l = _mm512_castpd_si512(v3l);
    const __m512i v4h = _mm512_castpd_si512(v3h);
    const __m256i v5l = _mm512_cvtepi64_epi32(v4l);
    const __m256i v5h = _mm512_cvtepi64_epi32(v4h);
    const __m512i v5 = _mm512_inserti32x8(_mm512_castsi256_si512(v5l), v5h, 1);
    const __m512d v6l = exp2_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v5), t0_0, t0_1);
    const __m512d v6h = exp2_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v5, 1), t0_0, t0_1);
    const __m512d v7l = _mm512_sub_pd(v3l, v0);
    const __m512d v7h = _mm512_sub_pd(v3h, v0);
    const __m512d v8l = _mm512_sub_pd(v2l, v7l);
    const __m512d v8h = _mm512_sub_pd(v2h, v7h);
    const __m512d v11l = _mm512_fmadd_pd(v9, v8l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9, v8h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v8l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v8h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v8l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v8h, v13h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v8l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v8h, v15h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v8l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v8h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v8l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v8h, v19h, v20);
    const __m512d v22l = _mm512_fmadd_pd(v6l, v21l, v6l);
    const __m512d v22h = _mm512_fmadd_pd(v6h, v21h, v6h);
    const __m512d v23l = _mm512_scalef_pd(v22l, v7l);
    const __m512d v23h = _mm512_scalef_pd(v22h, v7h);
    const __m256 v24l = _mm512_cvtpd_ps(v23l);
    const __m256 v24h = _mm512_cvtpd_ps(v23h);
    const __m512 v24 = _mm512_insertf32x8(_mm512_castps256_ps512(v24l), v24h, 1);
    _mm512_storeu_ps(y, v24);
}

static EXP2_CR_AVX512_AVX512_TARGET void exp2_cr_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp2_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp2_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp2_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_cr_avx512_level(void) {
#if defined(EXP2_CR_AVX512_FORCE_ISA)
    return EXP2_CR_AVX512_FORCE_ISA;
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

float exp2_cr_avx512(float x) {
    return exp2_cr_avx512_element(x);
}

void exp2_cr_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_cr_avx512_level();
    if (level == 2) {
        exp2_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_cr_avx512_array_portable(x, y, n);
}
