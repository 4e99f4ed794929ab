/* acos_1ulp_avx512: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    0.801258 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.ffeaccp-2 (0.499919116, encoding 0x3efff566)
 *   result there 0x1.0c1b44p+0 (1.04729104, encoding 0x3f860da2)
 *   mean error   0.170115 ulp
 *   misrounded   13077313 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ac3ec23738f3a922431fb73918fbec7d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive acos_1ulp_avx512.db
 *                time: 0.3877 ns/element as avx512 code (inputs mean)
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
#include "acos_1ulp_avx512.h"

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

static inline float acos_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acos_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float acos_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t acos_1ulp_avx512_rcp14_lines[64][2] = {
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
 * acos_1ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t acos_1ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float acos_1ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = acos_1ulp_avx512_frombits_f32((128 * acos_1ulp_avx512_rsqrt14_lines[row][0] -
                          acos_1ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= acos_1ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acos_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acos_1ulp_avx512_addbits_f32(float a, int32_t b) {
    return acos_1ulp_avx512_frombits_f32((int32_t)((uint32_t)acos_1ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static inline float acos_1ulp_avx512_element(float x) {
    const float v0 = 0x1p-1f; /* 0.5 */
    const float v1 = x;
    const float v2 = acos_1ulp_avx512_abs_f32(v1);
    const int v3 = v0 < v2;
    const float v4 = 0x0p+0f; /* 0 */
    const int v5 = v1 < v4;
    const float v6 = 0x1.721fa2p+1f; /* 2.89159036 */
    const float v7 = v5 ? v6 : v4;
    const float v8 = -0x1.9d6dd8p-28f; /* -6.01618488e-09 */
    const float v9 = 0x1.921fb6p+0f; /* 1.57079637 */
    const float v10 = acos_1ulp_avx512_fma_f32(v2, v8, v9);
    const float v11 = v3 ? v7 : v10;
    const float v12 = 0x1.00009ap-2f; /* 0.250002295 */
    const float v13 = v5 ? v12 : v4;
    const float v14 = -0x1.62d45ap-25f; /* -4.13075902e-08 */
    const float v15 = v3 ? v13 : v14;
    const float v16 = 0x1p+64f; /* 1.84467441e+19 */
    const float v17 = 0x1p+0f; /* 1 */
    const float v18 = v17 - v2;
    const float v19 = v18 + v18;
    const float v20 = acos_1ulp_avx512_rsqrt14_f32(v19);
    const float v21 = v16 < v20 ? v16 : v20;
    const float v22 = v21 * v19;
    const float v23 = -v22;
    const float v24 = acos_1ulp_avx512_fma_f32(v23, v22, v19);
    const float v25 = 0x1.0000ap-1f; /* 0.500004768 */
    const float v26 = v25 * v21;
    const float v27 = v24 * v26;
    const float v28 = v27 + v22;
    const float v29 = v3 ? v28 : v2;
    const float v30 = v2 + v2;
    const float v31 = v30 * v30;
    const float v32 = v3 ? v19 : v31;
    const float v33 = 0x1.5ec33ep-15f; /* 4.18141681e-05 */
    const float v34 = 0x1.8480e4p-14f; /* 9.26264474e-05 */
    const float v35 = acos_1ulp_avx512_fma_f32(v33, v32, v34);
    const float v36 = 0x1.75754ep-11f; /* 0.000712315028 */
    const float v37 = acos_1ulp_avx512_fma_f32(v35, v32, v36);
    const float v38 = 0x1.32f516p-8f; /* 0.00468379771 */
    const float v39 = acos_1ulp_avx512_fma_f32(v37, v32, v38);
    const float v40 = 0x1.555604p-5f; /* 0.041666992 */
    const float v41 = acos_1ulp_avx512_fma_f32(v32, v39, v40);
    const float v42 = v32 * v41;
    const float v43 = v3 ? v27 : v4;
    const float v44 = acos_1ulp_avx512_fma_f32(v29, v42, v43);
    const int32_t v45 = 0;
    const int32_t v46 = INT32_MIN; /* 0x80000000 */
    const int32_t v47 = v3 ? v45 : v46;
    const int32_t v48 = acos_1ulp_avx512_bits_f32(v1);
    const int32_t v49 = v48 & v46;
    const int32_t v50 = v47 ^ v49;
    const float v51 = acos_1ulp_avx512_addbits_f32(v44, v50);
    const float v52 = v15 + v51;
    const float v53 = v3 ? v22 : v2;
    const float v54 = acos_1ulp_avx512_addbits_f32(v53, v50);
    const float v55 = v52 + v54;
    const float v56 = v11 + v55;
    const float r0 = v56;
    return r0;
}

