/* acos_055ulp_avx512: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    0.543129 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.79c608p-1 (0.737838984, encoding 0x3f3ce304)
 *   result there 0x1.7b5b98p-1 (0.74093318, encoding 0x3f3dadcc)
 *   mean error   0.169951 ulp
 *   misrounded   854041 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dec521a9d0bbc39ad5bd5d5e5e3ea835
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 0.6 --isa avx512 --time 25s --seed 1 --threads 1 --archive acos_060ulp_avx512.db
 *                time: 0.7262 ns/element as avx512 code (inputs mean)
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
#include "acos_055ulp_avx512.h"

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

static inline float acos_055ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline float acos_055ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t acos_055ulp_avx512_rcp14_lines[64][2] = {
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
 * acos_055ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t acos_055ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float acos_055ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = acos_055ulp_avx512_frombits_f32((128 * acos_055ulp_avx512_rsqrt14_lines[row][0] -
                          acos_055ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= acos_055ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double acos_055ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float acos_055ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = 0x0p+0f; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = 0x1.921fb5437a701p+1; /* 3.1415926532253029 */
    const float v4 = 0x1p-1f; /* 0.5 */
    const float v5 = acos_055ulp_avx512_abs_f32(v0);
    const int v6 = v4 < v5;
    const double v7 = 0x1.ffffe49e863d7p-2; /* 0.49999959199481964 */
    const float v8 = 0x1p+63f; /* 9.22337204e+18 */
    const float v9 = 0x1p+0f; /* 1 */
    const float v10 = v9 - v5;
    const float v11 = v10 + v10;
    const float v12 = acos_055ulp_avx512_rsqrt14_f32(v11);
    const float v13 = v8 < v12 ? v8 : v12;
    const double v14 = (double)v13;
    const double v15 = (double)v11;
    const double v16 = v14 * v15;
    const double v17 = -v16;
    const double v18 = acos_055ulp_avx512_fma_f64(v16, v17, v15);
    const double v19 = v14 * v18;
    const double v20 = acos_055ulp_avx512_fma_f64(v7, v19, v16);
    const double v21 = (double)v5;
    const double v22 = v6 ? v20 : v21;
    const double v23 = v21 + v21;
    const double v24 = v23 * v23;
    const double v25 = v6 ? v15 : v24;
    const double v26 = 0x1.fedf3c54dfb49p-18; /* 7.6125862350496555e-06 */
    const double v27 = 0x1.3bc65ad17709dp-16; /* 1.882164617038382e-05 */
    const double v28 = acos_055ulp_avx512_fma_f64(v26, v25, v27);
    const double v29 = 0x1.f22a878b8e638p-14; /* 0.0001187720610510639 */
    const double v30 = acos_055ulp_avx512_fma_f64(v28, v25, v29);
    const double v31 = 0x1.6e3d2a973ba89p-11; /* 0.00069854532457987271 */
    const double v32 = acos_055ulp_avx512_fma_f64(v25, v30, v31);
    const double v33 = 0x1.332c3c76ec209p-8; /* 0.0046870849245555036 */
    const double v34 = acos_055ulp_avx512_fma_f64(v32, v25, v33);
    const double v35 = 0x1.55556d92f5cc7p-5; /* 0.041666711818544359 */
    const double v36 = acos_055ulp_avx512_fma_f64(v34, v25, v35);
    const double v37 = 0x1.af8ab33df4ec8p-31; /* 7.8496995686901081e-10 */
    const double v38 = acos_055ulp_avx512_fma_f64(v25, v36, v37);
    const double v39 = acos_055ulp_avx512_fma_f64(v22, v38, v22);
    const double v40 = 0x1.921fb5435d0eap+0; /* 1.5707963265859299 */
    const double v41 = v40 - v39;
    const double v42 = v6 ? v39 : v41;
    const double v43 = v3 - v42;
    const double v44 = v2 ? v43 : v42;
    const float v45 = (float)v44;
    const float r0 = v45;
    return r0;
}

