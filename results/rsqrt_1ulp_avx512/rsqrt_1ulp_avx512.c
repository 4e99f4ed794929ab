/* rsqrt_1ulp_avx512: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f32
 *   domain       every input
 *   max error    0.988238 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.01661ep-126 (1.18191776e-38, encoding 0x0080b30f)
 *   result there 0x1.fe9b5ap+62 (9.19827513e+18, encoding 0x5eff4dad)
 *   mean error   0.137447 ulp
 *   misrounded   277585351 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           035ca9cf144b0a18e503e86173698996
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive rsqrt_1ulp_avx512.db
 *                time: 0.1198 ns/element as avx512 code (inputs mean)
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
#include "rsqrt_1ulp_avx512.h"

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

static inline float rsqrt_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t rsqrt_1ulp_avx512_rcp14_lines[64][2] = {
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

/* 1/sqrt(m) for m in [1, 4) as vrsqrt14ps has it: rows by the parity of the exponent
 * and the leading 5 bits of the fraction, j the next 10; the result as for
 * rsqrt_1ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t rsqrt_1ulp_avx512_rsqrt14_lines[64][2] = {
    {262121, 1001}, {254113, 955}, {246469, 915}, {239154, 877}, {232142, 841},
    {225415, 807},  {218957, 775}, {212753, 747}, {206778, 719}, {201025, 693},
    {195479, 669},  {190132, 647}, {184962, 625}, {179962, 603}, {175135, 585},
    {170459, 567},  {165927, 549}, {161539, 533}, {157279, 517}, {153144, 501},
    {149133, 487},  {145235, 473}, {141448, 461}, {137763, 449}, {134175, 437},
    {130683, 425},  {127286, 415}, {123966, 403}, {120735, 393}, {117590, 385},
    {114511, 375},  {111514, 367}, {108565, 707}, {102905, 675}, {97500, 647},
    {92324, 619},   {87372, 595},  {82615, 571},  {78049, 549},  {73657, 527},
    {69437, 509},   {65371, 491},  {61445, 473},  {57661, 457},  {54005, 441},
    {50474, 427},   {47057, 413},  {43755, 401},  {40551, 389},  {37443, 377},
    {34431, 365},   {31513, 355},  {28675, 345},  {25918, 335},  {23236, 325},
    {20632, 317},   {18098, 309},  {15629, 301},  {13223, 293},  {10878, 285},
    {8597, 279},    {6365, 271},   {4192, 265},   {2070, 259},
};

/* What vrsqrt14ps does; exact for powers of four. */
static inline float rsqrt_1ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = rsqrt_1ulp_avx512_frombits_f32((128 * rsqrt_1ulp_avx512_rsqrt14_lines[row][0] -
                          rsqrt_1ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= rsqrt_1ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float rsqrt_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float rsqrt_1ulp_avx512_element(float x) {
    const float v0 = NAN;
    const float v1 = x;
    const float v2 = rsqrt_1ulp_avx512_rsqrt14_f32(v1);
    const float v3 = v1 * v2;
    const float v4 = v0 < v3 ? v0 : v3;
    const int v5 = v4 != v4 || v3 != v3;
    const float v6 = -0x1p+0f; /* -1 */
    const float v7 = rsqrt_1ulp_avx512_fma_f32(v2, v3, v6);
    const float v8 = -0x1.7ffdacp-2f; /* -0.374991119 */
    const float v9 = -0x1p-1f; /* -0.5 */
    const float v10 = rsqrt_1ulp_avx512_fma_f32(v7, v8, v9);
    const float v11 = rsqrt_1ulp_avx512_fma_f32(v10, v2, v2);
    const float v12 = v7 * v11;
    const float v13 = v2 - v12;
    const float v14 = v5 ? v2 : v13;
    const float r0 = v14;
    return r0;
}

static void rsqrt_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = rsqrt_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RSQRT_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RSQRT_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RSQRT_1ULP_AVX512_AVX2 static inline RSQRT_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RSQRT_1ULP_AVX512_AVX512 static inline RSQRT_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
RSQRT_1ULP_AVX512_AVX2 __m256 rsqrt_1ulp_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = rsqrt_1ulp_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

RSQRT_1ULP_AVX512_AVX2 void rsqrt_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(NAN);
    const __m256 v6 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v8 = _mm256_set1_ps(-0x1.7ffdacp-2f); /* -0.374991119 */
    const __m256 v9 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = rsqrt_1ulp_avx512_lanes_rsqrt14_f32_avx2(v1_0);
    const __m256 v2_1 = rsqrt_1ulp_avx512_lanes_rsqrt14_f32_avx2(v1_1);
    const __m256 v3_0 = _mm256_mul_ps(v1_0, v2_0);
    const __m256 v3_1 = _mm256_mul_ps(v1_1, v2_1);
    const __m256 v4_0 = _mm256_min_ps(v0, v3_0);
    const __m256 v4_1 = _mm256_min_ps(v0, v3_1);
    const __m256i v5_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v3_0, _CMP_UNORD_Q));
    const __m256i v5_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v3_1, _CMP_UNORD_Q));
    const __m256 v7_0 = _mm256_fmadd_ps(v2_0, v3_0, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v2_1, v3_1, v6);
    const __m256 v10_0 = _mm256_fmadd_ps(v7_0, v8, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v7_1, v8, v9);
    const __m256 v11_0 = _mm256_fmadd_ps(v10_0, v2_0, v2_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v10_1, v2_1, v2_1);
    const __m256 v12_0 = _mm256_mul_ps(v7_0, v11_0);
    const __m256 v12_1 = _mm256_mul_ps(v7_1, v11_1);
    const __m256 v13_0 = _mm256_sub_ps(v2_0, v12_0);
    const __m256 v13_1 = _mm256_sub_ps(v2_1, v12_1);
    const __m256 v14_0 = _mm256_blendv_ps(v13_0, v2_0, _mm256_castsi256_ps(v5_0));
    const __m256 v14_1 = _mm256_blendv_ps(v13_1, v2_1, _mm256_castsi256_ps(v5_1));
    _mm256_storeu_ps(y, v14_0);
    _mm256_storeu_ps(y + 8, v14_1);
}

