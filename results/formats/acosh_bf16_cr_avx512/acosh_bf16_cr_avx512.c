/* acosh_bf16_cr_avx512: acosh
 *
 *   target       acosh, arcosh x, bf16
 *   domain       every input
 *   max error    0.499915 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.34p+88 (3.72349152e+26, encoding 0x6b9a)
 *   result there 0x1.fp+5 (62, encoding 0x4278)
 *   mean error   0.062569 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e34a4da42380e83ee49050394d6bfc18
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh_bf16_avx512.db
 *                time: 0.6466 ns/element as avx512 code (inputs mean)
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
#include "acosh_bf16_cr_avx512.h"

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

static inline int32_t acosh_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float acosh_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acosh_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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
static const int32_t acosh_bf16_cr_avx512_rcp14_lines[64][2] = {
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
 * acosh_bf16_cr_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t acosh_bf16_cr_avx512_rsqrt14_lines[64][2] = {
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
static inline float acosh_bf16_cr_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = acosh_bf16_cr_avx512_frombits_f32((128 * acosh_bf16_cr_avx512_rsqrt14_lines[row][0] -
                          acosh_bf16_cr_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= acosh_bf16_cr_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline float acosh_bf16_cr_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = acosh_bf16_cr_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float acosh_bf16_cr_avx512_getmant75_f32(float a) {
    float m = acosh_bf16_cr_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline float acosh_bf16_cr_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double acosh_bf16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int acosh_bf16_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float acosh_bf16_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = acosh_bf16_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !acosh_bf16_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t acosh_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float acosh_bf16_cr_avx512_table0[32] = {
    0x1.55774cp+0f, 0x1.47d6c4p+0f, 0x1.3b20ccp+0f, 0x1.2f45eep+0f,
    0x1.246d98p+0f, 0x1.1a6a14p+0f, 0x1.1123a2p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.e20c6cp-1f, 0x1.d3f2e2p-1f,
    0x1.c712b8p-1f, 0x1.baf34ap-1f, 0x1.af44dap-1f, 0x1.a438f6p-1f,
    0x1.99bcb4p-1f, 0x1.8f8434p-1f, 0x1.86147ep-1f, 0x1.7d29p-1f,
    0x1.748b3p-1f, 0x1.6bf76cp-1f, 0x1.645402p-1f, 0x1.5cb014p-1f,
    0x1.5544cp-1f, 0x1.4e407cp-1f, 0x1.47b828p-1f, 0x1.4128fcp-1f,
    0x1.3b1538p-1f, 0x1.3546cp-1f, 0x1.2f5442p-1f, 0x1.29cebp-1f,
};

static const float acosh_bf16_cr_avx512_table1[32] = {
    -0x1.26fcp-2f, -0x1.fa9p-3f, -0x1.a994p-3f, -0x1.5b0cp-3f,
    -0x1.1078p-3f, -0x1.9238p-4f, -0x1.097p-4f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.eddp-5f, 0x1.708p-4f,
    0x1.e2c8p-4f, 0x1.28bp-3f, 0x1.5f6cp-3f, 0x1.949p-3f,
    0x1.c85p-3f, 0x1.fc0cp-3f, 0x1.168p-2f, 0x1.2e3p-2f,
    0x1.459ap-2f, 0x1.5d74p-2f, 0x1.732cp-2f, 0x1.895ep-2f,
    0x1.9f64p-2f, 0x1.b4aap-2f, 0x1.c8ep-2f, 0x1.dd94p-2f,
    0x1.f124p-2f, 0x1.0218p-1f, 0x1.0c09p-1f, 0x1.1571p-1f,
};

static inline uint16_t acosh_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1.558468p-2f; /* 0.333512902 */
    const float v2 = 0x1.000004p-1f; /* 0.500000119 */
    const float v3 = 0x1p+20f; /* 1048576 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = acosh_bf16_cr_avx512_shl_i32(v4, v5);
    const float v7 = acosh_bf16_cr_avx512_frombits_f32(v6);
    const int v8 = v3 < v7;
    const float v9 = 0x1p+0f; /* 1 */
    const float v10 = v7 - v9;
    const float v11 = v10 + v10;
    const float v12 = acosh_bf16_cr_avx512_fma_f32(v10, v10, v11);
    const float v13 = 0x1p-60f; /* 8.67361738e-19 */
    const float v14 = v12 > v13 ? v12 : v13;
    const float v15 = acosh_bf16_cr_avx512_rsqrt14_f32(v14);
    const float v16 = v15 * v12;
    const float v17 = v8 ? v7 : v16;
    const float v18 = v2 * v17;
    const float v19 = 0x1p-1f; /* 0.5 */
    const float v20 = v19 * v7;
    const float v21 = v18 + v20;
    const float v22 = acosh_bf16_cr_avx512_getmant75_f32(v21);
    const float v23 = 0x1.7fffdp+18f; /* 393215.25 */
    const float v24 = v22 + v23;
    const int32_t v25 = acosh_bf16_cr_avx512_bits_f32(v24);
    const float v26 = acosh_bf16_cr_avx512_table0[(uint32_t)v25 & (32u - 1)];
    const float v27 = acosh_bf16_cr_avx512_getexp_f32(v21);
    const float v28 = acosh_bf16_cr_avx512_getexp_f32(v22);
    const float v29 = v27 - v28;
    const float v30 = -v29;
    const float v31 = acosh_bf16_cr_avx512_scalef_f32(v26, v30);
    const float v32 = v21 - v20;
    const float v33 = v18 - v32;
    const float v34 = 0x0p+0f; /* 0 */
    const float v35 = -v16;
    const float v36 = acosh_bf16_cr_avx512_fma_f32(v35, v16, v11);
    const float v37 = acosh_bf16_cr_avx512_fma_f32(v10, v10, v36);
    const float v38 = 0x1.fe88bep-3f; /* 0.249284253 */
    const float v39 = v15 * v38;
    const float v40 = v37 * v39;
    const float v41 = v8 ? v34 : v40;
    const float v42 = v33 + v41;
    const float v43 = -0x1p+0f; /* -1 */
    const float v44 = acosh_bf16_cr_avx512_fma_f32(v22, v26, v43);
    const float v45 = acosh_bf16_cr_avx512_fma_f32(v31, v42, v44);
    const float v46 = -0x1.0035eap-1f; /* -0.500411332 */
    const float v47 = acosh_bf16_cr_avx512_fma_f32(v1, v45, v46);
    const float v48 = v45 * v45;
    const float v49 = 0x1.7ee36ep-20f; /* 1.42637043e-06 */
    const float v50 = v29 + v9;
    const float v51 = acosh_bf16_cr_avx512_fma_f32(v49, v50, v45);
    const float v52 = acosh_bf16_cr_avx512_fma_f32(v47, v48, v51);
    const float v53 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v54 = acosh_bf16_cr_avx512_table1[(uint32_t)v25 & (32u - 1)];
    const float v55 = acosh_bf16_cr_avx512_fma_f32(v53, v50, v54);
    const float v56 = v52 + v55;
    const int32_t v57 = acosh_bf16_cr_avx512_bits_f32(v56);
    const int32_t v58 = (int32_t)((uint32_t)v0 + (uint32_t)v57);
    const int32_t v59 = acosh_bf16_cr_avx512_lshr_i32(v58, v5);
    const int v60 = v9 <= v7;
    const float v61 = 0x1p-40f; /* 9.09494702e-13 */
    const float v62 = INFINITY;
    const float v63 = acosh_bf16_cr_avx512_fma_f32(v61, v18, v62);
    const int v64 = v7 < v63;
    const int v65 = v60 & v64;
    const int v66 = !v65;
    int32_t r0 = v59;
    if (v66) {
        const int v67 = v7 < v9;
        const float v68 = NAN;
        const float v69 = v67 ? v68 : v7;
        const int32_t v70 = acosh_bf16_cr_avx512_bits_f32(v69);
        const int32_t v71 = (int32_t)((uint32_t)v0 + (uint32_t)v70);
        const int32_t v72 = acosh_bf16_cr_avx512_lshr_i32(v71, v5);
        r0 = v72;
    }
    return (uint16_t)r0;
}