static void acos_055ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_055ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_055ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_055ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_055ULP_AVX512_AVX2 static inline ACOS_055ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOS_055ULP_AVX512_AVX512 static inline ACOS_055ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ACOS_055ULP_AVX512_AVX2 __m256 acos_055ulp_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = acos_055ulp_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ACOS_055ULP_AVX512_AVX2 void acos_055ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1.921fb5437a701p+1); /* 3.1415926532253029 */
    const __m256 v4 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v7 = _mm256_set1_pd(0x1.ffffe49e863d7p-2); /* 0.49999959199481964 */
    const __m256 v8 = _mm256_set1_ps(0x1p+63f); /* 9.22337204e+18 */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v26 = _mm256_set1_pd(0x1.fedf3c54dfb49p-18); /* 7.6125862350496555e-06 */
    const __m256d v27 = _mm256_set1_pd(0x1.3bc65ad17709dp-16); /* 1.882164617038382e-05 */
    const __m256d v29 = _mm256_set1_pd(0x1.f22a878b8e638p-14); /* 0.0001187720610510639 */
    const __m256d v31 = _mm256_set1_pd(0x1.6e3d2a973ba89p-11); /* 0.00069854532457987271 */
    const __m256d v33 = _mm256_set1_pd(0x1.332c3c76ec209p-8); /* 0.0046870849245555036 */
    const __m256d v35 = _mm256_set1_pd(0x1.55556d92f5cc7p-5); /* 0.041666711818544359 */
    const __m256d v37 = _mm256_set1_pd(0x1.af8ab33df4ec8p-31); /* 7.8496995686901081e-10 */
    const __m256d v40 = _mm256_set1_pd(0x1.921fb5435d0eap+0); /* 1.5707963265859299 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v4, v5, _CMP_LT_OQ));
    const __m256 v10 = _mm256_sub_ps(v9, v5);
    const __m256 v11 = _mm256_add_ps(v10, v10);
    const __m256 v12 = acos_055ulp_avx512_lanes_rsqrt14_f32_avx2(v11);
    const __m256 v13 = _mm256_min_ps(v8, v12);
    const __m256d v14l = _mm256_cvtps_pd(_mm256_castps256_ps128(v13));
    const __m256d v14h = _mm256_cvtps_pd(_mm256_extractf128_ps(v13, 1));
    const __m256d v15l = _mm256_cvtps_pd(_mm256_castps256_ps128(v11));
    const __m256d v15h = _mm256_cvtps_pd(_mm256_extractf128_ps(v11, 1));
    const __m256d v16l = _mm256_mul_pd(v14l, v15l);
    const __m256d v16h = _mm256_mul_pd(v14h, v15h);
    const __m256d v18l = _mm256_fnmadd_pd(v16l, v16l, v15l);
    const __m256d v18h = _mm256_fnmadd_pd(v16h, v16h, v15h);
    const __m256d v19l = _mm256_mul_pd(v14l, v18l);
    const __m256d v19h = _mm256_mul_pd(v14h, v18h);
    const __m256d v20l = _mm256_fmadd_pd(v7, v19l, v16l);
    const __m256d v20h = _mm256_fmadd_pd(v7, v19h, v16h);
    const __m256d v21l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v21h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v22l = _mm256_blendv_pd(v21l, v20l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v22h = _mm256_blendv_pd(v21h, v20h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v23l = _mm256_add_pd(v21l, v21l);
    const __m256d v23h = _mm256_add_pd(v21h, v21h);
    const __m256d v24l = _mm256_mul_pd(v23l, v23l);
    const __m256d v24h = _mm256_mul_pd(v23h, v23h);
    const __m256d v25l = _mm256_blendv_pd(v24l, v15l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v25h = _mm256_blendv_pd(v24h, v15h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v28l = _mm256_fmadd_pd(v26, v25l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26, v25h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v25l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v25h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v25l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v25h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v25l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v25h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v25l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v25h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v25l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v25h, v36h, v37);
    const __m256d v39l = _mm256_fmadd_pd(v22l, v38l, v22l);
    const __m256d v39h = _mm256_fmadd_pd(v22h, v38h, v22h);
    const __m256d v41l = _mm256_sub_pd(v40, v39l);
    const __m256d v41h = _mm256_sub_pd(v40, v39h);
    const __m256d v42l = _mm256_blendv_pd(v41l, v39l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v42h = _mm256_blendv_pd(v41h, v39h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v43l = _mm256_sub_pd(v3, v42l);
    const __m256d v43h = _mm256_sub_pd(v3, v42h);
    const __m256d v44l = _mm256_blendv_pd(v42l, v43l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v44h = _mm256_blendv_pd(v42h, v43h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m128 v45l = _mm256_cvtpd_ps(v44l);
    const __m128 v45h = _mm256_cvtpd_ps(v44h);
    const __m256 v45 = _mm256_set_m128(v45h, v45l);
    _mm256_storeu_ps(y, v45);
}

static ACOS_055ULP_AVX512_AVX2_TARGET void acos_055ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acos_055ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acos_055ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ACOS_055ULP_AVX512_AVX512 __mmask8 acos_055ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOS_055ULP_AVX512_AVX512 void acos_055ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1.921fb5437a701p+1); /* 3.1415926532253029 */
    const __m512 v4 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v7 = _mm512_set1_pd(0x1.ffffe49e863d7p-2); /* 0.49999959199481964 */
    const __m512 v8 = _mm512_set1_ps(0x1p+63f); /* 9.22337204e+18 */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v26 = _mm512_set1_pd(0x1.fedf3c54dfb49p-18); /* 7.6125862350496555e-06 */
    const __m512d v27 = _mm512_set1_pd(0x1.3bc65ad17709dp-16); /* 1.882164617038382e-05 */
    const __m512d v29 = _mm512_set1_pd(0x1.f22a878b8e638p-14); /* 0.0001187720610510639 */
    const __m512d v31 = _mm512_set1_pd(0x1.6e3d2a973ba89p-11); /* 0.00069854532457987271 */
    const __m512d v33 = _mm512_set1_pd(0x1.332c3c76ec209p-8); /* 0.0046870849245555036 */
    const __m512d v35 = _mm512_set1_pd(0x1.55556d92f5cc7p-5); /* 0.041666711818544359 */
    const __m512d v37 = _mm512_set1_pd(0x1.af8ab33df4ec8p-31); /* 7.8496995686901081e-10 */
    const __m512d v40 = _mm512_set1_pd(0x1.921fb5435d0eap+0); /* 1.5707963265859299 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v6 = _mm512_cmp_ps_mask(v4, v5, _CMP_LT_OQ);
    const __m512 v10 = _mm512_sub_ps(v9, v5);
    const __m512 v11 = _mm512_add_ps(v10, v10);
    const __m512 v12 = _mm512_rsqrt14_ps(v11);
    const __m512 v13 = _mm512_min_ps(v8, v12);
    const __m512d v14l = _mm512_cvtps_pd(_mm512_castps512_ps256(v13));
    const __m512d v14h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v13, 1));
    const __m512d v15l = _mm512_cvtps_pd(_mm512_castps512_ps256(v11));
    const __m512d v15h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v11, 1));
    const __m512d v16l = _mm512_mul_pd(v14l, v15l);
    const __m512d v16h = _mm512_mul_pd(v14h, v15h);
    const __m512d v18l = _mm512_fnmadd_pd(v16l, v16l, v15l);
    const __m512d v18h = _mm512_fnmadd_pd(v16h, v16h, v15h);
    const __m512d v19l = _mm512_mul_pd(v14l, v18l);
    const __m512d v19h = _mm512_mul_pd(v14h, v18h);
    const __m512d v20l = _mm512_fmadd_pd(v7, v19l, v16l);
    const __m512d v20h = _mm512_fmadd_pd(v7, v19h, v16h);
    const __m512d v21l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v21h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v22l = _mm512_mask_blend_pd((__mmask8)v6, v21l, v20l);
    const __m512d v22h = _mm512_mask_blend_pd(acos_055ulp_avx512_high_mask_avx512(v6), v21h, v20h);
    const __m512d v23l = _mm512_add_pd(v21l, v21l);
    const __m512d v23h = _mm512_add_pd(v21h, v21h);
    const __m512d v24l = _mm512_mul_pd(v23l, v23l);
    const __m512d v24h = _mm512_mul_pd(v23h, v23h);
    const __m512d v25l = _mm512_mask_blend_pd((__mmask8)v6, v24l, v15l);
    const __m512d v25h = _mm512_mask_blend_pd(acos_055ulp_avx512_high_mask_avx512(v6), v24h, v15h);
    const __m512d v28l = _mm512_fmadd_pd(v26, v25l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26, v25h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v25l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v25h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v25l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v25h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v25l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v25h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v25l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v25h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v25l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v25h, v36h, v37);
    const __m512d v39l = _mm512_fmadd_pd(v22l, v38l, v22l);
    const __m512d v39h = _mm512_fmadd_pd(v22h, v38h, v22h);
    const __m512d v41l = _mm512_sub_pd(v40, v39l);
    const __m512d v41h = _mm512_sub_pd(v40, v39h);
    const __m512d v42l = _mm512_mask_blend_pd((__mmask8)v6, v41l, v39l);
    const __m512d v42h = _mm512_mask_blend_pd(acos_055ulp_avx512_high_mask_avx512(v6), v41h, v39h);
    const __m512d v43l = _mm512_sub_pd(v3, v42l);
    const __m512d v43h = _mm512_sub_pd(v3, v42h);
    const __m512d v44l = _mm512_mask_blend_pd((__mmask8)v2, v42l, v43l);
    const __m512d v44h = _mm512_mask_blend_pd(acos_055ulp_avx512_high_mask_avx512(v2), v42h, v43h);
    const __m256 v45l = _mm512_cvtpd_ps(v44l);
    const __m256 v45h = _mm512_cvtpd_ps(v44h);
    const __m512 v45 = _mm512_insertf32x8(_mm512_castps256_ps512(v45l), v45h, 1);
    _mm512_storeu_ps(y, v45);
}

static ACOS_055ULP_AVX512_AVX512_TARGET void acos_055ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acos_055ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acos_055ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_055ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_055ulp_avx512_level(void) {
#if defined(ACOS_055ULP_AVX512_FORCE_ISA)
    return ACOS_055ULP_AVX512_FORCE_ISA;
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

float acos_055ulp_avx512(float x) {
    return acos_055ulp_avx512_element(x);
}

void acos_055ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_055ulp_avx512_level();
    if (level == 2) {
        acos_055ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_055ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acos_055ulp_avx512_array_portable(x, y, n);
}