static void acos_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_1ULP_AVX512_AVX2 static inline ACOS_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOS_1ULP_AVX512_AVX512 static inline ACOS_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOS_1ULP_AVX512_AVX2 __m256i acos_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ACOS_1ULP_AVX512_AVX2 __m256 acos_1ulp_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = acos_1ulp_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ACOS_1ULP_AVX512_AVX2 void acos_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v4 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v6 = _mm256_set1_ps(0x1.721fa2p+1f); /* 2.89159036 */
    const __m256 v8 = _mm256_set1_ps(-0x1.9d6dd8p-28f); /* -6.01618488e-09 */
    const __m256 v9 = _mm256_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m256 v12 = _mm256_set1_ps(0x1.00009ap-2f); /* 0.250002295 */
    const __m256 v14 = _mm256_set1_ps(-0x1.62d45ap-25f); /* -4.13075902e-08 */
    const __m256 v16 = _mm256_set1_ps(0x1p+64f); /* 1.84467441e+19 */
    const __m256 v17 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v25 = _mm256_set1_ps(0x1.0000ap-1f); /* 0.500004768 */
    const __m256 v33 = _mm256_set1_ps(0x1.5ec33ep-15f); /* 4.18141681e-05 */
    const __m256 v34 = _mm256_set1_ps(0x1.8480e4p-14f); /* 9.26264474e-05 */
    const __m256 v36 = _mm256_set1_ps(0x1.75754ep-11f); /* 0.000712315028 */
    const __m256 v38 = _mm256_set1_ps(0x1.32f516p-8f); /* 0.00468379771 */
    const __m256 v40 = _mm256_set1_ps(0x1.555604p-5f); /* 0.041666992 */
    const __m256i v45 = _mm256_set1_epi32(0);
    const __m256i v46 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2, _CMP_LT_OQ));
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v1, v4, _CMP_LT_OQ));
    const __m256 v7 = _mm256_blendv_ps(v4, v6, _mm256_castsi256_ps(v5));
    const __m256 v10 = _mm256_fmadd_ps(v2, v8, v9);
    const __m256 v11 = _mm256_blendv_ps(v10, v7, _mm256_castsi256_ps(v3));
    const __m256 v13 = _mm256_blendv_ps(v4, v12, _mm256_castsi256_ps(v5));
    const __m256 v15 = _mm256_blendv_ps(v14, v13, _mm256_castsi256_ps(v3));
    const __m256 v18 = _mm256_sub_ps(v17, v2);
    const __m256 v19 = _mm256_add_ps(v18, v18);
    const __m256 v20 = acos_1ulp_avx512_lanes_rsqrt14_f32_avx2(v19);
    const __m256 v21 = _mm256_min_ps(v16, v20);
    const __m256 v22 = _mm256_mul_ps(v21, v19);
    const __m256 v24 = _mm256_fnmadd_ps(v22, v22, v19);
    const __m256 v26 = _mm256_mul_ps(v25, v21);
    const __m256 v27 = _mm256_mul_ps(v24, v26);
    const __m256 v28 = _mm256_add_ps(v27, v22);
    const __m256 v29 = _mm256_blendv_ps(v2, v28, _mm256_castsi256_ps(v3));
    const __m256 v30 = _mm256_add_ps(v2, v2);
    const __m256 v31 = _mm256_mul_ps(v30, v30);
    const __m256 v32 = _mm256_blendv_ps(v31, v19, _mm256_castsi256_ps(v3));
    const __m256 v35 = _mm256_fmadd_ps(v33, v32, v34);
    const __m256 v37 = _mm256_fmadd_ps(v35, v32, v36);
    const __m256 v39 = _mm256_fmadd_ps(v37, v32, v38);
    const __m256 v41 = _mm256_fmadd_ps(v32, v39, v40);
    const __m256 v42 = _mm256_mul_ps(v32, v41);
    const __m256 v43 = _mm256_blendv_ps(v4, v27, _mm256_castsi256_ps(v3));
    const __m256 v44 = _mm256_fmadd_ps(v29, v42, v43);
    const __m256i v47 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v46), _mm256_castsi256_ps(v45), _mm256_castsi256_ps(v3)));
    const __m256i v48 = _mm256_castps_si256(v1);
    const __m256i v49 = _mm256_and_si256(v48, v46);
    const __m256i v50 = _mm256_xor_si256(v47, v49);
    const __m256 v51 = _mm256_castsi256_ps(_mm256_add_epi32(acos_1ulp_avx512_bits_f32_avx2(v44), v50));
    const __m256 v52 = _mm256_add_ps(v15, v51);
    const __m256 v53 = _mm256_blendv_ps(v2, v22, _mm256_castsi256_ps(v3));
    const __m256 v54 = _mm256_castsi256_ps(_mm256_add_epi32(acos_1ulp_avx512_bits_f32_avx2(v53), v50));
    const __m256 v55 = _mm256_add_ps(v52, v54);
    const __m256 v56 = _mm256_add_ps(v11, v55);
    _mm256_storeu_ps(y, v56);
}

