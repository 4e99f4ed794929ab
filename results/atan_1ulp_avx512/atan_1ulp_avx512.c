/* atan_1ulp_avx512: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    0.542234 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.00527cp-4 (-0.0625786632, encoding 0xbd80293e)
 *   result there -0x1.fffa1p-5 (-0.0624971688, encoding 0xbd7ffd08)
 *   mean error   0.185479 ulp
 *   misrounded   4056358 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f131921ea354009b2780d9a8db250e18
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive atan_1ulp_avx512d.db --from seeds/atan/double_rotate16.evo
 *                time: 0.8039 ns/element as avx512 code (inputs mean)
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
#include "atan_1ulp_avx512.h"

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

static inline float atan_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t atan_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t atan_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double atan_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float atan_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t atan_1ulp_avx512_rcp14_lines[64][2] = {
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
static inline float atan_1ulp_avx512_rcp14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, h;
    memcpy(&i, &z, sizeof i);
    e = (x < 0x1p-126f ? 127 + 24 : 127) - (i >> 23);
    h = e / 2;
    i &= INT32_C(0x7fffff);
    z = atan_1ulp_avx512_frombits_f32((256 * atan_1ulp_avx512_rcp14_lines[i >> 17][0] -
                          atan_1ulp_avx512_rcp14_lines[i >> 17][1] * ((i >> 7) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = i == 0 ? 1.0f : z;
    r = r * atan_1ulp_avx512_frombits_f32((127 + h) << 23) * atan_1ulp_avx512_frombits_f32((127 + e - h) << 23);
    r = x == INFINITY ? 0.0f : r;
    return a != a ? a + a : copysignf(r, a);
}

static inline float atan_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = atan_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return atan_1ulp_avx512_frombits_f32((atan_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const double atan_1ulp_avx512_table0[16] = {
    0x0p+0, 0x1.8p-2, 0x1.4p-1, 0x1.cp-1,
    0x1.4p+0, 0x1.cp+0, 0x1.2p+1, 0x1.6p+1,
    0x1.cp+1, 0x1.2p+2, 0x1.6p+2, 0x1.ap+2,
    0x1p+3, 0x1.4p+3, 0x1.8p+3, 0x1.cp+3,
};

static const double atan_1ulp_avx512_table1[16] = {
    0x0p+0, 0x1.6f61941e4def1p-2, 0x1.1e00babdefeb4p-1, 0x1.700a7c5784634p-1,
    0x1.cac7c57846f9ep-1, 0x1.0d38f2c5ba09fp+0, 0x1.270ef55a53a25p+0, 0x1.38d6a6ce13353p+0,
    0x1.4ae10fc6589a5p+0, 0x1.5a25052114e6p+0, 0x1.6414d44094c7cp+0, 0x1.6b0bae830c07p+0,
    0x1.7249faa996a21p+0, 0x1.789bd2c160054p+0, 0x1.7cd6f6dc59db4p+0, 0x1.7fde80870c2ap+0,
};

static inline float atan_1ulp_avx512_element(float x) {
    const double v0 = -0x1.bd00f3ed9f33bp+1; /* -3.4765915785086725 */
    const float v1 = 0x1.fff65ep+59f; /* 1.15283677e+18 */
    const float v2 = x;
    const float v3 = atan_1ulp_avx512_abs_f32(v2);
    const float v4 = v1 < v3 ? v1 : v3;
    const float v5 = 0x1.139004p+0f; /* 1.07641625 */
    const float v6 = v4 + v5;
    const int32_t v7 = atan_1ulp_avx512_bits_f32(v6);
    const int32_t v8 = 21;
    const int32_t v9 = atan_1ulp_avx512_lshr_i32(v7, v8);
    const int32_t v10 = 523;
    const int32_t v11 = v9 < v10 ? v9 : v10;
    const int32_t v12 = 4;
    const int32_t v13 = (int32_t)((uint32_t)v11 + (uint32_t)v12);
    const double v14 = atan_1ulp_avx512_table0[(uint32_t)v13 & (16u - 1)];
    const double v15 = (double)v4;
    const double v16 = 0x1.fffc4e7915466p-1; /* 0.99997182109894989 */
    const double v17 = atan_1ulp_avx512_fma_f64(v14, v15, v16);
    const float v18 = (float)v17;
    const float v19 = atan_1ulp_avx512_rcp14_f32(v18);
    const double v20 = (double)v19;
    const double v21 = v15 - v14;
    const double v22 = v20 * v21;
    const double v23 = -0x1.0efef1219d43p-10; /* -0.0010337671923512752 */
    const double v24 = atan_1ulp_avx512_fma_f64(v22, v22, v23);
    const double v25 = -0x1.9270052997a8p-3; /* -0.19650272401027635 */
    const double v26 = -0x1.ff81ba58d15fp-1; /* -0.99903662046625463 */
    const double v27 = -0x1.d848287d4c8edp-16; /* -2.8150192965267188e-05 */
    const double v28 = atan_1ulp_avx512_fma_f64(v26, v17, v27);
    const double v29 = 0x1.ff549700b2f0cp-1; /* 0.99869224437267823 */
    const double v30 = atan_1ulp_avx512_fma_f64(v20, v28, v29);
    const double v31 = atan_1ulp_avx512_fma_f64(v24, v25, v30);
    const double v32 = -0x1.0458bea9ff15dp+0; /* -1.0169791379003847 */
    const double v33 = atan_1ulp_avx512_fma_f64(v0, v31, v32);
    const double v34 = -0x1.1818d643ccc03p-3; /* -0.13676612276466935 */
    const double v35 = atan_1ulp_avx512_fma_f64(v33, v31, v34);
    const double v36 = atan_1ulp_avx512_fma_f64(v35, v24, v31);
    const double v37 = atan_1ulp_avx512_fma_f64(v36, v22, v22);
    const double v38 = atan_1ulp_avx512_table1[(uint32_t)v13 & (16u - 1)];
    const double v39 = v37 + v38;
    const float v40 = (float)v39;
    const float v41 = atan_1ulp_avx512_copysign_f32(v40, v2);
    const float r0 = v41;
    return r0;
}