static void acosh_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_BF16_CR_AVX512_AVX2 static inline ACOSH_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_BF16_CR_AVX512_AVX512 static inline ACOSH_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOSH_BF16_CR_AVX512_AVX2 __m256i acosh_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ACOSH_BF16_CR_AVX512_AVX2 __m256 acosh_bf16_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
ACOSH_BF16_CR_AVX512_AVX2 __m256 acosh_bf16_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(acosh_bf16_cr_avx512_permute16_avx2(i, t0, t1),
                            acosh_bf16_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
ACOSH_BF16_CR_AVX512_AVX2 __m128 acosh_bf16_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
    const __m256d x = _mm256_cvtps_pd(a), y = _mm256_cvtps_pd(b);
    const __m256d infinity = _mm256_set1_pd(INFINITY);
    const __m256d e =
        _mm256_min_pd(_mm256_max_pd(_mm256_floor_pd(y), _mm256_set1_pd(-400.0)),
                      _mm256_set1_pd(400.0));
    const __m256i whole = _mm256_cvtepi32_epi64(_mm256_cvtpd_epi32(e));
    const __m256i biased = _mm256_add_epi64(whole, _mm256_set1_epi64x(1023));
    __m256d p = _mm256_castsi256_pd(_mm256_slli_epi64(biased, 52));
    p = _mm256_blendv_pd(p, infinity, _mm256_cmp_pd(y, infinity, _CMP_EQ_OQ));
    p = _mm256_andnot_pd(_mm256_cmp_pd(y, _mm256_set1_pd(-INFINITY), _CMP_EQ_OQ), p);
    p = _mm256_blendv_pd(p, y, _mm256_cmp_pd(y, y, _CMP_UNORD_Q));
    return _mm256_cvtpd_ps(_mm256_mul_pd(x, p));
}