static ACOS_1ULP_AVX512_AVX2_TARGET void acos_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acos_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acos_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOS_1ULP_AVX512_AVX512 __m512i acos_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOS_1ULP_AVX512_AVX512 void acos_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v4 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v6 = _mm512_set1_ps(0x1.721fa2p+1f); /* 2.89159036 */
    const __m512 v8 = _mm512_set1_ps(-0x1.9d6dd8p-28f); /* -6.01618488e-09 */
    const __m512 v9 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v12 = _mm512_set1_ps(0x1.00009ap-2f); /* 0.250002295 */
    const __m512 v14 = _mm512_set1_ps(-0x1.62d45ap-25f); /* -4.13075902e-08 */
    const __m512 v16 = _mm512_set1_ps(0x1p+64f); /* 1.84467441e+19 */
    const __m512 v17 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v25 = _mm512_set1_ps(0x1.0000ap-1f); /* 0.500004768 */
    const __m512 v33 = _mm512_set1_ps(0x1.5ec33ep-15f); /* 4.18141681e-05 */
    const __m512 v34 = _mm512_set1_ps(0x1.8480e4p-14f); /* 9.26264474e-05 */
    const __m512 v36 = _mm512_set1_ps(0x1.75754ep-11f); /* 0.000712315028 */
    const __m512 v38 = _mm512_set1_ps(0x1.32f516p-8f); /* 0.00468379771 */
    const __m512 v40 = _mm512_set1_ps(0x1.555604p-5f); /* 0.041666992 */
    const __m512i v45 = _mm512_set1_epi32(0);
    const __m512i v46 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v0, v2_0, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v0, v2_1, _CMP_LT_OQ);
    const __mmask16 v5_0 = _mm512_cmp_ps_mask(v1_0, v4, _CMP_LT_OQ);
    const __mmask16 v5_1 = _mm512_cmp_ps_mask(v1_1, v4, _CMP_LT_OQ);
    const __m512 v7_0 = _mm512_mask_blend_ps(v5_0, v4, v6);
    const __m512 v7_1 = _mm512_mask_blend_ps(v5_1, v4, v6);
    const __m512 v10_0 = _mm512_fmadd_ps(v2_0, v8, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v2_1, v8, v9);
    const __m512 v11_0 = _mm512_mask_blend_ps(v3_0, v10_0, v7_0);
    const __m512 v11_1 = _mm512_mask_blend_ps(v3_1, v10_1, v7_1);
    const __m512 v13_0 = _mm512_mask_blend_ps(v5_0, v4, v12);
    const __m512 v13_1 = _mm512_mask_blend_ps(v5_1, v4, v12);
    const __m512 v15_0 = _mm512_mask_blend_ps(v3_0, v14, v13_0);
    const __m512 v15_1 = _mm512_mask_blend_ps(v3_1, v14, v13_1);
    const __m512 v18_0 = _mm512_sub_ps(v17, v2_0);
    const __m512 v18_1 = _mm512_sub_ps(v17, v2_1);
    const __m512 v19_0 = _mm512_add_ps(v18_0, v18_0);
    const __m512 v19_1 = _mm512_add_ps(v18_1, v18_1);
    const __m512 v20_0 = _mm512_rsqrt14_ps(v19_0);
    const __m512 v20_1 = _mm512_rsqrt14_ps(v19_1);
    const __m512 v21_0 = _mm512_min_ps(v16, v20_0);
    const __m512 v21_1 = _mm512_min_ps(v16, v20_1);
    const __m512 v22_0 = _mm512_mul_ps(v21_0, v19_0);
    const __m512 v22_1 = _mm512_mul_ps(v21_1, v19_1);
    const __m512 v24_0 = _mm512_fnmadd_ps(v22_0, v22_0, v19_0);
    const __m512 v24_1 = _mm512_fnmadd_ps(v22_1, v22_1, v19_1);
    const __m512 v26_0 = _mm512_mul_ps(v25, v21_0);
    const __m512 v26_1 = _mm512_mul_ps(v25, v21_1);
    const __m512 v27_0 = _mm512_mul_ps(v24_0, v26_0);
    const __m512 v27_1 = _mm512_mul_ps(v24_1, v26_1);
    const __m512 v28_0 = _mm512_add_ps(v27_0, v22_0);
    const __m512 v28_1 = _mm512_add_ps(v27_1, v22_1);
    const __m512 v29_0 = _mm512_mask_blend_ps(v3_0, v2_0, v28_0);
    const __m512 v29_1 = _mm512_mask_blend_ps(v3_1, v2_1, v28_1);
    const __m512 v30_0 = _mm512_add_ps(v2_0, v2_0);
    const __m512 v30_1 = _mm512_add_ps(v2_1, v2_1);
    const __m512 v31_0 = _mm512_mul_ps(v30_0, v30_0);
    const __m512 v31_1 = _mm512_mul_ps(v30_1, v30_1);
    const __m512 v32_0 = _mm512_mask_blend_ps(v3_0, v31_0, v19_0);
    const __m512 v32_1 = _mm512_mask_blend_ps(v3_1, v31_1, v19_1);
    const __m512 v35_0 = _mm512_fmadd_ps(v33, v32_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v33, v32_1, v34);
    const __m512 v37_0 = _mm512_fmadd_ps(v35_0, v32_0, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v35_1, v32_1, v36);
    const __m512 v39_0 = _mm512_fmadd_ps(v37_0, v32_0, v38);
    const __m512 v39_1 = _mm512_fmadd_ps(v37_1, v32_1, v38);
    const __m512 v41_0 = _mm512_fmadd_ps(v32_0, v39_0, v40);
    const __m512 v41_1 = _mm512_fmadd_ps(v32_1, v39_1, v40);
    const __m512 v42_0 = _mm512_mul_ps(v32_0, v41_0);
    const __m512 v42_1 = _mm512_mul_ps(v32_1, v41_1);
    const __m512 v43_0 = _mm512_mask_blend_ps(v3_0, v4, v27_0);
    const __m512 v43_1 = _mm512_mask_blend_ps(v3_1, v4, v27_1);
    const __m512 v44_0 = _mm512_fmadd_ps(v29_0, v42_0, v43_0);
    const __m512 v44_1 = _mm512_fmadd_ps(v29_1, v42_1, v43_1);
    const __m512i v47_0 = _mm512_mask_blend_epi32(v3_0, v46, v45);
    const __m512i v47_1 = _mm512_mask_blend_epi32(v3_1, v46, v45);
    const __m512i v48_0 = _mm512_castps_si512(v1_0);
    const __m512i v48_1 = _mm512_castps_si512(v1_1);
    const __m512i v49_0 = _mm512_and_si512(v48_0, v46);
    const __m512i v49_1 = _mm512_and_si512(v48_1, v46);
    const __m512i v50_0 = _mm512_xor_si512(v47_0, v49_0);
    const __m512i v50_1 = _mm512_xor_si512(v47_1, v49_1);
    const __m512 v51_0 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx512_bits_f32_avx512(v44_0), v50_0));
    const __m512 v51_1 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx512_bits_f32_avx512(v44_1), v50_1));
    const __m512 v52_0 = _mm512_add_ps(v15_0, v51_0);
    const __m512 v52_1 = _mm512_add_ps(v15_1, v51_1);
    const __m512 v53_0 = _mm512_mask_blend_ps(v3_0, v2_0, v22_0);
    const __m512 v53_1 = _mm512_mask_blend_ps(v3_1, v2_1, v22_1);
    const __m512 v54_0 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx512_bits_f32_avx512(v53_0), v50_0));
    const __m512 v54_1 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx512_bits_f32_avx512(v53_1), v50_1));
    const __m512 v55_0 = _mm512_add_ps(v52_0, v54_0);
    const __m512 v55_1 = _mm512_add_ps(v52_1, v54_1);
    const __m512 v56_0 = _mm512_add_ps(v11_0, v55_0);
    const __m512 v56_1 = _mm512_add_ps(v11_1, v55_1);
    _mm512_storeu_ps(y, v56_0);
    _mm512_storeu_ps(y + 16, v56_1);
}

