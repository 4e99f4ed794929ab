/* log10_1ulp_avx512: log10
 *
 *   target       log10, log10 x, f32
 *   domain       every input
 *   max error    0.936283 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.09366cp+0 (1.03598666, encoding 0x3f849b36)
 *   result there 0x1.f72012p-7 (0.0153541649, encoding 0x3c7b9009)
 *   mean error   0.124961 ulp
 *   misrounded   51729854 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d4f268b5216e026596088d474fbc7531
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive log10_1ulp_avx512.db
 *                time: 0.1800 ns/element as avx512 code (inputs mean)
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
#include "log10_1ulp_avx512.h"

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

/* The exponent field, of a subnormal after scaling. */
static inline float log10_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float log10_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log10_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log10_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log10_1ulp_avx512_getmant75_f32(float a) {
    float m = log10_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log10_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log10_1ulp_avx512_fma_f32(float a, float b, float c) {
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

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t log10_1ulp_avx512_rcp14_lines[64][2] = {
    {131065, 1009}, {127030, 977}, {123122, 949}, {119328, 921}, {115643, 893},
    {112071, 869},  {108595, 843}, {105222, 821}, {101938, 797}, {98748, 777},
    {95640, 755},   {92618, 735},  {89676, 717},  {86811, 699},  {84017, 681},
    {81292, 663},   {78639, 647},  {76049, 631},  {73526, 617},  {71059, 601},
    {68653, 587},   {66303, 573},  {64010, 561},  {61765, 547},  {59574, 535},
    {57432, 523},   {55341, 513},  {53290, 501},  {51287, 491},  {49325, 479},
    {47406, 469},   {45527, 459},  {43690, 451},  {41887, 441},  {40124, 433},
    {38392, 423},   {36698, 415},  {35037, 407},  {33408, 399},  {31811, 391},
    {30248, 385},   {28709, 377},  {27201, 369},  {25723, 363},  {24273, 357},
    {22845, 349},   {21446, 343},  {20072, 337},  {18723, 331},  {17397, 325},
    {16094, 319},   {14818, 315},  {13558, 309},  {12321, 303},  {11108, 299},
    {9911, 293},    {8738, 289},   {7583, 285},   {6445, 279},   {5331, 275},
    {4233, 271},    {3151, 267},   {2085, 263},   {1035, 259},
};

/* What vrcp14ps does; exact for powers of two. Scaling by the power of two in two steps
 * is exact, or overflows. */
static inline float log10_1ulp_avx512_rcp14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, h;
    memcpy(&i, &z, sizeof i);
    e = (x < 0x1p-126f ? 127 + 24 : 127) - (i >> 23);
    h = e / 2;
    i &= INT32_C(0x7fffff);
    z = log10_1ulp_avx512_frombits_f32((256 * log10_1ulp_avx512_rcp14_lines[i >> 17][0] -
                          log10_1ulp_avx512_rcp14_lines[i >> 17][1] * ((i >> 7) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = i == 0 ? 1.0f : z;
    r = r * log10_1ulp_avx512_frombits_f32((127 + h) << 23) * log10_1ulp_avx512_frombits_f32((127 + e - h) << 23);
    r = x == INFINITY ? 0.0f : r;
    return a != a ? a + a : copysignf(r, a);
}

static const float log10_1ulp_avx512_table0[32] = {
    -0x1.a9fcp-2f, -0x1.6d18p-2f, -0x1.322cp-2f, -0x1.f4cp-3f,
    -0x1.88f8p-3f, -0x1.233p-3f, -0x1.815p-4f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.689p-4f, 0x1.0aap-3f,
    0x1.5a2p-3f, 0x1.ab18p-3f, 0x1.fbc8p-3f, 0x1.239p-2f,
    0x1.49cp-2f, 0x1.6db8p-2f, 0x1.914p-2f, 0x1.b404p-2f,
    0x1.d6bcp-2f, 0x1.f6f4p-2f, 0x1.0c88p-1f, 0x1.1bf2p-1f,
    0x1.2b02p-1f, 0x1.3aep-1f, 0x1.4974p-1f, 0x1.58b8p-1f,
    0x1.66eap-1f, 0x1.74a8p-1f, 0x1.82dp-1f, 0x1.903p-1f,
};

static const float log10_1ulp_avx512_table1[32] = {
    0x1.558facp+0f, 0x1.47c4fp+0f, 0x1.3af426p+0f, 0x1.2f47b2p+0f,
    0x1.246a8ap+0f, 0x1.1a83bap+0f, 0x1.113fa6p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.e1b192p-1f, 0x1.d3d21cp-1f,
    0x1.c766a8p-1f, 0x1.bb1736p-1f, 0x1.af2776p-1f, 0x1.a44c74p-1f,
    0x1.9992dp-1f, 0x1.8fb8cep-1f, 0x1.86390ap-1f, 0x1.7d259ep-1f,
    0x1.744b42p-1f, 0x1.6c4336p-1f, 0x1.63f2d4p-1f, 0x1.5c9904p-1f,
    0x1.558facp-1f, 0x1.4e4d68p-1f, 0x1.47c4fp-1f, 0x1.41109ep-1f,
    0x1.3af426p-1f, 0x1.3525fep-1f, 0x1.2f47b2p-1f, 0x1.29d684p-1f,
};

static inline float log10_1ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = log10_1ulp_avx512_getexp_f32(v0);
    const float v2 = log10_1ulp_avx512_getmant75_f32(v0);
    const float v3 = log10_1ulp_avx512_getexp_f32(v2);
    const float v4 = v1 - v3;
    const float v5 = 0x1.7fffdp+18f; /* 393215.25 */
    const float v6 = v2 + v5;
    const int32_t v7 = log10_1ulp_avx512_bits_f32(v6);
    const float v8 = log10_1ulp_avx512_table0[(uint32_t)v7 & (32u - 1)];
    const float v9 = v4 + v8;
    const float v10 = 0x1.2440e6p-2f; /* 0.285403818 */
    const float v11 = 0x1.0004fp-6f; /* 0.0156261772 */
    const float v12 = 0x1.bcb7b2p-2f; /* 0.434294492 */
    const float v13 = log10_1ulp_avx512_table1[(uint32_t)v7 & (32u - 1)];
    const float v14 = -0x1p+0f; /* -1 */
    const float v15 = log10_1ulp_avx512_fma_f32(v2, v13, v14);
    const float v16 = 0x1.4b8088p+2f; /* 5.17971992 */
    const float v17 = 0x1.ba14fcp+2f; /* 6.90753078 */
    const float v18 = log10_1ulp_avx512_fma_f32(v15, v16, v17);
    const float v19 = log10_1ulp_avx512_rcp14_f32(v18);
    const float v20 = -0x1.bcb7b6p-3f; /* -0.217147276 */
    const float v21 = log10_1ulp_avx512_fma_f32(v19, v15, v20);
    const float v22 = v15 * v15;
    const float v23 = v21 * v22;
    const float v24 = log10_1ulp_avx512_fma_f32(v12, v15, v23);
    const float v25 = log10_1ulp_avx512_fma_f32(v11, v9, v24);
    const float v26 = log10_1ulp_avx512_fma_f32(v9, v10, v25);
    const float r0 = v26;
    return r0;
}

static void log10_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_1ULP_AVX512_AVX2 static inline LOG10_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG10_1ULP_AVX512_AVX512 static inline LOG10_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG10_1ULP_AVX512_AVX2 __m256 log10_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
LOG10_1ULP_AVX512_AVX2 __m256 log10_1ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(log10_1ulp_avx512_permute16_avx2(i, t0, t1),
                            log10_1ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
LOG10_1ULP_AVX512_AVX2 __m256 log10_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log10_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG10_1ULP_AVX512_AVX2 __m256 log10_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log10_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG10_1ULP_AVX512_AVX2 __m256 log10_1ulp_avx512_lanes_rcp14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log10_1ulp_avx512_rcp14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG10_1ULP_AVX512_AVX2 void log10_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v5 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v10 = _mm256_set1_ps(0x1.2440e6p-2f); /* 0.285403818 */
    const __m256 v11 = _mm256_set1_ps(0x1.0004fp-6f); /* 0.0156261772 */
    const __m256 v12 = _mm256_set1_ps(0x1.bcb7b2p-2f); /* 0.434294492 */
    const __m256 v14 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v16 = _mm256_set1_ps(0x1.4b8088p+2f); /* 5.17971992 */
    const __m256 v17 = _mm256_set1_ps(0x1.ba14fcp+2f); /* 6.90753078 */
    const __m256 v20 = _mm256_set1_ps(-0x1.bcb7b6p-3f); /* -0.217147276 */
    const __m256 t0_0 = _mm256_loadu_ps(log10_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(log10_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(log10_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(log10_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(log10_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(log10_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(log10_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(log10_1ulp_avx512_table1 + 24);
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v1_0 = log10_1ulp_avx512_lanes_getexp_f32_avx2(v0_0);
    const __m256 v1_1 = log10_1ulp_avx512_lanes_getexp_f32_avx2(v0_1);
    const __m256 v2_0 = log10_1ulp_avx512_lanes_getmant75_f32_avx2(v0_0);
    const __m256 v2_1 = log10_1ulp_avx512_lanes_getmant75_f32_avx2(v0_1);
    const __m256 v3_0 = log10_1ulp_avx512_lanes_getexp_f32_avx2(v2_0);
    const __m256 v3_1 = log10_1ulp_avx512_lanes_getexp_f32_avx2(v2_1);
    const __m256 v4_0 = _mm256_sub_ps(v1_0, v3_0);
    const __m256 v4_1 = _mm256_sub_ps(v1_1, v3_1);
    const __m256 v6_0 = _mm256_add_ps(v2_0, v5);
    const __m256 v6_1 = _mm256_add_ps(v2_1, v5);
    const __m256i v7_0 = _mm256_castps_si256(v6_0);
    const __m256i v7_1 = _mm256_castps_si256(v6_1);
    const __m256 v8_0 = log10_1ulp_avx512_permute32_avx2(v7_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v8_1 = log10_1ulp_avx512_permute32_avx2(v7_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v9_0 = _mm256_add_ps(v4_0, v8_0);
    const __m256 v9_1 = _mm256_add_ps(v4_1, v8_1);
    const __m256 v13_0 = log10_1ulp_avx512_permute32_avx2(v7_0, t1_0, t1_1, t1_2, t1_3);
    const __m256 v13_1 = log10_1ulp_avx512_permute32_avx2(v7_1, t1_0, t1_1, t1_2, t1_3);
    const __m256 v15_0 = _mm256_fmadd_ps(v2_0, v13_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v2_1, v13_1, v14);
    const __m256 v18_0 = _mm256_fmadd_ps(v15_0, v16, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v15_1, v16, v17);
    const __m256 v19_0 = log10_1ulp_avx512_lanes_rcp14_f32_avx2(v18_0);
    const __m256 v19_1 = log10_1ulp_avx512_lanes_rcp14_f32_avx2(v18_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v15_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v15_1, v20);
    const __m256 v22_0 = _mm256_mul_ps(v15_0, v15_0);
    const __m256 v22_1 = _mm256_mul_ps(v15_1, v15_1);
    const __m256 v23_0 = _mm256_mul_ps(v21_0, v22_0);
    const __m256 v23_1 = _mm256_mul_ps(v21_1, v22_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v12, v15_0, v23_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v12, v15_1, v23_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v11, v9_0, v24_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v11, v9_1, v24_1);
    const __m256 v26_0 = _mm256_fmadd_ps(v9_0, v10, v25_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v9_1, v10, v25_1);
    _mm256_storeu_ps(y, v26_0);
    _mm256_storeu_ps(y + 8, v26_1);
}

/* 8 elements. */
static LOG10_1ULP_AVX512_AVX2_TARGET void log10_1ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v5 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v10 = _mm256_set1_ps(0x1.2440e6p-2f); /* 0.285403818 */
    const __m256 v11 = _mm256_set1_ps(0x1.0004fp-6f); /* 0.0156261772 */
    const __m256 v12 = _mm256_set1_ps(0x1.bcb7b2p-2f); /* 0.434294492 */
    const __m256 v14 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v16 = _mm256_set1_ps(0x1.4b8088p+2f); /* 5.17971992 */
    const __m256 v17 = _mm256_set1_ps(0x1.ba14fcp+2f); /* 6.90753078 */
    const __m256 v20 = _mm256_set1_ps(-0x1.bcb7b6p-3f); /* -0.217147276 */
    const __m256 t0_0 = _mm256_loadu_ps(log10_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(log10_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(log10_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(log10_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(log10_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(log10_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(log10_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(log10_1ulp_avx512_table1 + 24);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = log10_1ulp_avx512_lanes_getexp_f32_avx2(v0);
    const __m256 v2 = log10_1ulp_avx512_lanes_getmant75_f32_avx2(v0);
    const __m256 v3 = log10_1ulp_avx512_lanes_getexp_f32_avx2(v2);
    const __m256 v4 = _mm256_sub_ps(v1, v3);
    const __m256 v6 = _mm256_add_ps(v2, v5);
    const __m256i v7 = _mm256_castps_si256(v6);
    const __m256 v8 = log10_1ulp_avx512_permute32_avx2(v7, t0_0, t0_1, t0_2, t0_3);
    const __m256 v9 = _mm256_add_ps(v4, v8);
    const __m256 v13 = log10_1ulp_avx512_permute32_avx2(v7, t1_0, t1_1, t1_2, t1_3);
    const __m256 v15 = _mm256_fmadd_ps(v2, v13, v14);
    const __m256 v18 = _mm256_fmadd_ps(v15, v16, v17);
    const __m256 v19 = log10_1ulp_avx512_lanes_rcp14_f32_avx2(v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v15, v20);
    const __m256 v22 = _mm256_mul_ps(v15, v15);
    const __m256 v23 = _mm256_mul_ps(v21, v22);
    const __m256 v24 = _mm256_fmadd_ps(v12, v15, v23);
    const __m256 v25 = _mm256_fmadd_ps(v11, v9, v24);
    const __m256 v26 = _mm256_fmadd_ps(v9, v10, v25);
    _mm256_storeu_ps(y, v26);
}

static LOG10_1ULP_AVX512_AVX2_TARGET void log10_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log10_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log10_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG10_1ULP_AVX512_AVX512 void log10_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v5 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v10 = _mm512_set1_ps(0x1.2440e6p-2f); /* 0.285403818 */
    const __m512 v11 = _mm512_set1_ps(0x1.0004fp-6f); /* 0.0156261772 */
    const __m512 v12 = _mm512_set1_ps(0x1.bcb7b2p-2f); /* 0.434294492 */
    const __m512 v14 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v16 = _mm512_set1_ps(0x1.4b8088p+2f); /* 5.17971992 */
    const __m512 v17 = _mm512_set1_ps(0x1.ba14fcp+2f); /* 6.90753078 */
    const __m512 v20 = _mm512_set1_ps(-0x1.bcb7b6p-3f); /* -0.217147276 */
    const __m512 t0_0 = _mm512_loadu_ps(log10_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(log10_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(log10_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(log10_1ulp_avx512_table1 + 16);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512 v1_0 = _mm512_getexp_ps(v0_0);
    const __m512 v1_1 = _mm512_getexp_ps(v0_1);
    const __m512 v1_2 = _mm512_getexp_ps(v0_2);
    const __m512 v1_3 = _mm512_getexp_ps(v0_3);
    const __m512 v2_0 = _mm512_getmant_ps(v0_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_1 = _mm512_getmant_ps(v0_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_2 = _mm512_getmant_ps(v0_2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_3 = _mm512_getmant_ps(v0_3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3_0 = _mm512_getexp_ps(v2_0);
    const __m512 v3_1 = _mm512_getexp_ps(v2_1);
    const __m512 v3_2 = _mm512_getexp_ps(v2_2);
    const __m512 v3_3 = _mm512_getexp_ps(v2_3);
    const __m512 v4_0 = _mm512_sub_ps(v1_0, v3_0);
    const __m512 v4_1 = _mm512_sub_ps(v1_1, v3_1);
    const __m512 v4_2 = _mm512_sub_ps(v1_2, v3_2);
    const __m512 v4_3 = _mm512_sub_ps(v1_3, v3_3);
    const __m512 v6_0 = _mm512_add_ps(v2_0, v5);
    const __m512 v6_1 = _mm512_add_ps(v2_1, v5);
    const __m512 v6_2 = _mm512_add_ps(v2_2, v5);
    const __m512 v6_3 = _mm512_add_ps(v2_3, v5);
    const __m512i v7_0 = _mm512_castps_si512(v6_0);
    const __m512i v7_1 = _mm512_castps_si512(v6_1);
    const __m512i v7_2 = _mm512_castps_si512(v6_2);
    const __m512i v7_3 = _mm512_castps_si512(v6_3);
    const __m512 v8_0 = _mm512_permutex2var_ps(t0_0, v7_0, t0_1);
    const __m512 v8_1 = _mm512_permutex2var_ps(t0_0, v7_1, t0_1);
    const __m512 v8_2 = _mm512_permutex2var_ps(t0_0, v7_2, t0_1);
    const __m512 v8_3 = _mm512_permutex2var_ps(t0_0, v7_3, t0_1);
    const __m512 v9_0 = _mm512_add_ps(v4_0, v8_0);
    const __m512 v9_1 = _mm512_add_ps(v4_1, v8_1);
    const __m512 v9_2 = _mm512_add_ps(v4_2, v8_2);
    const __m512 v9_3 = _mm512_add_ps(v4_3, v8_3);
    const __m512 v13_0 = _mm512_permutex2var_ps(t1_0, v7_0, t1_1);
    const __m512 v13_1 = _mm512_permutex2var_ps(t1_0, v7_1, t1_1);
    const __m512 v13_2 = _mm512_permutex2var_ps(t1_0, v7_2, t1_1);
    const __m512 v13_3 = _mm512_permutex2var_ps(t1_0, v7_3, t1_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v2_0, v13_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v2_1, v13_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v2_2, v13_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v2_3, v13_3, v14);
    const __m512 v18_0 = _mm512_fmadd_ps(v15_0, v16, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v15_1, v16, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v15_2, v16, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v15_3, v16, v17);
    const __m512 v19_0 = _mm512_rcp14_ps(v18_0);
    const __m512 v19_1 = _mm512_rcp14_ps(v18_1);
    const __m512 v19_2 = _mm512_rcp14_ps(v18_2);
    const __m512 v19_3 = _mm512_rcp14_ps(v18_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v15_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v15_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v19_2, v15_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v19_3, v15_3, v20);
    const __m512 v22_0 = _mm512_mul_ps(v15_0, v15_0);
    const __m512 v22_1 = _mm512_mul_ps(v15_1, v15_1);
    const __m512 v22_2 = _mm512_mul_ps(v15_2, v15_2);
    const __m512 v22_3 = _mm512_mul_ps(v15_3, v15_3);
    const __m512 v23_0 = _mm512_mul_ps(v21_0, v22_0);
    const __m512 v23_1 = _mm512_mul_ps(v21_1, v22_1);
    const __m512 v23_2 = _mm512_mul_ps(v21_2, v22_2);
    const __m512 v23_3 = _mm512_mul_ps(v21_3, v22_3);
    const __m512 v24_0 = _mm512_fmadd_ps(v12, v15_0, v23_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v12, v15_1, v23_1);
    const __m512 v24_2 = _mm512_fmadd_ps(v12, v15_2, v23_2);
    const __m512 v24_3 = _mm512_fmadd_ps(v12, v15_3, v23_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v11, v9_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v11, v9_1, v24_1);
    const __m512 v25_2 = _mm512_fmadd_ps(v11, v9_2, v24_2);
    const __m512 v25_3 = _mm512_fmadd_ps(v11, v9_3, v24_3);
    const __m512 v26_0 = _mm512_fmadd_ps(v9_0, v10, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v9_1, v10, v25_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v9_2, v10, v25_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v9_3, v10, v25_3);
    _mm512_storeu_ps(y, v26_0);
    _mm512_storeu_ps(y + 16, v26_1);
    _mm512_storeu_ps(y + 32, v26_2);
    _mm512_storeu_ps(y + 48, v26_3);
}

/* 16 elements. */
static LOG10_1ULP_AVX512_AVX512_TARGET void log10_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v5 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v10 = _mm512_set1_ps(0x1.2440e6p-2f); /* 0.285403818 */
    const __m512 v11 = _mm512_set1_ps(0x1.0004fp-6f); /* 0.0156261772 */
    const __m512 v12 = _mm512_set1_ps(0x1.bcb7b2p-2f); /* 0.434294492 */
    const __m512 v14 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v16 = _mm512_set1_ps(0x1.4b8088p+2f); /* 5.17971992 */
    const __m512 v17 = _mm512_set1_ps(0x1.ba14fcp+2f); /* 6.90753078 */
    const __m512 v20 = _mm512_set1_ps(-0x1.bcb7b6p-3f); /* -0.217147276 */
    const __m512 t0_0 = _mm512_loadu_ps(log10_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(log10_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(log10_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(log10_1ulp_avx512_table1 + 16);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_getexp_ps(v0);
    const __m512 v2 = _mm512_getmant_ps(v0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3 = _mm512_getexp_ps(v2);
    const __m512 v4 = _mm512_sub_ps(v1, v3);
    const __m512 v6 = _mm512_add_ps(v2, v5);
    const __m512i v7 = _mm512_castps_si512(v6);
    const __m512 v8 = _mm512_permutex2var_ps(t0_0, v7, t0_1);
    const __m512 v9 = _mm512_add_ps(v4, v8);
    const __m512 v13 = _mm512_permutex2var_ps(t1_0, v7, t1_1);
    const __m512 v15 = _mm512_fmadd_ps(v2, v13, v14);
    const __m512 v18 = _mm512_fmadd_ps(v15, v16, v17);
    const __m512 v19 = _mm512_rcp14_ps(v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v15, v20);
    const __m512 v22 = _mm512_mul_ps(v15, v15);
    const __m512 v23 = _mm512_mul_ps(v21, v22);
    const __m512 v24 = _mm512_fmadd_ps(v12, v15, v23);
    const __m512 v25 = _mm512_fmadd_ps(v11, v9, v24);
    const __m512 v26 = _mm512_fmadd_ps(v9, v10, v25);
    _mm512_storeu_ps(y, v26);
}

static LOG10_1ULP_AVX512_AVX512_TARGET void log10_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log10_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log10_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log10_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_1ulp_avx512_level(void) {
#if defined(LOG10_1ULP_AVX512_FORCE_ISA)
    return LOG10_1ULP_AVX512_FORCE_ISA;
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

float log10_1ulp_avx512(float x) {
    return log10_1ulp_avx512_element(x);
}

void log10_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_1ulp_avx512_level();
    if (level == 2) {
        log10_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log10_1ulp_avx512_array_portable(x, y, n);
}