static void atan_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN_1ULP_AVX512_AVX2 static inline ATAN_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATAN_1ULP_AVX512_AVX512 static inline ATAN_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
ATAN_1ULP_AVX512_AVX2 __m256d atan_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_1ULP_AVX512_AVX2 __m256 atan_1ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ATAN_1ULP_AVX512_AVX2 __m256 atan_1ulp_avx512_lanes_rcp14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = atan_1ulp_avx512_rcp14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ATAN_1ULP_AVX512_AVX2 void atan_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.bd00f3ed9f33bp+1); /* -3.4765915785086725 */
    const __m256 v1 = _mm256_set1_ps(0x1.fff65ep+59f); /* 1.15283677e+18 */
    const __m256 v5 = _mm256_set1_ps(0x1.139004p+0f); /* 1.07641625 */
    const __m256i v10 = _mm256_set1_epi32(523);
    const __m256i v12 = _mm256_set1_epi32(4);
    const __m256d v16 = _mm256_set1_pd(0x1.fffc4e7915466p-1); /* 0.99997182109894989 */
    const __m256d v23 = _mm256_set1_pd(-0x1.0efef1219d43p-10); /* -0.0010337671923512752 */
    const __m256d v25 = _mm256_set1_pd(-0x1.9270052997a8p-3); /* -0.19650272401027635 */
    const __m256d v26 = _mm256_set1_pd(-0x1.ff81ba58d15fp-1); /* -0.99903662046625463 */
    const __m256d v27 = _mm256_set1_pd(-0x1.d848287d4c8edp-16); /* -2.8150192965267188e-05 */
    const __m256d v29 = _mm256_set1_pd(0x1.ff549700b2f0cp-1); /* 0.99869224437267823 */
    const __m256d v32 = _mm256_set1_pd(-0x1.0458bea9ff15dp+0); /* -1.0169791379003847 */
    const __m256d v34 = _mm256_set1_pd(-0x1.1818d643ccc03p-3); /* -0.13676612276466935 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_min_ps(v1, v3);
    const __m256 v6 = _mm256_add_ps(v4, v5);
    const __m256i v7 = _mm256_castps_si256(v6);
    const __m256i v9 = _mm256_srli_epi32(v7, 21);
    const __m256i v11 = _mm256_min_epi32(v9, v10);
    const __m256i v13 = _mm256_add_epi32(v11, v12);
    const __m256d v14l = atan_1ulp_avx512_gather_f64_avx2(atan_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v13), _mm_set1_epi32(15)));
    const __m256d v14h = atan_1ulp_avx512_gather_f64_avx2(atan_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v13, 1), _mm_set1_epi32(15)));
    const __m256d v15l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v15h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v17l = _mm256_fmadd_pd(v14l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v14h, v15h, v16);
    const __m128 v18l = _mm256_cvtpd_ps(v17l);
    const __m128 v18h = _mm256_cvtpd_ps(v17h);
    const __m256 v18 = _mm256_set_m128(v18h, v18l);
    const __m256 v19 = atan_1ulp_avx512_lanes_rcp14_f32_avx2(v18);
    const __m256d v20l = _mm256_cvtps_pd(_mm256_castps256_ps128(v19));
    const __m256d v20h = _mm256_cvtps_pd(_mm256_extractf128_ps(v19, 1));
    const __m256d v21l = _mm256_sub_pd(v15l, v14l);
    const __m256d v21h = _mm256_sub_pd(v15h, v14h);
    const __m256d v22l = _mm256_mul_pd(v20l, v21l);
    const __m256d v22h = _mm256_mul_pd(v20h, v21h);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v22h, v23);
    const __m256d v28l = _mm256_fmadd_pd(v26, v17l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26, v17h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v20l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v20h, v28h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v24l, v25, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v24h, v25, v30h);
    const __m256d v33l = _mm256_fmadd_pd(v0, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v0, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v31l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v31h, v34);
    const __m256d v36l = _mm256_fmadd_pd(v35l, v24l, v31l);
    const __m256d v36h = _mm256_fmadd_pd(v35h, v24h, v31h);
    const __m256d v37l = _mm256_fmadd_pd(v36l, v22l, v22l);
    const __m256d v37h = _mm256_fmadd_pd(v36h, v22h, v22h);
    const __m256d v38l = atan_1ulp_avx512_gather_f64_avx2(atan_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v13), _mm_set1_epi32(15)));
    const __m256d v38h = atan_1ulp_avx512_gather_f64_avx2(atan_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v13, 1), _mm_set1_epi32(15)));
    const __m256d v39l = _mm256_add_pd(v37l, v38l);
    const __m256d v39h = _mm256_add_pd(v37h, v38h);
    const __m128 v40l = _mm256_cvtpd_ps(v39l);
    const __m128 v40h = _mm256_cvtpd_ps(v39h);
    const __m256 v40 = _mm256_set_m128(v40h, v40l);
    const __m256 v41 = atan_1ulp_avx512_signed_f32_avx2(v40, v2);
    _mm256_storeu_ps(y, v41);
}

static ATAN_1ULP_AVX512_AVX2_TARGET void atan_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        atan_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ATAN_1ULP_AVX512_AVX512 __m512d atan_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_1ULP_AVX512_AVX512 __m512 atan_1ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATAN_1ULP_AVX512_AVX512 void atan_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.bd00f3ed9f33bp+1); /* -3.4765915785086725 */
    const __m512 v1 = _mm512_set1_ps(0x1.fff65ep+59f); /* 1.15283677e+18 */
    const __m512 v5 = _mm512_set1_ps(0x1.139004p+0f); /* 1.07641625 */
    const __m512i v10 = _mm512_set1_epi32(523);
    const __m512i v12 = _mm512_set1_epi32(4);
    const __m512d v16 = _mm512_set1_pd(0x1.fffc4e7915466p-1); /* 0.99997182109894989 */
    const __m512d v23 = _mm512_set1_pd(-0x1.0efef1219d43p-10); /* -0.0010337671923512752 */
    const __m512d v25 = _mm512_set1_pd(-0x1.9270052997a8p-3); /* -0.19650272401027635 */
    const __m512d v26 = _mm512_set1_pd(-0x1.ff81ba58d15fp-1); /* -0.99903662046625463 */
    const __m512d v27 = _mm512_set1_pd(-0x1.d848287d4c8edp-16); /* -2.8150192965267188e-05 */
    const __m512d v29 = _mm512_set1_pd(0x1.ff549700b2f0cp-1); /* 0.99869224437267823 */
    const __m512d v32 = _mm512_set1_pd(-0x1.0458bea9ff15dp+0); /* -1.0169791379003847 */
    const __m512d v34 = _mm512_set1_pd(-0x1.1818d643ccc03p-3); /* -0.13676612276466935 */
    const __m512d t0_0 = _mm512_loadu_pd(atan_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(atan_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(atan_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(atan_1ulp_avx512_table1 + 8);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_min_ps(v1, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v1, v3_1);
    const __m512 v6_0 = _mm512_add_ps(v4_0, v5);
    const __m512 v6_1 = _mm512_add_ps(v4_1, v5);
    const __m512i v7_0 = _mm512_castps_si512(v6_0);
    const __m512i v7_1 = _mm512_castps_si512(v6_1);
    const __m512i v9_0 = _mm512_srli_epi32(v7_0, 21);
    const __m512i v9_1 = _mm512_srli_epi32(v7_1, 21);
    const __m512i v11_0 = _mm512_min_epi32(v9_0, v10);
    const __m512i v11_1 = _mm512_min_epi32(v9_1, v10);
    const __m512i v13_0 = _mm512_add_epi32(v11_0, v12);
    const __m512i v13_1 = _mm512_add_epi32(v11_1, v12);
    const __m512d v14_0l = atan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v13_0), t0_0, t0_1);
    const __m512d v14_0h = atan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v13_0, 1), t0_0, t0_1);
    const __m512d v14_1l = atan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v13_1), t0_0, t0_1);
    const __m512d v14_1h = atan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v13_1, 1), t0_0, t0_1);
    const __m512d v15_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v15_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v15_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v15_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v17_0l = _mm512_fmadd_pd(v14_0l, v15_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v14_0h, v15_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v14_1l, v15_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v14_1h, v15_1h, v16);
    const __m256 v18_0l = _mm512_cvtpd_ps(v17_0l);
    const __m256 v18_0h = _mm512_cvtpd_ps(v17_0h);
    const __m512 v18_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v18_0l), v18_0h, 1);
    const __m256 v18_1l = _mm512_cvtpd_ps(v17_1l);
    const __m256 v18_1h = _mm512_cvtpd_ps(v17_1h);
    const __m512 v18_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v18_1l), v18_1h, 1);
    const __m512 v19_0 = _mm512_rcp14_ps(v18_0);
    const __m512 v19_1 = _mm512_rcp14_ps(v18_1);
    const __m512d v20_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v19_0));
    const __m512d v20_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v19_0, 1));
    const __m512d v20_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v19_1));
    const __m512d v20_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v19_1, 1));
    const __m512d v21_0l = _mm512_sub_pd(v15_0l, v14_0l);
    const __m512d v21_0h = _mm512_sub_pd(v15_0h, v14_0h);
    const __m512d v21_1l = _mm512_sub_pd(v15_1l, v14_1l);
    const __m512d v21_1h = _mm512_sub_pd(v15_1h, v14_1h);
    const __m512d v22_0l = _mm512_mul_pd(v20_0l, v21_0l);
    const __m512d v22_0h = _mm512_mul_pd(v20_0h, v21_0h);
    const __m512d v22_1l = _mm512_mul_pd(v20_1l, v21_1l);
    const __m512d v22_1h = _mm512_mul_pd(v20_1h, v21_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v22_1h, v23);
    const __m512d v28_0l = _mm512_fmadd_pd(v26, v17_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26, v17_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26, v17_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26, v17_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v20_0l, v28_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v20_0h, v28_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v20_1l, v28_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v20_1h, v28_1h, v29);
    const __m512d v31_0l = _mm512_fmadd_pd(v24_0l, v25, v30_0l);
    const __m512d v31_0h = _mm512_fmadd_pd(v24_0h, v25, v30_0h);
    const __m512d v31_1l = _mm512_fmadd_pd(v24_1l, v25, v30_1l);
    const __m512d v31_1h = _mm512_fmadd_pd(v24_1h, v25, v30_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v0, v31_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v0, v31_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v0, v31_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v0, v31_1h, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v31_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v31_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v31_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v31_1h, v34);
    const __m512d v36_0l = _mm512_fmadd_pd(v35_0l, v24_0l, v31_0l);
    const __m512d v36_0h = _mm512_fmadd_pd(v35_0h, v24_0h, v31_0h);
    const __m512d v36_1l = _mm512_fmadd_pd(v35_1l, v24_1l, v31_1l);
    const __m512d v36_1h = _mm512_fmadd_pd(v35_1h, v24_1h, v31_1h);
    const __m512d v37_0l = _mm512_fmadd_pd(v36_0l, v22_0l, v22_0l);
    const __m512d v37_0h = _mm512_fmadd_pd(v36_0h, v22_0h, v22_0h);
    const __m512d v37_1l = _mm512_fmadd_pd(v36_1l, v22_1l, v22_1l);
    const __m512d v37_1h = _mm512_fmadd_pd(v36_1h, v22_1h, v22_1h);
    const __m512d v38_0l = atan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v13_0), t1_0, t1_1);
    const __m512d v38_0h = atan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v13_0, 1), t1_0, t1_1);
    const __m512d v38_1l = atan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v13_1), t1_0, t1_1);
    const __m512d v38_1h = atan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v13_1, 1), t1_0, t1_1);
    const __m512d v39_0l = _mm512_add_pd(v37_0l, v38_0l);
    const __m512d v39_0h = _mm512_add_pd(v37_0h, v38_0h);
    const __m512d v39_1l = _mm512_add_pd(v37_1l, v38_1l);
    const __m512d v39_1h = _mm512_add_pd(v37_1h, v38_1h);
    const __m256 v40_0l = _mm512_cvtpd_ps(v39_0l);
    const __m256 v40_0h = _mm512_cvtpd_ps(v39_0h);
    const __m512 v40_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v40_0l), v40_0h, 1);
    const __m256 v40_1l = _mm512_cvtpd_ps(v39_1l);
    const __m256 v40_1h = _mm512_cvtpd_ps(v39_1h);
    const __m512 v40_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v40_1l), v40_1h, 1);
    const __m512 v41_0 = atan_1ulp_avx512_signed_f32_avx512(v40_0, v2_0);
    const __m512 v41_1 = atan_1ulp_avx512_signed_f32_avx512(v40_1, v2_1);
    _mm512_storeu_ps(y, v41_0);
    _mm512_storeu_ps(y + 16, v41_1);
}