/* 8 elements. */
static RSQRT_1ULP_AVX512_AVX2_TARGET void rsqrt_1ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(NAN);
    const __m256 v6 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v8 = _mm256_set1_ps(-0x1.7ffdacp-2f); /* -0.374991119 */
    const __m256 v9 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = rsqrt_1ulp_avx512_lanes_rsqrt14_f32_avx2(v1);
    const __m256 v3 = _mm256_mul_ps(v1, v2);
    const __m256 v4 = _mm256_min_ps(v0, v3);
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v4, v3, _CMP_UNORD_Q));
    const __m256 v7 = _mm256_fmadd_ps(v2, v3, v6);
    const __m256 v10 = _mm256_fmadd_ps(v7, v8, v9);
    const __m256 v11 = _mm256_fmadd_ps(v10, v2, v2);
    const __m256 v12 = _mm256_mul_ps(v7, v11);
    const __m256 v13 = _mm256_sub_ps(v2, v12);
    const __m256 v14 = _mm256_blendv_ps(v13, v2, _mm256_castsi256_ps(v5));
    _mm256_storeu_ps(y, v14);
}

static RSQRT_1ULP_AVX512_AVX2_TARGET void rsqrt_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        rsqrt_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        rsqrt_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        rsqrt_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RSQRT_1ULP_AVX512_AVX512 void rsqrt_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(NAN);
    const __m512 v6 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.7ffdacp-2f); /* -0.374991119 */
    const __m512 v9 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512 v2_0 = _mm512_rsqrt14_ps(v1_0);
    const __m512 v2_1 = _mm512_rsqrt14_ps(v1_1);
    const __m512 v2_2 = _mm512_rsqrt14_ps(v1_2);
    const __m512 v2_3 = _mm512_rsqrt14_ps(v1_3);
    const __m512 v3_0 = _mm512_mul_ps(v1_0, v2_0);
    const __m512 v3_1 = _mm512_mul_ps(v1_1, v2_1);
    const __m512 v3_2 = _mm512_mul_ps(v1_2, v2_2);
    const __m512 v3_3 = _mm512_mul_ps(v1_3, v2_3);
    const __m512 v4_0 = _mm512_min_ps(v0, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v0, v3_1);
    const __m512 v4_2 = _mm512_min_ps(v0, v3_2);
    const __m512 v4_3 = _mm512_min_ps(v0, v3_3);
    const __mmask16 v5_0 = _mm512_cmp_ps_mask(v4_0, v3_0, _CMP_UNORD_Q);
    const __mmask16 v5_1 = _mm512_cmp_ps_mask(v4_1, v3_1, _CMP_UNORD_Q);
    const __mmask16 v5_2 = _mm512_cmp_ps_mask(v4_2, v3_2, _CMP_UNORD_Q);
    const __mmask16 v5_3 = _mm512_cmp_ps_mask(v4_3, v3_3, _CMP_UNORD_Q);
    const __m512 v7_0 = _mm512_fmadd_ps(v2_0, v3_0, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v2_1, v3_1, v6);
    const __m512 v7_2 = _mm512_fmadd_ps(v2_2, v3_2, v6);
    const __m512 v7_3 = _mm512_fmadd_ps(v2_3, v3_3, v6);
    const __m512 v10_0 = _mm512_fmadd_ps(v7_0, v8, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v7_1, v8, v9);
    const __m512 v10_2 = _mm512_fmadd_ps(v7_2, v8, v9);
    const __m512 v10_3 = _mm512_fmadd_ps(v7_3, v8, v9);
    const __m512 v11_0 = _mm512_fmadd_ps(v10_0, v2_0, v2_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v10_1, v2_1, v2_1);
    const __m512 v11_2 = _mm512_fmadd_ps(v10_2, v2_2, v2_2);
    const __m512 v11_3 = _mm512_fmadd_ps(v10_3, v2_3, v2_3);
    const __m512 v12_0 = _mm512_mul_ps(v7_0, v11_0);
    const __m512 v12_1 = _mm512_mul_ps(v7_1, v11_1);
    const __m512 v12_2 = _mm512_mul_ps(v7_2, v11_2);
    const __m512 v12_3 = _mm512_mul_ps(v7_3, v11_3);
    const __m512 v13_0 = _mm512_sub_ps(v2_0, v12_0);
    const __m512 v13_1 = _mm512_sub_ps(v2_1, v12_1);
    const __m512 v13_2 = _mm512_sub_ps(v2_2, v12_2);
    const __m512 v13_3 = _mm512_sub_ps(v2_3, v12_3);
    const __m512 v14_0 = _mm512_mask_blend_ps(v5_0, v13_0, v2_0);
    const __m512 v14_1 = _mm512_mask_blend_ps(v5_1, v13_1, v2_1);
    const __m512 v14_2 = _mm512_mask_blend_ps(v5_2, v13_2, v2_2);
    const __m512 v14_3 = _mm512_mask_blend_ps(v5_3, v13_3, v2_3);
    _mm512_storeu_ps(y, v14_0);
    _mm512_storeu_ps(y + 16, v14_1);
    _mm512_storeu_ps(y + 32, v14_2);
    _mm512_storeu_ps(y + 48, v14_3);
}