/* Any operands. A quiet NaN times 2^inf is inf, and times 2^-inf zero. */
static ACOSH_BF16_CR_AVX512_AVX2_TARGET __m256 acosh_bf16_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        acosh_bf16_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        acosh_bf16_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
ACOSH_BF16_CR_AVX512_AVX2 __m256 acosh_bf16_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return acosh_bf16_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low halves of eight lanes. */
ACOSH_BF16_CR_AVX512_AVX2 void acosh_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ACOSH_BF16_CR_AVX512_AVX2 __m256 acosh_bf16_cr_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = acosh_bf16_cr_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
ACOSH_BF16_CR_AVX512_AVX2 __m256 acosh_bf16_cr_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = acosh_bf16_cr_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
ACOSH_BF16_CR_AVX512_AVX2 __m256 acosh_bf16_cr_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = acosh_bf16_cr_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ACOSH_BF16_CR_AVX512_AVX2 void acosh_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.558468p-2f); /* 0.333512902 */
    const __m256 v2 = _mm256_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m256 v3 = _mm256_set1_ps(0x1p+20f); /* 1048576 */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v13 = _mm256_set1_ps(0x1p-60f); /* 8.67361738e-19 */
    const __m256 v19 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v23 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v34 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v38 = _mm256_set1_ps(0x1.fe88bep-3f); /* 0.249284253 */
    const __m256 v43 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v46 = _mm256_set1_ps(-0x1.0035eap-1f); /* -0.500411332 */
    const __m256 v49 = _mm256_set1_ps(0x1.7ee36ep-20f); /* 1.42637043e-06 */
    const __m256 v53 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v61 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v62 = _mm256_set1_ps(INFINITY);
    const __m256 v68 = _mm256_set1_ps(NAN);
    const __m256 t0_0 = _mm256_loadu_ps(acosh_bf16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(acosh_bf16_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(acosh_bf16_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(acosh_bf16_cr_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(acosh_bf16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(acosh_bf16_cr_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(acosh_bf16_cr_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(acosh_bf16_cr_avx512_table1 + 24);
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256i v8 = _mm256_castps_si256(_mm256_cmp_ps(v3, v7, _CMP_LT_OQ));
    const __m256 v10 = _mm256_sub_ps(v7, v9);
    const __m256 v11 = _mm256_add_ps(v10, v10);
    const __m256 v12 = _mm256_fmadd_ps(v10, v10, v11);
    const __m256 v14 = _mm256_max_ps(v12, v13);
    const __m256 v15 = acosh_bf16_cr_avx512_lanes_rsqrt14_f32_avx2(v14);
    const __m256 v16 = _mm256_mul_ps(v15, v12);
    const __m256 v17 = _mm256_blendv_ps(v16, v7, _mm256_castsi256_ps(v8));
    const __m256 v18 = _mm256_mul_ps(v2, v17);
    const __m256 v20 = _mm256_mul_ps(v19, v7);
    const __m256 v21 = _mm256_add_ps(v18, v20);
    const __m256 v22 = acosh_bf16_cr_avx512_lanes_getmant75_f32_avx2(v21);
    const __m256 v24 = _mm256_add_ps(v22, v23);
    const __m256i v25 = acosh_bf16_cr_avx512_bits_f32_avx2(v24);
    const __m256 v26 = acosh_bf16_cr_avx512_permute32_avx2(v25, t0_0, t0_1, t0_2, t0_3);
    const __m256 v27 = acosh_bf16_cr_avx512_lanes_getexp_f32_avx2(v21);
    const __m256 v28 = acosh_bf16_cr_avx512_lanes_getexp_f32_avx2(v22);
    const __m256 v29 = _mm256_sub_ps(v27, v28);
    const __m256 v30 = _mm256_xor_ps(v29, _mm256_set1_ps(-0.0f));
    const __m256 v31 = acosh_bf16_cr_avx512_scalef_f32_avx2(v26, v30);
    const __m256 v32 = _mm256_sub_ps(v21, v20);
    const __m256 v33 = _mm256_sub_ps(v18, v32);
    const __m256 v36 = _mm256_fnmadd_ps(v16, v16, v11);
    const __m256 v37 = _mm256_fmadd_ps(v10, v10, v36);
    const __m256 v39 = _mm256_mul_ps(v15, v38);
    const __m256 v40 = _mm256_mul_ps(v37, v39);
    const __m256 v41 = _mm256_blendv_ps(v40, v34, _mm256_castsi256_ps(v8));
    const __m256 v42 = _mm256_add_ps(v33, v41);
    const __m256 v44 = _mm256_fmadd_ps(v22, v26, v43);
    const __m256 v45 = _mm256_fmadd_ps(v31, v42, v44);
    const __m256 v47 = _mm256_fmadd_ps(v1, v45, v46);
    const __m256 v48 = _mm256_mul_ps(v45, v45);
    const __m256 v50 = _mm256_add_ps(v29, v9);
    const __m256 v51 = _mm256_fmadd_ps(v49, v50, v45);
    const __m256 v52 = _mm256_fmadd_ps(v47, v48, v51);
    const __m256 v54 = acosh_bf16_cr_avx512_permute32_avx2(v25, t1_0, t1_1, t1_2, t1_3);
    const __m256 v55 = _mm256_fmadd_ps(v53, v50, v54);
    const __m256 v56 = _mm256_add_ps(v52, v55);
    const __m256i v57 = acosh_bf16_cr_avx512_bits_f32_avx2(v56);
    const __m256i v58 = _mm256_add_epi32(v0, v57);
    const __m256i v59 = _mm256_srli_epi32(v58, 16);
    const __m256i v60 = _mm256_castps_si256(_mm256_cmp_ps(v9, v7, _CMP_LE_OQ));
    const __m256 v63 = _mm256_fmadd_ps(v61, v18, v62);
    const __m256i v64 = _mm256_castps_si256(_mm256_cmp_ps(v7, v63, _CMP_LT_OQ));
    const __m256i v65 = _mm256_and_si256(v60, v64);
    const __m256i v66 = _mm256_xor_si256(v65, _mm256_set1_epi32(-1));
    __m256i r0 = v59;
    __m256i any1 = v66;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v67 = _mm256_castps_si256(_mm256_cmp_ps(v7, v9, _CMP_LT_OQ));
        const __m256 v69 = _mm256_blendv_ps(v7, v68, _mm256_castsi256_ps(v67));
        const __m256i v70 = acosh_bf16_cr_avx512_bits_f32_avx2(v69);
        const __m256i v71 = _mm256_add_epi32(v0, v70);
        const __m256i v72 = _mm256_srli_epi32(v71, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v72), _mm256_castsi256_ps(v66)));
    }
    acosh_bf16_cr_avx512_store_u16_avx2(y, r0);
}

static ACOSH_BF16_CR_AVX512_AVX2_TARGET void acosh_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_bf16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acosh_bf16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_BF16_CR_AVX512_AVX512 __m512i acosh_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH_BF16_CR_AVX512_AVX512 void acosh_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.558468p-2f); /* 0.333512902 */
    const __m512 v2 = _mm512_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m512 v3 = _mm512_set1_ps(0x1p+20f); /* 1048576 */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(0x1p-60f); /* 8.67361738e-19 */
    const __m512 v19 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v23 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v34 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v38 = _mm512_set1_ps(0x1.fe88bep-3f); /* 0.249284253 */
    const __m512 v43 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v46 = _mm512_set1_ps(-0x1.0035eap-1f); /* -0.500411332 */
    const __m512 v49 = _mm512_set1_ps(0x1.7ee36ep-20f); /* 1.42637043e-06 */
    const __m512 v53 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v61 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v62 = _mm512_set1_ps(INFINITY);
    const __m512 v68 = _mm512_set1_ps(NAN);
    const __m512 t0_0 = _mm512_loadu_ps(acosh_bf16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(acosh_bf16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(acosh_bf16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(acosh_bf16_cr_avx512_table1 + 16);
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 16);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 16);
    const __m512 v7_0 = _mm512_castsi512_ps(v6_0);
    const __m512 v7_1 = _mm512_castsi512_ps(v6_1);
    const __mmask16 v8_0 = _mm512_cmp_ps_mask(v3, v7_0, _CMP_LT_OQ);
    const __mmask16 v8_1 = _mm512_cmp_ps_mask(v3, v7_1, _CMP_LT_OQ);
    const __m512 v10_0 = _mm512_sub_ps(v7_0, v9);
    const __m512 v10_1 = _mm512_sub_ps(v7_1, v9);
    const __m512 v11_0 = _mm512_add_ps(v10_0, v10_0);
    const __m512 v11_1 = _mm512_add_ps(v10_1, v10_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v10_0, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v10_1, v11_1);
    const __m512 v14_0 = _mm512_max_ps(v12_0, v13);
    const __m512 v14_1 = _mm512_max_ps(v12_1, v13);
    const __m512 v15_0 = _mm512_rsqrt14_ps(v14_0);
    const __m512 v15_1 = _mm512_rsqrt14_ps(v14_1);
    const __m512 v16_0 = _mm512_mul_ps(v15_0, v12_0);
    const __m512 v16_1 = _mm512_mul_ps(v15_1, v12_1);
    const __m512 v17_0 = _mm512_mask_blend_ps(v8_0, v16_0, v7_0);
    const __m512 v17_1 = _mm512_mask_blend_ps(v8_1, v16_1, v7_1);
    const __m512 v18_0 = _mm512_mul_ps(v2, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v2, v17_1);
    const __m512 v20_0 = _mm512_mul_ps(v19, v7_0);
    const __m512 v20_1 = _mm512_mul_ps(v19, v7_1);
    const __m512 v21_0 = _mm512_add_ps(v18_0, v20_0);
    const __m512 v21_1 = _mm512_add_ps(v18_1, v20_1);
    const __m512 v22_0 = _mm512_getmant_ps(v21_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v22_1 = _mm512_getmant_ps(v21_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v24_0 = _mm512_add_ps(v22_0, v23);
    const __m512 v24_1 = _mm512_add_ps(v22_1, v23);
    const __m512i v25_0 = acosh_bf16_cr_avx512_bits_f32_avx512(v24_0);
    const __m512i v25_1 = acosh_bf16_cr_avx512_bits_f32_avx512(v24_1);
    const __m512 v26_0 = _mm512_permutex2var_ps(t0_0, v25_0, t0_1);
    const __m512 v26_1 = _mm512_permutex2var_ps(t0_0, v25_1, t0_1);
    const __m512 v27_0 = _mm512_getexp_ps(v21_0);
    const __m512 v27_1 = _mm512_getexp_ps(v21_1);
    const __m512 v28_0 = _mm512_getexp_ps(v22_0);
    const __m512 v28_1 = _mm512_getexp_ps(v22_1);
    const __m512 v29_0 = _mm512_sub_ps(v27_0, v28_0);
    const __m512 v29_1 = _mm512_sub_ps(v27_1, v28_1);
    const __m512 v30_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v29_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v30_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v29_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v31_0 = _mm512_scalef_ps(v26_0, v30_0);
    const __m512 v31_1 = _mm512_scalef_ps(v26_1, v30_1);
    const __m512 v32_0 = _mm512_sub_ps(v21_0, v20_0);
    const __m512 v32_1 = _mm512_sub_ps(v21_1, v20_1);
    const __m512 v33_0 = _mm512_sub_ps(v18_0, v32_0);
    const __m512 v33_1 = _mm512_sub_ps(v18_1, v32_1);
    const __m512 v36_0 = _mm512_fnmadd_ps(v16_0, v16_0, v11_0);
    const __m512 v36_1 = _mm512_fnmadd_ps(v16_1, v16_1, v11_1);
    const __m512 v37_0 = _mm512_fmadd_ps(v10_0, v10_0, v36_0);
    const __m512 v37_1 = _mm512_fmadd_ps(v10_1, v10_1, v36_1);
    const __m512 v39_0 = _mm512_mul_ps(v15_0, v38);
    const __m512 v39_1 = _mm512_mul_ps(v15_1, v38);
    const __m512 v40_0 = _mm512_mul_ps(v37_0, v39_0);
    const __m512 v40_1 = _mm512_mul_ps(v37_1, v39_1);
    const __m512 v41_0 = _mm512_mask_blend_ps(v8_0, v40_0, v34);
    const __m512 v41_1 = _mm512_mask_blend_ps(v8_1, v40_1, v34);
    const __m512 v42_0 = _mm512_add_ps(v33_0, v41_0);
    const __m512 v42_1 = _mm512_add_ps(v33_1, v41_1);
    const __m512 v44_0 = _mm512_fmadd_ps(v22_0, v26_0, v43);
    const __m512 v44_1 = _mm512_fmadd_ps(v22_1, v26_1, v43);
    const __m512 v45_0 = _mm512_fmadd_ps(v31_0, v42_0, v44_0);
    const __m512 v45_1 = _mm512_fmadd_ps(v31_1, v42_1, v44_1);
    const __m512 v47_0 = _mm512_fmadd_ps(v1, v45_0, v46);
    const __m512 v47_1 = _mm512_fmadd_ps(v1, v45_1, v46);
    const __m512 v48_0 = _mm512_mul_ps(v45_0, v45_0);
    const __m512 v48_1 = _mm512_mul_ps(v45_1, v45_1);
    const __m512 v50_0 = _mm512_add_ps(v29_0, v9);
    const __m512 v50_1 = _mm512_add_ps(v29_1, v9);
    const __m512 v51_0 = _mm512_fmadd_ps(v49, v50_0, v45_0);
    const __m512 v51_1 = _mm512_fmadd_ps(v49, v50_1, v45_1);
    const __m512 v52_0 = _mm512_fmadd_ps(v47_0, v48_0, v51_0);
    const __m512 v52_1 = _mm512_fmadd_ps(v47_1, v48_1, v51_1);
    const __m512 v54_0 = _mm512_permutex2var_ps(t1_0, v25_0, t1_1);
    const __m512 v54_1 = _mm512_permutex2var_ps(t1_0, v25_1, t1_1);
    const __m512 v55_0 = _mm512_fmadd_ps(v53, v50_0, v54_0);
    const __m512 v55_1 = _mm512_fmadd_ps(v53, v50_1, v54_1);
    const __m512 v56_0 = _mm512_add_ps(v52_0, v55_0);
    const __m512 v56_1 = _mm512_add_ps(v52_1, v55_1);
    const __m512i v57_0 = acosh_bf16_cr_avx512_bits_f32_avx512(v56_0);
    const __m512i v57_1 = acosh_bf16_cr_avx512_bits_f32_avx512(v56_1);
    const __m512i v58_0 = _mm512_add_epi32(v0, v57_0);
    const __m512i v58_1 = _mm512_add_epi32(v0, v57_1);
    const __m512i v59_0 = _mm512_srli_epi32(v58_0, 16);
    const __m512i v59_1 = _mm512_srli_epi32(v58_1, 16);
    const __mmask16 v60_0 = _mm512_cmp_ps_mask(v9, v7_0, _CMP_LE_OQ);
    const __mmask16 v60_1 = _mm512_cmp_ps_mask(v9, v7_1, _CMP_LE_OQ);
    const __m512 v63_0 = _mm512_fmadd_ps(v61, v18_0, v62);
    const __m512 v63_1 = _mm512_fmadd_ps(v61, v18_1, v62);
    const __mmask16 v64_0 = _mm512_cmp_ps_mask(v7_0, v63_0, _CMP_LT_OQ);
    const __mmask16 v64_1 = _mm512_cmp_ps_mask(v7_1, v63_1, _CMP_LT_OQ);
    const __mmask16 v65_0 = (__mmask16)(v60_0 & v64_0);
    const __mmask16 v65_1 = (__mmask16)(v60_1 & v64_1);
    const __mmask16 v66_0 = (__mmask16)~v65_0;
    const __mmask16 v66_1 = (__mmask16)~v65_1;
    __m512i r0_0 = v59_0;
    __m512i r0_1 = v59_1;
    __mmask16 any1 = v66_0;
    any1 = (__mmask16)(any1 | v66_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v67_0 = _mm512_cmp_ps_mask(v7_0, v9, _CMP_LT_OQ);
        const __mmask16 v67_1 = _mm512_cmp_ps_mask(v7_1, v9, _CMP_LT_OQ);
        const __m512 v69_0 = _mm512_mask_blend_ps(v67_0, v7_0, v68);
        const __m512 v69_1 = _mm512_mask_blend_ps(v67_1, v7_1, v68);
        const __m512i v70_0 = acosh_bf16_cr_avx512_bits_f32_avx512(v69_0);
        const __m512i v70_1 = acosh_bf16_cr_avx512_bits_f32_avx512(v69_1);
        const __m512i v71_0 = _mm512_add_epi32(v0, v70_0);
        const __m512i v71_1 = _mm512_add_epi32(v0, v70_1);
        const __m512i v72_0 = _mm512_srli_epi32(v71_0, 16);
        const __m512i v72_1 = _mm512_srli_epi32(v71_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v66_0, r0_0, v72_0);
        r0_1 = _mm512_mask_blend_epi32(v66_1, r0_1, v72_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static ACOSH_BF16_CR_AVX512_AVX512_TARGET void acosh_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.558468p-2f); /* 0.333512902 */
    const __m512 v2 = _mm512_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m512 v3 = _mm512_set1_ps(0x1p+20f); /* 1048576 */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(0x1p-60f); /* 8.67361738e-19 */
    const __m512 v19 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v23 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v34 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v38 = _mm512_set1_ps(0x1.fe88bep-3f); /* 0.249284253 */
    const __m512 v43 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v46 = _mm512_set1_ps(-0x1.0035eap-1f); /* -0.500411332 */
    const __m512 v49 = _mm512_set1_ps(0x1.7ee36ep-20f); /* 1.42637043e-06 */
    const __m512 v53 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v61 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v62 = _mm512_set1_ps(INFINITY);
    const __m512 v68 = _mm512_set1_ps(NAN);
    const __m512 t0_0 = _mm512_loadu_ps(acosh_bf16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(acosh_bf16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(acosh_bf16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(acosh_bf16_cr_avx512_table1 + 16);
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __mmask16 v8 = _mm512_cmp_ps_mask(v3, v7, _CMP_LT_OQ);
    const __m512 v10 = _mm512_sub_ps(v7, v9);
    const __m512 v11 = _mm512_add_ps(v10, v10);
    const __m512 v12 = _mm512_fmadd_ps(v10, v10, v11);
    const __m512 v14 = _mm512_max_ps(v12, v13);
    const __m512 v15 = _mm512_rsqrt14_ps(v14);
    const __m512 v16 = _mm512_mul_ps(v15, v12);
    const __m512 v17 = _mm512_mask_blend_ps(v8, v16, v7);
    const __m512 v18 = _mm512_mul_ps(v2, v17);
    const __m512 v20 = _mm512_mul_ps(v19, v7);
    const __m512 v21 = _mm512_add_ps(v18, v20);
    const __m512 v22 = _mm512_getmant_ps(v21, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v24 = _mm512_add_ps(v22, v23);
    const __m512i v25 = acosh_bf16_cr_avx512_bits_f32_avx512(v24);
    const __m512 v26 = _mm512_permutex2var_ps(t0_0, v25, t0_1);
    const __m512 v27 = _mm512_getexp_ps(v21);
    const __m512 v28 = _mm512_getexp_ps(v22);
    const __m512 v29 = _mm512_sub_ps(v27, v28);
    const __m512 v30 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v29), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v31 = _mm512_scalef_ps(v26, v30);
    const __m512 v32 = _mm512_sub_ps(v21, v20);
    const __m512 v33 = _mm512_sub_ps(v18, v32);
    const __m512 v36 = _mm512_fnmadd_ps(v16, v16, v11);
    const __m512 v37 = _mm512_fmadd_ps(v10, v10, v36);
    const __m512 v39 = _mm512_mul_ps(v15, v38);
    const __m512 v40 = _mm512_mul_ps(v37, v39);
    const __m512 v41 = _mm512_mask_blend_ps(v8, v40, v34);
    const __m512 v42 = _mm512_add_ps(v33, v41);
    const __m512 v44 = _mm512_fmadd_ps(v22, v26, v43);
    const __m512 v45 = _mm512_fmadd_ps(v31, v42, v44);
    const __m512 v47 = _mm512_fmadd_ps(v1, v45, v46);
    const __m512 v48 = _mm512_mul_ps(v45, v45);
    const __m512 v50 = _mm512_add_ps(v29, v9);
    const __m512 v51 = _mm512_fmadd_ps(v49, v50, v45);
    const __m512 v52 = _mm512_fmadd_ps(v47, v48, v51);
    const __m512 v54 = _mm512_permutex2var_ps(t1_0, v25, t1_1);
    const __m512 v55 = _mm512_fmadd_ps(v53, v50, v54);
    const __m512 v56 = _mm512_add_ps(v52, v55);
    const __m512i v57 = acosh_bf16_cr_avx512_bits_f32_avx512(v56);
    const __m512i v58 = _mm512_add_epi32(v0, v57);
    const __m512i v59 = _mm512_srli_epi32(v58, 16);
    const __mmask16 v60 = _mm512_cmp_ps_mask(v9, v7, _CMP_LE_OQ);
    const __m512 v63 = _mm512_fmadd_ps(v61, v18, v62);
    const __mmask16 v64 = _mm512_cmp_ps_mask(v7, v63, _CMP_LT_OQ);
    const __mmask16 v65 = (__mmask16)(v60 & v64);
    const __mmask16 v66 = (__mmask16)~v65;
    __m512i r0 = v59;
    __mmask16 any1 = v66;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v67 = _mm512_cmp_ps_mask(v7, v9, _CMP_LT_OQ);
        const __m512 v69 = _mm512_mask_blend_ps(v67, v7, v68);
        const __m512i v70 = acosh_bf16_cr_avx512_bits_f32_avx512(v69);
        const __m512i v71 = _mm512_add_epi32(v0, v70);
        const __m512i v72 = _mm512_srli_epi32(v71, 16);
        r0 = _mm512_mask_blend_epi32(v66, r0, v72);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ACOSH_BF16_CR_AVX512_AVX512_TARGET void acosh_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acosh_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_bf16_cr_avx512_level(void) {
#if defined(ACOSH_BF16_CR_AVX512_FORCE_ISA)
    return ACOSH_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t acosh_bf16_cr_avx512(uint16_t x) {
    return acosh_bf16_cr_avx512_element(x);
}

void acosh_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_bf16_cr_avx512_level();
    if (level == 2) {
        acosh_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_bf16_cr_avx512_array_portable(x, y, n);
}