/* 16 elements. */
static ACOS_1ULP_AVX512_AVX512_TARGET void acos_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v4 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v6 = _mm512_set1_ps(0x1.721fa2p+1f); /* 2.89159036 */
    const __m512 v8 = _mm512_set1_ps(-0x1.9d6dd8p-28f); /* -6.01618488e-09 */
    const __m512 v9 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v12 = _mm512_set1_ps(0x1.00009ap-2f); /* 0.250002295 */
    const __m512 v14 = _mm512_set1_ps(-0x1.62d45ap-25f); /* -4.13075902e-08 */
    const __m512 v16 = _mm512_set1_ps(0x1p+64f); /* 1.84467441e+19 */
    const __m512 v17 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v25 = _mm512_set1_ps(0x1.0000ap-1f); /* 0.500004768 */
    const __m512 v33 = _mm512_set1_ps(0x1.5ec33ep-15f); /* 4.18141681e-05 */
    const __m512 v34 = _mm512_set1_ps(0x1.8480e4p-14f); /* 9.26264474e-05 */
    const __m512 v36 = _mm512_set1_ps(0x1.75754ep-11f); /* 0.000712315028 */
    const __m512 v38 = _mm512_set1_ps(0x1.32f516p-8f); /* 0.00468379771 */
    const __m512 v40 = _mm512_set1_ps(0x1.555604p-5f); /* 0.041666992 */
    const __m512i v45 = _mm512_set1_epi32(0);
    const __m512i v46 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v0, v2, _CMP_LT_OQ);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v1, v4, _CMP_LT_OQ);
    const __m512 v7 = _mm512_mask_blend_ps(v5, v4, v6);
    const __m512 v10 = _mm512_fmadd_ps(v2, v8, v9);
    const __m512 v11 = _mm512_mask_blend_ps(v3, v10, v7);
    const __m512 v13 = _mm512_mask_blend_ps(v5, v4, v12);
    const __m512 v15 = _mm512_mask_blend_ps(v3, v14, v13);
    const __m512 v18 = _mm512_sub_ps(v17, v2);
    const __m512 v19 = _mm512_add_ps(v18, v18);
    const __m512 v20 = _mm512_rsqrt14_ps(v19);
    const __m512 v21 = _mm512_min_ps(v16, v20);
    const __m512 v22 = _mm512_mul_ps(v21, v19);
    const __m512 v24 = _mm512_fnmadd_ps(v22, v22, v19);
    const __m512 v26 = _mm512_mul_ps(v25, v21);
    const __m512 v27 = _mm512_mul_ps(v24, v26);
    const __m512 v28 = _mm512_add_ps(v27, v22);
    const __m512 v29 = _mm512_mask_blend_ps(v3, v2, v28);
    const __m512 v30 = _mm512_add_ps(v2, v2);
    const __m512 v31 = _mm512_mul_ps(v30, v30);
    const __m512 v32 = _mm512_mask_blend_ps(v3, v31, v19);
    const __m512 v35 = _mm512_fmadd_ps(v33, v32, v34);
    const __m512 v37 = _mm512_fmadd_ps(v35, v32, v36);
    const __m512 v39 = _mm512_fmadd_ps(v37, v32, v38);
    const __m512 v41 = _mm512_fmadd_ps(v32, v39, v40);
    const __m512 v42 = _mm512_mul_ps(v32, v41);
    const __m512 v43 = _mm512_mask_blend_ps(v3, v4, v27);
    const __m512 v44 = _mm512_fmadd_ps(v29, v42, v43);
    const __m512i v47 = _mm512_mask_blend_epi32(v3, v46, v45);
    const __m512i v48 = _mm512_castps_si512(v1);
    const __m512i v49 = _mm512_and_si512(v48, v46);
    const __m512i v50 = _mm512_xor_si512(v47, v49);
    const __m512 v51 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx512_bits_f32_avx512(v44), v50));
    const __m512 v52 = _mm512_add_ps(v15, v51);
    const __m512 v53 = _mm512_mask_blend_ps(v3, v2, v22);
    const __m512 v54 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx512_bits_f32_avx512(v53), v50));
    const __m512 v55 = _mm512_add_ps(v52, v54);
    const __m512 v56 = _mm512_add_ps(v11, v55);
    _mm512_storeu_ps(y, v56);
}

static ACOS_1ULP_AVX512_AVX512_TARGET void acos_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acos_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acos_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acos_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_1ulp_avx512_level(void) {
#if defined(ACOS_1ULP_AVX512_FORCE_ISA)
    return ACOS_1ULP_AVX512_FORCE_ISA;
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

float acos_1ulp_avx512(float x) {
    return acos_1ulp_avx512_element(x);
}

void acos_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_1ulp_avx512_level();
    if (level == 2) {
        acos_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acos_1ulp_avx512_array_portable(x, y, n);
}