/* 16 elements. */
static RSQRT_1ULP_AVX512_AVX512_TARGET void rsqrt_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(NAN);
    const __m512 v6 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.7ffdacp-2f); /* -0.374991119 */
    const __m512 v9 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_rsqrt14_ps(v1);
    const __m512 v3 = _mm512_mul_ps(v1, v2);
    const __m512 v4 = _mm512_min_ps(v0, v3);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v4, v3, _CMP_UNORD_Q);
    const __m512 v7 = _mm512_fmadd_ps(v2, v3, v6);
    const __m512 v10 = _mm512_fmadd_ps(v7, v8, v9);
    const __m512 v11 = _mm512_fmadd_ps(v10, v2, v2);
    const __m512 v12 = _mm512_mul_ps(v7, v11);
    const __m512 v13 = _mm512_sub_ps(v2, v12);
    const __m512 v14 = _mm512_mask_blend_ps(v5, v13, v2);
    _mm512_storeu_ps(y, v14);
}

static RSQRT_1ULP_AVX512_AVX512_TARGET void rsqrt_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        rsqrt_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        rsqrt_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        rsqrt_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RSQRT_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int rsqrt_1ulp_avx512_level(void) {
#if defined(RSQRT_1ULP_AVX512_FORCE_ISA)
    return RSQRT_1ULP_AVX512_FORCE_ISA;
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

float rsqrt_1ulp_avx512(float x) {
    return rsqrt_1ulp_avx512_element(x);
}

void rsqrt_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = rsqrt_1ulp_avx512_level();
    if (level == 2) {
        rsqrt_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        rsqrt_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    rsqrt_1ulp_avx512_array_portable(x, y, n);
}