/* 16 elements. */
static ATAN_1ULP_AVX512_AVX512_TARGET void atan_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.bd00f3ed9f33bp+1); /* -3.4765915785086725 */
    const __m512 v1 = _mm512_set1_ps(0x1.fff65ep+59f); /* 1.15283677e+18 */
    const __m512 v5 = _mm512_set1_ps(0x1.139004p+0f); /* 1.07641625 */
    const __m512i v10 = _mm512_set1_epi32(523);
    const __m512i v12 = _mm512_set1_epi32(4);
    const __m512d v16 = _mm512_set1_pd(0x1.fffc4e7915466p-1); /* 0.99997182109894989 */
    const __m512d v23 = _mm512_set1_pd(-0x1.0efef1219d43p-10); /* -0.0010337671923512752 */
    const __m512d v25 = _mm512_set1_pd(-0x1.9270052997a8p-3); /* -0.19650272401027635 */
    const __m512d v26 = _mm512_set1_pd(-0x1.ff81ba58d15fp-1); /* -0.99903662046625463 */
    const __m512d v27 = _mm512_set1_pd(-0x1.d848287d4c8edp-16); /* -2.8150192965267188e-05 */
    const __m512d v29 = _mm512_set1_pd(0x1.ff549700b2f0cp-1); /* 0.99869224437267823 */
    const __m512d v32 = _mm512_set1_pd(-0x1.0458bea9ff15dp+0); /* -1.0169791379003847 */
    const __m512d v34 = _mm512_set1_pd(-0x1.1818d643ccc03p-3); /* -0.13676612276466935 */
    const __m512d t0_0 = _mm512_loadu_pd(atan_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(atan_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(atan_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(atan_1ulp_avx512_table1 + 8);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_min_ps(v1, v3);
    const __m512 v6 = _mm512_add_ps(v4, v5);
    const __m512i v7 = _mm512_castps_si512(v6);
    const __m512i v9 = _mm512_srli_epi32(v7, 21);
    const __m512i v11 = _mm512_min_epi32(v9, v10);
    const __m512i v13 = _mm512_add_epi32(v11, v12);
    const __m512d v14l = atan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v13), t0_0, t0_1);
    const __m512d v14h = atan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v13, 1), t0_0, t0_1);
    const __m512d v15l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v15h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v17l = _mm512_fmadd_pd(v14l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v14h, v15h, v16);
    const __m256 v18l = _mm512_cvtpd_ps(v17l);
    const __m256 v18h = _mm512_cvtpd_ps(v17h);
    const __m512 v18 = _mm512_insertf32x8(_mm512_castps256_ps512(v18l), v18h, 1);
    const __m512 v19 = _mm512_rcp14_ps(v18);
    const __m512d v20l = _mm512_cvtps_pd(_mm512_castps512_ps256(v19));
    const __m512d v20h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v19, 1));
    const __m512d v21l = _mm512_sub_pd(v15l, v14l);
    const __m512d v21h = _mm512_sub_pd(v15h, v14h);
    const __m512d v22l = _mm512_mul_pd(v20l, v21l);
    const __m512d v22h = _mm512_mul_pd(v20h, v21h);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v22h, v23);
    const __m512d v28l = _mm512_fmadd_pd(v26, v17l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26, v17h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v20l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v20h, v28h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v24l, v25, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v24h, v25, v30h);
    const __m512d v33l = _mm512_fmadd_pd(v0, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v0, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v31l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v31h, v34);
    const __m512d v36l = _mm512_fmadd_pd(v35l, v24l, v31l);
    const __m512d v36h = _mm512_fmadd_pd(v35h, v24h, v31h);
    const __m512d v37l = _mm512_fmadd_pd(v36l, v22l, v22l);
    const __m512d v37h = _mm512_fmadd_pd(v36h, v22h, v22h);
    const __m512d v38l = atan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v13), t1_0, t1_1);
    const __m512d v38h = atan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v13, 1), t1_0, t1_1);
    const __m512d v39l = _mm512_add_pd(v37l, v38l);
    const __m512d v39h = _mm512_add_pd(v37h, v38h);
    const __m256 v40l = _mm512_cvtpd_ps(v39l);
    const __m256 v40h = _mm512_cvtpd_ps(v39h);
    const __m512 v40 = _mm512_insertf32x8(_mm512_castps256_ps512(v40l), v40h, 1);
    const __m512 v41 = atan_1ulp_avx512_signed_f32_avx512(v40, v2);
    _mm512_storeu_ps(y, v41);
}

static ATAN_1ULP_AVX512_AVX512_TARGET void atan_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atan_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atan_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        atan_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan_1ulp_avx512_level(void) {
#if defined(ATAN_1ULP_AVX512_FORCE_ISA)
    return ATAN_1ULP_AVX512_FORCE_ISA;
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

float atan_1ulp_avx512(float x) {
    return atan_1ulp_avx512_element(x);
}

void atan_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan_1ulp_avx512_level();
    if (level == 2) {
        atan_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atan_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    atan_1ulp_avx512_array_portable(x, y, n);
}
