/* k0e_2ulp_avx512: k0e
 *
 *   target       k0e, e^x K_0(x), f32
 *   domain       every input
 *   max error    1.522540 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.97fe04p+20 (1671136.25, encoding 0x49cbff02)
 *   result there 0x1.fc4decp-11 (0.000969513669, encoding 0x3a7e26f6)
 *   mean error   0.264796 ulp
 *   misrounded   1091047718 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d0f8d573e70ae48fc335824345d135bd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --max-ulp 1 --time 60s --threads 1 --seed 1 --isa avx512 --archive k0e_1.db
 *                time: 0.9701 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k0e_2ulp_avx512.h"

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

static inline float k0e_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t k0e_2ulp_avx512_rcp14_lines[64][2] = {
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
 * k0e_2ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t k0e_2ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float k0e_2ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = k0e_2ulp_avx512_frombits_f32((128 * k0e_2ulp_avx512_rsqrt14_lines[row][0] -
                          k0e_2ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= k0e_2ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double k0e_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float k0e_2ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = k0e_2ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float k0e_2ulp_avx512_getmant75_f32(float a) {
    float m = k0e_2ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* The exponent field, of a subnormal after scaling. */
static inline float k0e_2ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double k0e_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double k0e_2ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = k0e_2ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double k0e_2ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = k0e_2ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double k0e_2ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return k0e_2ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int k0e_2ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double k0e_2ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? k0e_2ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = k0e_2ulp_avx512_getmant_f64(a) * k0e_2ulp_avx512_pow2_f64(s) * k0e_2ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !k0e_2ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline float k0e_2ulp_avx512_element(float x) {
    const float v0 = 0x1p+1f; /* 2 */
    const float v1 = x;
    const int v2 = v0 < v1;
    const double v3 = (double)v1;
    const float v4 = k0e_2ulp_avx512_rsqrt14_f32(v1);
    const double v5 = (double)v4;
    const double v6 = v3 * v5;
    const double v7 = -v6;
    const double v8 = 0x1p+0; /* 1 */
    const double v9 = k0e_2ulp_avx512_fma_f64(v7, v5, v8);
    const double v10 = 0x1.fffe12f53f0ap-2; /* 0.49999265310158059 */
    const double v11 = v10 * v5;
    const double v12 = k0e_2ulp_avx512_fma_f64(v9, v11, v5);
    const double v13 = 0x0p+0; /* 0 */
    const double v14 = v12 > v13 ? v12 : v13;
    const double v15 = v14 * v14;
    const double v16 = 0x1.ff9cf6797fff2p+0; /* 1.9984888121252848 */
    const double v17 = v15 * v16;
    const double v18 = 0x1.359cea37c8748p-12; /* 0.00029526991737515275 */
    const double v19 = -0x1.8f7c27b24b9bap-10; /* -0.0015239142636108553 */
    const double v20 = k0e_2ulp_avx512_fma_f64(v17, v18, v19);
    const double v21 = 0x1.e2c9f696474c5p-9; /* 0.0036833871373703497 */
    const double v22 = k0e_2ulp_avx512_fma_f64(v17, v20, v21);
    const double v23 = -0x1.82b7293a65e79p-8; /* -0.0059008098272880167 */
    const double v24 = k0e_2ulp_avx512_fma_f64(v17, v22, v23);
    const double v25 = 0x1.0359f32c1ef1cp-7; /* 0.0079147755970932418 */
    const double v26 = k0e_2ulp_avx512_fma_f64(v17, v24, v25);
    const double v27 = -0x1.72bdbdb627c55p-7; /* -0.011314122803297058 */
    const double v28 = k0e_2ulp_avx512_fma_f64(v17, v26, v27);
    const double v29 = 0x1.6912b40bd3e69p-6; /* 0.022038150621766315 */
    const double v30 = k0e_2ulp_avx512_fma_f64(v17, v28, v29);
    const double v31 = -0x1.4114e70c11b5cp-4; /* -0.078389074829016747 */
    const double v32 = k0e_2ulp_avx512_fma_f64(v17, v30, v31);
    const double v33 = 0x1.40d930c024d22p+0; /* 1.2533140629864836 */
    const double v34 = k0e_2ulp_avx512_fma_f64(v17, v32, v33);
    const double v35 = v14 * v34;
    const float v36 = (float)v35;
    const float v37 = k0e_2ulp_avx512_getmant75_f32(v1);
    const double v38 = (double)v37;
    const double v39 = v38 - v8;
    const double v40 = -0x1.1344439f4fa28p-3; /* -0.13440754728249371 */
    const double v41 = -0x1.626a548399fdap-5; /* -0.043263592783489194 */
    const double v42 = v39 * v41;
    const double v43 = 0x1.b1a2e902bb956p-4; /* 0.10586825389666407 */
    const double v44 = v42 + v43;
    const double v45 = v39 * v44;
    const double v46 = v40 + v45;
    const double v47 = 0x1.298f453cd09f1p-3; /* 0.1452927979645007 */
    const double v48 = k0e_2ulp_avx512_fma_f64(v39, v46, v47);
    const double v49 = -0x1.5428122b14566p-3; /* -0.16609205430954005 */
    const double v50 = k0e_2ulp_avx512_fma_f64(v48, v39, v49);
    const double v51 = 0x1.994934ab8b0dap-3; /* 0.19984666012294988 */
    const double v52 = k0e_2ulp_avx512_fma_f64(v39, v50, v51);
    const double v53 = -0x1.00072f38fbd3ep-2; /* -0.25002740655232347 */
    const double v54 = k0e_2ulp_avx512_fma_f64(v39, v52, v53);
    const double v55 = 0x1.555634b8be54ep-2; /* 0.33333666207871182 */
    const double v56 = k0e_2ulp_avx512_fma_f64(v54, v39, v55);
    const double v57 = -0x1.ffffe1de659cep-2; /* -0.49999955100920779 */
    const double v58 = k0e_2ulp_avx512_fma_f64(v56, v39, v57);
    const double v59 = v39 * v58;
    const double v60 = k0e_2ulp_avx512_fma_f64(v39, v59, v39);
    const float v61 = k0e_2ulp_avx512_getexp_f32(v1);
    const float v62 = k0e_2ulp_avx512_getexp_f32(v37);
    const float v63 = v61 - v62;
    const float v64 = 0x1.fffffap-1f; /* 0.999999821 */
    const float v65 = v63 - v64;
    const double v66 = (double)v65;
    const double v67 = 0x1.62e430890ffap-1; /* 0.693147198420764 */
    const double v68 = v66 * v67;
    const double v69 = v60 + v68;
    const double v70 = -v69;
    const double v71 = 0x1.110d7c277977cp-2; /* 0.26665300360615851 */
    const double v72 = v71 * v3;
    const double v73 = v72 * v72;
    const double v74 = 0x1.c49bcb35956a2p-2; /* 0.44200055613087319 */
    const double v75 = -0x1.4ffa31f2e0afdp-2; /* -0.32810285611064655 */
    const double v76 = k0e_2ulp_avx512_fma_f64(v73, v74, v75);
    const double v77 = -0x1.3ef01fa8a4e22p-7; /* -0.0097332148155038802 */
    const double v78 = k0e_2ulp_avx512_fma_f64(v76, v73, v77);
    const double v79 = 0x1.ebdd5666176a8p-1; /* 0.96067304607614279 */
    const double v80 = k0e_2ulp_avx512_fma_f64(v73, v78, v79);
    const double v81 = 0x1.8a17a9789806dp+1; /* 3.0788471068226984 */
    const double v82 = k0e_2ulp_avx512_fma_f64(v73, v80, v81);
    const double v83 = 0x1.c20be68e68ac6p+1; /* 3.5159881778102742 */
    const double v84 = k0e_2ulp_avx512_fma_f64(v82, v73, v83);
    const double v85 = k0e_2ulp_avx512_fma_f64(v84, v73, v8);
    const double v86 = 0x1.0000dc77e77a2p-1; /* 0.50000657046961217 */
    const double v87 = v86 * v3;
    const double v88 = v87 * v87;
    const double v89 = 0x1.2772ed67c2a75p-5; /* 0.036065543825391545 */
    const double v90 = 0x1.db9d6d227aa7fp-3; /* 0.23223386060211124 */
    const double v91 = k0e_2ulp_avx512_fma_f64(v88, v89, v90);
    const double v92 = 0x1.b0ee57610fe55p-2; /* 0.4227842 */
    const double v93 = k0e_2ulp_avx512_fma_f64(v88, v91, v92);
    const double v94 = -0x1.2788cf9ce0cbep-1; /* -0.57721566000000002 */
    const double v95 = k0e_2ulp_avx512_fma_f64(v88, v93, v94);
    const double v96 = k0e_2ulp_avx512_fma_f64(v70, v85, v95);
    const double v97 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v98 = 0x1.8p+52; /* 6755399441055744 */
    const double v99 = k0e_2ulp_avx512_fma_f64(v97, v3, v98);
    const double v100 = v99 - v98;
    const double v101 = -0x1.62e42b2a799cp-1; /* -0.69314703839773273 */
    const double v102 = k0e_2ulp_avx512_fma_f64(v100, v101, v3);
    const double v103 = 0x1.8b1928dd7dd16p-10; /* 0.0015071803276194887 */
    const double v104 = 0x1.121e049d670d9p-7; /* 0.0083653948338952445 */
    const double v105 = k0e_2ulp_avx512_fma_f64(v102, v103, v104);
    const double v106 = 0x1.551c7057b87ep-5; /* 0.041639537257438297 */
    const double v107 = k0e_2ulp_avx512_fma_f64(v102, v105, v106);
    const double v108 = 0x1.55556286db2a9p-3; /* 0.16666676496551716 */
    const double v109 = k0e_2ulp_avx512_fma_f64(v102, v107, v108);
    const double v110 = 0x1.00002914b61d9p-1; /* 0.50000122430634086 */
    const double v111 = k0e_2ulp_avx512_fma_f64(v102, v109, v110);
    const double v112 = k0e_2ulp_avx512_fma_f64(v102, v111, v8);
    const double v113 = k0e_2ulp_avx512_fma_f64(v102, v112, v8);
    const double v114 = k0e_2ulp_avx512_scalef_f64(v113, v100);
    const double v115 = v96 * v114;
    const float v116 = (float)v115;
    const float v117 = v2 ? v36 : v116;
    const float r0 = v117;
    return r0;
}

static void k0e_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k0e_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K0E_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K0E_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K0E_2ULP_AVX512_AVX2 static inline K0E_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define K0E_2ULP_AVX512_AVX512 static inline K0E_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
K0E_2ULP_AVX512_AVX2 __m256 k0e_2ulp_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k0e_2ulp_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
K0E_2ULP_AVX512_AVX2 __m256 k0e_2ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k0e_2ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
K0E_2ULP_AVX512_AVX2 __m256 k0e_2ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k0e_2ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
K0E_2ULP_AVX512_AVX2 __m256d k0e_2ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = k0e_2ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

K0E_2ULP_AVX512_AVX2 void k0e_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256d v8 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v10 = _mm256_set1_pd(0x1.fffe12f53f0ap-2); /* 0.49999265310158059 */
    const __m256d v13 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v16 = _mm256_set1_pd(0x1.ff9cf6797fff2p+0); /* 1.9984888121252848 */
    const __m256d v18 = _mm256_set1_pd(0x1.359cea37c8748p-12); /* 0.00029526991737515275 */
    const __m256d v19 = _mm256_set1_pd(-0x1.8f7c27b24b9bap-10); /* -0.0015239142636108553 */
    const __m256d v21 = _mm256_set1_pd(0x1.e2c9f696474c5p-9); /* 0.0036833871373703497 */
    const __m256d v23 = _mm256_set1_pd(-0x1.82b7293a65e79p-8); /* -0.0059008098272880167 */
    const __m256d v25 = _mm256_set1_pd(0x1.0359f32c1ef1cp-7); /* 0.0079147755970932418 */
    const __m256d v27 = _mm256_set1_pd(-0x1.72bdbdb627c55p-7); /* -0.011314122803297058 */
    const __m256d v29 = _mm256_set1_pd(0x1.6912b40bd3e69p-6); /* 0.022038150621766315 */
    const __m256d v31 = _mm256_set1_pd(-0x1.4114e70c11b5cp-4); /* -0.078389074829016747 */
    const __m256d v33 = _mm256_set1_pd(0x1.40d930c024d22p+0); /* 1.2533140629864836 */
    const __m256d v40 = _mm256_set1_pd(-0x1.1344439f4fa28p-3); /* -0.13440754728249371 */
    const __m256d v41 = _mm256_set1_pd(-0x1.626a548399fdap-5); /* -0.043263592783489194 */
    const __m256d v43 = _mm256_set1_pd(0x1.b1a2e902bb956p-4); /* 0.10586825389666407 */
    const __m256d v47 = _mm256_set1_pd(0x1.298f453cd09f1p-3); /* 0.1452927979645007 */
    const __m256d v49 = _mm256_set1_pd(-0x1.5428122b14566p-3); /* -0.16609205430954005 */
    const __m256d v51 = _mm256_set1_pd(0x1.994934ab8b0dap-3); /* 0.19984666012294988 */
    const __m256d v53 = _mm256_set1_pd(-0x1.00072f38fbd3ep-2); /* -0.25002740655232347 */
    const __m256d v55 = _mm256_set1_pd(0x1.555634b8be54ep-2); /* 0.33333666207871182 */
    const __m256d v57 = _mm256_set1_pd(-0x1.ffffe1de659cep-2); /* -0.49999955100920779 */
    const __m256 v64 = _mm256_set1_ps(0x1.fffffap-1f); /* 0.999999821 */
    const __m256d v67 = _mm256_set1_pd(0x1.62e430890ffap-1); /* 0.693147198420764 */
    const __m256d v71 = _mm256_set1_pd(0x1.110d7c277977cp-2); /* 0.26665300360615851 */
    const __m256d v74 = _mm256_set1_pd(0x1.c49bcb35956a2p-2); /* 0.44200055613087319 */
    const __m256d v75 = _mm256_set1_pd(-0x1.4ffa31f2e0afdp-2); /* -0.32810285611064655 */
    const __m256d v77 = _mm256_set1_pd(-0x1.3ef01fa8a4e22p-7); /* -0.0097332148155038802 */
    const __m256d v79 = _mm256_set1_pd(0x1.ebdd5666176a8p-1); /* 0.96067304607614279 */
    const __m256d v81 = _mm256_set1_pd(0x1.8a17a9789806dp+1); /* 3.0788471068226984 */
    const __m256d v83 = _mm256_set1_pd(0x1.c20be68e68ac6p+1); /* 3.5159881778102742 */
    const __m256d v86 = _mm256_set1_pd(0x1.0000dc77e77a2p-1); /* 0.50000657046961217 */
    const __m256d v89 = _mm256_set1_pd(0x1.2772ed67c2a75p-5); /* 0.036065543825391545 */
    const __m256d v90 = _mm256_set1_pd(0x1.db9d6d227aa7fp-3); /* 0.23223386060211124 */
    const __m256d v92 = _mm256_set1_pd(0x1.b0ee57610fe55p-2); /* 0.4227842 */
    const __m256d v94 = _mm256_set1_pd(-0x1.2788cf9ce0cbep-1); /* -0.57721566000000002 */
    const __m256d v97 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v98 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v101 = _mm256_set1_pd(-0x1.62e42b2a799cp-1); /* -0.69314703839773273 */
    const __m256d v103 = _mm256_set1_pd(0x1.8b1928dd7dd16p-10); /* 0.0015071803276194887 */
    const __m256d v104 = _mm256_set1_pd(0x1.121e049d670d9p-7); /* 0.0083653948338952445 */
    const __m256d v106 = _mm256_set1_pd(0x1.551c7057b87ep-5); /* 0.041639537257438297 */
    const __m256d v108 = _mm256_set1_pd(0x1.55556286db2a9p-3); /* 0.16666676496551716 */
    const __m256d v110 = _mm256_set1_pd(0x1.00002914b61d9p-1); /* 0.50000122430634086 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256 v4 = k0e_2ulp_avx512_lanes_rsqrt14_f32_avx2(v1);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v6l = _mm256_mul_pd(v3l, v5l);
    const __m256d v6h = _mm256_mul_pd(v3h, v5h);
    const __m256d v9l = _mm256_fnmadd_pd(v6l, v5l, v8);
    const __m256d v9h = _mm256_fnmadd_pd(v6h, v5h, v8);
    const __m256d v11l = _mm256_mul_pd(v10, v5l);
    const __m256d v11h = _mm256_mul_pd(v10, v5h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v11l, v5l);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v11h, v5h);
    const __m256d v14l = _mm256_max_pd(v12l, v13);
    const __m256d v14h = _mm256_max_pd(v12h, v13);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v17l = _mm256_mul_pd(v15l, v16);
    const __m256d v17h = _mm256_mul_pd(v15h, v16);
    const __m256d v20l = _mm256_fmadd_pd(v17l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v17h, v18, v19);
    const __m256d v22l = _mm256_fmadd_pd(v17l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v17h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v17l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v17h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v17l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v17h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v17l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v17h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v17l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v17h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v17l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v17h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v17l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v17h, v32h, v33);
    const __m256d v35l = _mm256_mul_pd(v14l, v34l);
    const __m256d v35h = _mm256_mul_pd(v14h, v34h);
    const __m128 v36l = _mm256_cvtpd_ps(v35l);
    const __m128 v36h = _mm256_cvtpd_ps(v35h);
    const __m256 v36 = _mm256_set_m128(v36h, v36l);
    const __m256 v37 = k0e_2ulp_avx512_lanes_getmant75_f32_avx2(v1);
    const __m256d v38l = _mm256_cvtps_pd(_mm256_castps256_ps128(v37));
    const __m256d v38h = _mm256_cvtps_pd(_mm256_extractf128_ps(v37, 1));
    const __m256d v39l = _mm256_sub_pd(v38l, v8);
    const __m256d v39h = _mm256_sub_pd(v38h, v8);
    const __m256d v42l = _mm256_mul_pd(v39l, v41);
    const __m256d v42h = _mm256_mul_pd(v39h, v41);
    const __m256d v44l = _mm256_add_pd(v42l, v43);
    const __m256d v44h = _mm256_add_pd(v42h, v43);
    const __m256d v45l = _mm256_mul_pd(v39l, v44l);
    const __m256d v45h = _mm256_mul_pd(v39h, v44h);
    const __m256d v46l = _mm256_add_pd(v40, v45l);
    const __m256d v46h = _mm256_add_pd(v40, v45h);
    const __m256d v48l = _mm256_fmadd_pd(v39l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v39h, v46h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v39l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v39h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v39l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v39h, v50h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v39l, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v39h, v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v54l, v39l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54h, v39h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v56l, v39l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56h, v39h, v57);
    const __m256d v59l = _mm256_mul_pd(v39l, v58l);
    const __m256d v59h = _mm256_mul_pd(v39h, v58h);
    const __m256d v60l = _mm256_fmadd_pd(v39l, v59l, v39l);
    const __m256d v60h = _mm256_fmadd_pd(v39h, v59h, v39h);
    const __m256 v61 = k0e_2ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v62 = k0e_2ulp_avx512_lanes_getexp_f32_avx2(v37);
    const __m256 v63 = _mm256_sub_ps(v61, v62);
    const __m256 v65 = _mm256_sub_ps(v63, v64);
    const __m256d v66l = _mm256_cvtps_pd(_mm256_castps256_ps128(v65));
    const __m256d v66h = _mm256_cvtps_pd(_mm256_extractf128_ps(v65, 1));
    const __m256d v68l = _mm256_mul_pd(v66l, v67);
    const __m256d v68h = _mm256_mul_pd(v66h, v67);
    const __m256d v69l = _mm256_add_pd(v60l, v68l);
    const __m256d v69h = _mm256_add_pd(v60h, v68h);
    const __m256d v72l = _mm256_mul_pd(v71, v3l);
    const __m256d v72h = _mm256_mul_pd(v71, v3h);
    const __m256d v73l = _mm256_mul_pd(v72l, v72l);
    const __m256d v73h = _mm256_mul_pd(v72h, v72h);
    const __m256d v76l = _mm256_fmadd_pd(v73l, v74, v75);
    const __m256d v76h = _mm256_fmadd_pd(v73h, v74, v75);
    const __m256d v78l = _mm256_fmadd_pd(v76l, v73l, v77);
    const __m256d v78h = _mm256_fmadd_pd(v76h, v73h, v77);
    const __m256d v80l = _mm256_fmadd_pd(v73l, v78l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v73h, v78h, v79);
    const __m256d v82l = _mm256_fmadd_pd(v73l, v80l, v81);
    const __m256d v82h = _mm256_fmadd_pd(v73h, v80h, v81);
    const __m256d v84l = _mm256_fmadd_pd(v82l, v73l, v83);
    const __m256d v84h = _mm256_fmadd_pd(v82h, v73h, v83);
    const __m256d v85l = _mm256_fmadd_pd(v84l, v73l, v8);
    const __m256d v85h = _mm256_fmadd_pd(v84h, v73h, v8);
    const __m256d v87l = _mm256_mul_pd(v86, v3l);
    const __m256d v87h = _mm256_mul_pd(v86, v3h);
    const __m256d v88l = _mm256_mul_pd(v87l, v87l);
    const __m256d v88h = _mm256_mul_pd(v87h, v87h);
    const __m256d v91l = _mm256_fmadd_pd(v88l, v89, v90);
    const __m256d v91h = _mm256_fmadd_pd(v88h, v89, v90);
    const __m256d v93l = _mm256_fmadd_pd(v88l, v91l, v92);
    const __m256d v93h = _mm256_fmadd_pd(v88h, v91h, v92);
    const __m256d v95l = _mm256_fmadd_pd(v88l, v93l, v94);
    const __m256d v95h = _mm256_fmadd_pd(v88h, v93h, v94);
    const __m256d v96l = _mm256_fnmadd_pd(v69l, v85l, v95l);
    const __m256d v96h = _mm256_fnmadd_pd(v69h, v85h, v95h);
    const __m256d v99l = _mm256_fmadd_pd(v97, v3l, v98);
    const __m256d v99h = _mm256_fmadd_pd(v97, v3h, v98);
    const __m256d v100l = _mm256_sub_pd(v99l, v98);
    const __m256d v100h = _mm256_sub_pd(v99h, v98);
    const __m256d v102l = _mm256_fmadd_pd(v100l, v101, v3l);
    const __m256d v102h = _mm256_fmadd_pd(v100h, v101, v3h);
    const __m256d v105l = _mm256_fmadd_pd(v102l, v103, v104);
    const __m256d v105h = _mm256_fmadd_pd(v102h, v103, v104);
    const __m256d v107l = _mm256_fmadd_pd(v102l, v105l, v106);
    const __m256d v107h = _mm256_fmadd_pd(v102h, v105h, v106);
    const __m256d v109l = _mm256_fmadd_pd(v102l, v107l, v108);
    const __m256d v109h = _mm256_fmadd_pd(v102h, v107h, v108);
    const __m256d v111l = _mm256_fmadd_pd(v102l, v109l, v110);
    const __m256d v111h = _mm256_fmadd_pd(v102h, v109h, v110);
    const __m256d v112l = _mm256_fmadd_pd(v102l, v111l, v8);
    const __m256d v112h = _mm256_fmadd_pd(v102h, v111h, v8);
    const __m256d v113l = _mm256_fmadd_pd(v102l, v112l, v8);
    const __m256d v113h = _mm256_fmadd_pd(v102h, v112h, v8);
    const __m256d v114l = k0e_2ulp_avx512_lanes_scalef_f64_avx2(v113l, v100l);
    const __m256d v114h = k0e_2ulp_avx512_lanes_scalef_f64_avx2(v113h, v100h);
    const __m256d v115l = _mm256_mul_pd(v96l, v114l);
    const __m256d v115h = _mm256_mul_pd(v96h, v114h);
    const __m128 v116l = _mm256_cvtpd_ps(v115l);
    const __m128 v116h = _mm256_cvtpd_ps(v115h);
    const __m256 v116 = _mm256_set_m128(v116h, v116l);
    const __m256 v117 = _mm256_blendv_ps(v116, v36, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v117);
}

static K0E_2ULP_AVX512_AVX2_TARGET void k0e_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k0e_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        k0e_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
K0E_2ULP_AVX512_AVX512 void k0e_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v8 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v10 = _mm512_set1_pd(0x1.fffe12f53f0ap-2); /* 0.49999265310158059 */
    const __m512d v13 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v16 = _mm512_set1_pd(0x1.ff9cf6797fff2p+0); /* 1.9984888121252848 */
    const __m512d v18 = _mm512_set1_pd(0x1.359cea37c8748p-12); /* 0.00029526991737515275 */
    const __m512d v19 = _mm512_set1_pd(-0x1.8f7c27b24b9bap-10); /* -0.0015239142636108553 */
    const __m512d v21 = _mm512_set1_pd(0x1.e2c9f696474c5p-9); /* 0.0036833871373703497 */
    const __m512d v23 = _mm512_set1_pd(-0x1.82b7293a65e79p-8); /* -0.0059008098272880167 */
    const __m512d v25 = _mm512_set1_pd(0x1.0359f32c1ef1cp-7); /* 0.0079147755970932418 */
    const __m512d v27 = _mm512_set1_pd(-0x1.72bdbdb627c55p-7); /* -0.011314122803297058 */
    const __m512d v29 = _mm512_set1_pd(0x1.6912b40bd3e69p-6); /* 0.022038150621766315 */
    const __m512d v31 = _mm512_set1_pd(-0x1.4114e70c11b5cp-4); /* -0.078389074829016747 */
    const __m512d v33 = _mm512_set1_pd(0x1.40d930c024d22p+0); /* 1.2533140629864836 */
    const __m512d v40 = _mm512_set1_pd(-0x1.1344439f4fa28p-3); /* -0.13440754728249371 */
    const __m512d v41 = _mm512_set1_pd(-0x1.626a548399fdap-5); /* -0.043263592783489194 */
    const __m512d v43 = _mm512_set1_pd(0x1.b1a2e902bb956p-4); /* 0.10586825389666407 */
    const __m512d v47 = _mm512_set1_pd(0x1.298f453cd09f1p-3); /* 0.1452927979645007 */
    const __m512d v49 = _mm512_set1_pd(-0x1.5428122b14566p-3); /* -0.16609205430954005 */
    const __m512d v51 = _mm512_set1_pd(0x1.994934ab8b0dap-3); /* 0.19984666012294988 */
    const __m512d v53 = _mm512_set1_pd(-0x1.00072f38fbd3ep-2); /* -0.25002740655232347 */
    const __m512d v55 = _mm512_set1_pd(0x1.555634b8be54ep-2); /* 0.33333666207871182 */
    const __m512d v57 = _mm512_set1_pd(-0x1.ffffe1de659cep-2); /* -0.49999955100920779 */
    const __m512 v64 = _mm512_set1_ps(0x1.fffffap-1f); /* 0.999999821 */
    const __m512d v67 = _mm512_set1_pd(0x1.62e430890ffap-1); /* 0.693147198420764 */
    const __m512d v71 = _mm512_set1_pd(0x1.110d7c277977cp-2); /* 0.26665300360615851 */
    const __m512d v74 = _mm512_set1_pd(0x1.c49bcb35956a2p-2); /* 0.44200055613087319 */
    const __m512d v75 = _mm512_set1_pd(-0x1.4ffa31f2e0afdp-2); /* -0.32810285611064655 */
    const __m512d v77 = _mm512_set1_pd(-0x1.3ef01fa8a4e22p-7); /* -0.0097332148155038802 */
    const __m512d v79 = _mm512_set1_pd(0x1.ebdd5666176a8p-1); /* 0.96067304607614279 */
    const __m512d v81 = _mm512_set1_pd(0x1.8a17a9789806dp+1); /* 3.0788471068226984 */
    const __m512d v83 = _mm512_set1_pd(0x1.c20be68e68ac6p+1); /* 3.5159881778102742 */
    const __m512d v86 = _mm512_set1_pd(0x1.0000dc77e77a2p-1); /* 0.50000657046961217 */
    const __m512d v89 = _mm512_set1_pd(0x1.2772ed67c2a75p-5); /* 0.036065543825391545 */
    const __m512d v90 = _mm512_set1_pd(0x1.db9d6d227aa7fp-3); /* 0.23223386060211124 */
    const __m512d v92 = _mm512_set1_pd(0x1.b0ee57610fe55p-2); /* 0.4227842 */
    const __m512d v94 = _mm512_set1_pd(-0x1.2788cf9ce0cbep-1); /* -0.57721566000000002 */
    const __m512d v97 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v98 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v101 = _mm512_set1_pd(-0x1.62e42b2a799cp-1); /* -0.69314703839773273 */
    const __m512d v103 = _mm512_set1_pd(0x1.8b1928dd7dd16p-10); /* 0.0015071803276194887 */
    const __m512d v104 = _mm512_set1_pd(0x1.121e049d670d9p-7); /* 0.0083653948338952445 */
    const __m512d v106 = _mm512_set1_pd(0x1.551c7057b87ep-5); /* 0.041639537257438297 */
    const __m512d v108 = _mm512_set1_pd(0x1.55556286db2a9p-3); /* 0.16666676496551716 */
    const __m512d v110 = _mm512_set1_pd(0x1.00002914b61d9p-1); /* 0.50000122430634086 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __mmask16 v2_0 = _mm512_cmp_ps_mask(v0, v1_0, _CMP_LT_OQ);
    const __mmask16 v2_1 = _mm512_cmp_ps_mask(v0, v1_1, _CMP_LT_OQ);
    const __m512d v3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v3_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v3_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512 v4_0 = _mm512_rsqrt14_ps(v1_0);
    const __m512 v4_1 = _mm512_rsqrt14_ps(v1_1);
    const __m512d v5_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v5_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v5_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v5_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v6_0l = _mm512_mul_pd(v3_0l, v5_0l);
    const __m512d v6_0h = _mm512_mul_pd(v3_0h, v5_0h);
    const __m512d v6_1l = _mm512_mul_pd(v3_1l, v5_1l);
    const __m512d v6_1h = _mm512_mul_pd(v3_1h, v5_1h);
    const __m512d v9_0l = _mm512_fnmadd_pd(v6_0l, v5_0l, v8);
    const __m512d v9_0h = _mm512_fnmadd_pd(v6_0h, v5_0h, v8);
    const __m512d v9_1l = _mm512_fnmadd_pd(v6_1l, v5_1l, v8);
    const __m512d v9_1h = _mm512_fnmadd_pd(v6_1h, v5_1h, v8);
    const __m512d v11_0l = _mm512_mul_pd(v10, v5_0l);
    const __m512d v11_0h = _mm512_mul_pd(v10, v5_0h);
    const __m512d v11_1l = _mm512_mul_pd(v10, v5_1l);
    const __m512d v11_1h = _mm512_mul_pd(v10, v5_1h);
    const __m512d v12_0l = _mm512_fmadd_pd(v9_0l, v11_0l, v5_0l);
    const __m512d v12_0h = _mm512_fmadd_pd(v9_0h, v11_0h, v5_0h);
    const __m512d v12_1l = _mm512_fmadd_pd(v9_1l, v11_1l, v5_1l);
    const __m512d v12_1h = _mm512_fmadd_pd(v9_1h, v11_1h, v5_1h);
    const __m512d v14_0l = _mm512_max_pd(v12_0l, v13);
    const __m512d v14_0h = _mm512_max_pd(v12_0h, v13);
    const __m512d v14_1l = _mm512_max_pd(v12_1l, v13);
    const __m512d v14_1h = _mm512_max_pd(v12_1h, v13);
    const __m512d v15_0l = _mm512_mul_pd(v14_0l, v14_0l);
    const __m512d v15_0h = _mm512_mul_pd(v14_0h, v14_0h);
    const __m512d v15_1l = _mm512_mul_pd(v14_1l, v14_1l);
    const __m512d v15_1h = _mm512_mul_pd(v14_1h, v14_1h);
    const __m512d v17_0l = _mm512_mul_pd(v15_0l, v16);
    const __m512d v17_0h = _mm512_mul_pd(v15_0h, v16);
    const __m512d v17_1l = _mm512_mul_pd(v15_1l, v16);
    const __m512d v17_1h = _mm512_mul_pd(v15_1h, v16);
    const __m512d v20_0l = _mm512_fmadd_pd(v17_0l, v18, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v17_0h, v18, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v17_1l, v18, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v17_1h, v18, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v17_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v17_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v17_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v17_1h, v20_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v17_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v17_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v17_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v17_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v17_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v17_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v17_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v17_1h, v24_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v17_0l, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v17_0h, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v17_1l, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v17_1h, v26_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v17_0l, v28_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v17_0h, v28_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v17_1l, v28_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v17_1h, v28_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v17_0l, v30_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v17_0h, v30_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v17_1l, v30_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v17_1h, v30_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v17_0l, v32_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v17_0h, v32_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v17_1l, v32_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v17_1h, v32_1h, v33);
    const __m512d v35_0l = _mm512_mul_pd(v14_0l, v34_0l);
    const __m512d v35_0h = _mm512_mul_pd(v14_0h, v34_0h);
    const __m512d v35_1l = _mm512_mul_pd(v14_1l, v34_1l);
    const __m512d v35_1h = _mm512_mul_pd(v14_1h, v34_1h);
    const __m256 v36_0l = _mm512_cvtpd_ps(v35_0l);
    const __m256 v36_0h = _mm512_cvtpd_ps(v35_0h);
    const __m512 v36_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_0l), v36_0h, 1);
    const __m256 v36_1l = _mm512_cvtpd_ps(v35_1l);
    const __m256 v36_1h = _mm512_cvtpd_ps(v35_1h);
    const __m512 v36_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_1l), v36_1h, 1);
    const __m512 v37_0 = _mm512_getmant_ps(v1_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v37_1 = _mm512_getmant_ps(v1_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v38_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v37_0));
    const __m512d v38_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v37_0, 1));
    const __m512d v38_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v37_1));
    const __m512d v38_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v37_1, 1));
    const __m512d v39_0l = _mm512_sub_pd(v38_0l, v8);
    const __m512d v39_0h = _mm512_sub_pd(v38_0h, v8);
    const __m512d v39_1l = _mm512_sub_pd(v38_1l, v8);
    const __m512d v39_1h = _mm512_sub_pd(v38_1h, v8);
    const __m512d v42_0l = _mm512_mul_pd(v39_0l, v41);
    const __m512d v42_0h = _mm512_mul_pd(v39_0h, v41);
    const __m512d v42_1l = _mm512_mul_pd(v39_1l, v41);
    const __m512d v42_1h = _mm512_mul_pd(v39_1h, v41);
    const __m512d v44_0l = _mm512_add_pd(v42_0l, v43);
    const __m512d v44_0h = _mm512_add_pd(v42_0h, v43);
    const __m512d v44_1l = _mm512_add_pd(v42_1l, v43);
    const __m512d v44_1h = _mm512_add_pd(v42_1h, v43);
    const __m512d v45_0l = _mm512_mul_pd(v39_0l, v44_0l);
    const __m512d v45_0h = _mm512_mul_pd(v39_0h, v44_0h);
    const __m512d v45_1l = _mm512_mul_pd(v39_1l, v44_1l);
    const __m512d v45_1h = _mm512_mul_pd(v39_1h, v44_1h);
    const __m512d v46_0l = _mm512_add_pd(v40, v45_0l);
    const __m512d v46_0h = _mm512_add_pd(v40, v45_0h);
    const __m512d v46_1l = _mm512_add_pd(v40, v45_1l);
    const __m512d v46_1h = _mm512_add_pd(v40, v45_1h);
    const __m512d v48_0l = _mm512_fmadd_pd(v39_0l, v46_0l, v47);
    const __m512d v48_0h = _mm512_fmadd_pd(v39_0h, v46_0h, v47);
    const __m512d v48_1l = _mm512_fmadd_pd(v39_1l, v46_1l, v47);
    const __m512d v48_1h = _mm512_fmadd_pd(v39_1h, v46_1h, v47);
    const __m512d v50_0l = _mm512_fmadd_pd(v48_0l, v39_0l, v49);
    const __m512d v50_0h = _mm512_fmadd_pd(v48_0h, v39_0h, v49);
    const __m512d v50_1l = _mm512_fmadd_pd(v48_1l, v39_1l, v49);
    const __m512d v50_1h = _mm512_fmadd_pd(v48_1h, v39_1h, v49);
    const __m512d v52_0l = _mm512_fmadd_pd(v39_0l, v50_0l, v51);
    const __m512d v52_0h = _mm512_fmadd_pd(v39_0h, v50_0h, v51);
    const __m512d v52_1l = _mm512_fmadd_pd(v39_1l, v50_1l, v51);
    const __m512d v52_1h = _mm512_fmadd_pd(v39_1h, v50_1h, v51);
    const __m512d v54_0l = _mm512_fmadd_pd(v39_0l, v52_0l, v53);
    const __m512d v54_0h = _mm512_fmadd_pd(v39_0h, v52_0h, v53);
    const __m512d v54_1l = _mm512_fmadd_pd(v39_1l, v52_1l, v53);
    const __m512d v54_1h = _mm512_fmadd_pd(v39_1h, v52_1h, v53);
    const __m512d v56_0l = _mm512_fmadd_pd(v54_0l, v39_0l, v55);
    const __m512d v56_0h = _mm512_fmadd_pd(v54_0h, v39_0h, v55);
    const __m512d v56_1l = _mm512_fmadd_pd(v54_1l, v39_1l, v55);
    const __m512d v56_1h = _mm512_fmadd_pd(v54_1h, v39_1h, v55);
    const __m512d v58_0l = _mm512_fmadd_pd(v56_0l, v39_0l, v57);
    const __m512d v58_0h = _mm512_fmadd_pd(v56_0h, v39_0h, v57);
    const __m512d v58_1l = _mm512_fmadd_pd(v56_1l, v39_1l, v57);
    const __m512d v58_1h = _mm512_fmadd_pd(v56_1h, v39_1h, v57);
    const __m512d v59_0l = _mm512_mul_pd(v39_0l, v58_0l);
    const __m512d v59_0h = _mm512_mul_pd(v39_0h, v58_0h);
    const __m512d v59_1l = _mm512_mul_pd(v39_1l, v58_1l);
    const __m512d v59_1h = _mm512_mul_pd(v39_1h, v58_1h);
    const __m512d v60_0l = _mm512_fmadd_pd(v39_0l, v59_0l, v39_0l);
    const __m512d v60_0h = _mm512_fmadd_pd(v39_0h, v59_0h, v39_0h);
    const __m512d v60_1l = _mm512_fmadd_pd(v39_1l, v59_1l, v39_1l);
    const __m512d v60_1h = _mm512_fmadd_pd(v39_1h, v59_1h, v39_1h);
    const __m512 v61_0 = _mm512_getexp_ps(v1_0);
    const __m512 v61_1 = _mm512_getexp_ps(v1_1);
    const __m512 v62_0 = _mm512_getexp_ps(v37_0);
    const __m512 v62_1 = _mm512_getexp_ps(v37_1);
    const __m512 v63_0 = _mm512_sub_ps(v61_0, v62_0);
    const __m512 v63_1 = _mm512_sub_ps(v61_1, v62_1);
    const __m512 v65_0 = _mm512_sub_ps(v63_0, v64);
    const __m512 v65_1 = _mm512_sub_ps(v63_1, v64);
    const __m512d v66_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65_0));
    const __m512d v66_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65_0, 1));
    const __m512d v66_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65_1));
    const __m512d v66_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65_1, 1));
    const __m512d v68_0l = _mm512_mul_pd(v66_0l, v67);
    const __m512d v68_0h = _mm512_mul_pd(v66_0h, v67);
    const __m512d v68_1l = _mm512_mul_pd(v66_1l, v67);
    const __m512d v68_1h = _mm512_mul_pd(v66_1h, v67);
    const __m512d v69_0l = _mm512_add_pd(v60_0l, v68_0l);
    const __m512d v69_0h = _mm512_add_pd(v60_0h, v68_0h);
    const __m512d v69_1l = _mm512_add_pd(v60_1l, v68_1l);
    const __m512d v69_1h = _mm512_add_pd(v60_1h, v68_1h);
    const __m512d v72_0l = _mm512_mul_pd(v71, v3_0l);
    const __m512d v72_0h = _mm512_mul_pd(v71, v3_0h);
    const __m512d v72_1l = _mm512_mul_pd(v71, v3_1l);
    const __m512d v72_1h = _mm512_mul_pd(v71, v3_1h);
    const __m512d v73_0l = _mm512_mul_pd(v72_0l, v72_0l);
    const __m512d v73_0h = _mm512_mul_pd(v72_0h, v72_0h);
    const __m512d v73_1l = _mm512_mul_pd(v72_1l, v72_1l);
    const __m512d v73_1h = _mm512_mul_pd(v72_1h, v72_1h);
    const __m512d v76_0l = _mm512_fmadd_pd(v73_0l, v74, v75);
    const __m512d v76_0h = _mm512_fmadd_pd(v73_0h, v74, v75);
    const __m512d v76_1l = _mm512_fmadd_pd(v73_1l, v74, v75);
    const __m512d v76_1h = _mm512_fmadd_pd(v73_1h, v74, v75);
    const __m512d v78_0l = _mm512_fmadd_pd(v76_0l, v73_0l, v77);
    const __m512d v78_0h = _mm512_fmadd_pd(v76_0h, v73_0h, v77);
    const __m512d v78_1l = _mm512_fmadd_pd(v76_1l, v73_1l, v77);
    const __m512d v78_1h = _mm512_fmadd_pd(v76_1h, v73_1h, v77);
    const __m512d v80_0l = _mm512_fmadd_pd(v73_0l, v78_0l, v79);
    const __m512d v80_0h = _mm512_fmadd_pd(v73_0h, v78_0h, v79);
    const __m512d v80_1l = _mm512_fmadd_pd(v73_1l, v78_1l, v79);
    const __m512d v80_1h = _mm512_fmadd_pd(v73_1h, v78_1h, v79);
    const __m512d v82_0l = _mm512_fmadd_pd(v73_0l, v80_0l, v81);
    const __m512d v82_0h = _mm512_fmadd_pd(v73_0h, v80_0h, v81);
    const __m512d v82_1l = _mm512_fmadd_pd(v73_1l, v80_1l, v81);
    const __m512d v82_1h = _mm512_fmadd_pd(v73_1h, v80_1h, v81);
    const __m512d v84_0l = _mm512_fmadd_pd(v82_0l, v73_0l, v83);
    const __m512d v84_0h = _mm512_fmadd_pd(v82_0h, v73_0h, v83);
    const __m512d v84_1l = _mm512_fmadd_pd(v82_1l, v73_1l, v83);
    const __m512d v84_1h = _mm512_fmadd_pd(v82_1h, v73_1h, v83);
    const __m512d v85_0l = _mm512_fmadd_pd(v84_0l, v73_0l, v8);
    const __m512d v85_0h = _mm512_fmadd_pd(v84_0h, v73_0h, v8);
    const __m512d v85_1l = _mm512_fmadd_pd(v84_1l, v73_1l, v8);
    const __m512d v85_1h = _mm512_fmadd_pd(v84_1h, v73_1h, v8);
    const __m512d v87_0l = _mm512_mul_pd(v86, v3_0l);
    const __m512d v87_0h = _mm512_mul_pd(v86, v3_0h);
    const __m512d v87_1l = _mm512_mul_pd(v86, v3_1l);
    const __m512d v87_1h = _mm512_mul_pd(v86, v3_1h);
    const __m512d v88_0l = _mm512_mul_pd(v87_0l, v87_0l);
    const __m512d v88_0h = _mm512_mul_pd(v87_0h, v87_0h);
    const __m512d v88_1l = _mm512_mul_pd(v87_1l, v87_1l);
    const __m512d v88_1h = _mm512_mul_pd(v87_1h, v87_1h);
    const __m512d v91_0l = _mm512_fmadd_pd(v88_0l, v89, v90);
    const __m512d v91_0h = _mm512_fmadd_pd(v88_0h, v89, v90);
    const __m512d v91_1l = _mm512_fmadd_pd(v88_1l, v89, v90);
    const __m512d v91_1h = _mm512_fmadd_pd(v88_1h, v89, v90);
    const __m512d v93_0l = _mm512_fmadd_pd(v88_0l, v91_0l, v92);
    const __m512d v93_0h = _mm512_fmadd_pd(v88_0h, v91_0h, v92);
    const __m512d v93_1l = _mm512_fmadd_pd(v88_1l, v91_1l, v92);
    const __m512d v93_1h = _mm512_fmadd_pd(v88_1h, v91_1h, v92);
    const __m512d v95_0l = _mm512_fmadd_pd(v88_0l, v93_0l, v94);
    const __m512d v95_0h = _mm512_fmadd_pd(v88_0h, v93_0h, v94);
    const __m512d v95_1l = _mm512_fmadd_pd(v88_1l, v93_1l, v94);
    const __m512d v95_1h = _mm512_fmadd_pd(v88_1h, v93_1h, v94);
    const __m512d v96_0l = _mm512_fnmadd_pd(v69_0l, v85_0l, v95_0l);
    const __m512d v96_0h = _mm512_fnmadd_pd(v69_0h, v85_0h, v95_0h);
    const __m512d v96_1l = _mm512_fnmadd_pd(v69_1l, v85_1l, v95_1l);
    const __m512d v96_1h = _mm512_fnmadd_pd(v69_1h, v85_1h, v95_1h);
    const __m512d v99_0l = _mm512_fmadd_pd(v97, v3_0l, v98);
    const __m512d v99_0h = _mm512_fmadd_pd(v97, v3_0h, v98);
    const __m512d v99_1l = _mm512_fmadd_pd(v97, v3_1l, v98);
    const __m512d v99_1h = _mm512_fmadd_pd(v97, v3_1h, v98);
    const __m512d v100_0l = _mm512_sub_pd(v99_0l, v98);
    const __m512d v100_0h = _mm512_sub_pd(v99_0h, v98);
    const __m512d v100_1l = _mm512_sub_pd(v99_1l, v98);
    const __m512d v100_1h = _mm512_sub_pd(v99_1h, v98);
    const __m512d v102_0l = _mm512_fmadd_pd(v100_0l, v101, v3_0l);
    const __m512d v102_0h = _mm512_fmadd_pd(v100_0h, v101, v3_0h);
    const __m512d v102_1l = _mm512_fmadd_pd(v100_1l, v101, v3_1l);
    const __m512d v102_1h = _mm512_fmadd_pd(v100_1h, v101, v3_1h);
    const __m512d v105_0l = _mm512_fmadd_pd(v102_0l, v103, v104);
    const __m512d v105_0h = _mm512_fmadd_pd(v102_0h, v103, v104);
    const __m512d v105_1l = _mm512_fmadd_pd(v102_1l, v103, v104);
    const __m512d v105_1h = _mm512_fmadd_pd(v102_1h, v103, v104);
    const __m512d v107_0l = _mm512_fmadd_pd(v102_0l, v105_0l, v106);
    const __m512d v107_0h = _mm512_fmadd_pd(v102_0h, v105_0h, v106);
    const __m512d v107_1l = _mm512_fmadd_pd(v102_1l, v105_1l, v106);
    const __m512d v107_1h = _mm512_fmadd_pd(v102_1h, v105_1h, v106);
    const __m512d v109_0l = _mm512_fmadd_pd(v102_0l, v107_0l, v108);
    const __m512d v109_0h = _mm512_fmadd_pd(v102_0h, v107_0h, v108);
    const __m512d v109_1l = _mm512_fmadd_pd(v102_1l, v107_1l, v108);
    const __m512d v109_1h = _mm512_fmadd_pd(v102_1h, v107_1h, v108);
    const __m512d v111_0l = _mm512_fmadd_pd(v102_0l, v109_0l, v110);
    const __m512d v111_0h = _mm512_fmadd_pd(v102_0h, v109_0h, v110);
    const __m512d v111_1l = _mm512_fmadd_pd(v102_1l, v109_1l, v110);
    const __m512d v111_1h = _mm512_fmadd_pd(v102_1h, v109_1h, v110);
    const __m512d v112_0l = _mm512_fmadd_pd(v102_0l, v111_0l, v8);
    const __m512d v112_0h = _mm512_fmadd_pd(v102_0h, v111_0h, v8);
    const __m512d v112_1l = _mm512_fmadd_pd(v102_1l, v111_1l, v8);
    const __m512d v112_1h = _mm512_fmadd_pd(v102_1h, v111_1h, v8);
    const __m512d v113_0l = _mm512_fmadd_pd(v102_0l, v112_0l, v8);
    const __m512d v113_0h = _mm512_fmadd_pd(v102_0h, v112_0h, v8);
    const __m512d v113_1l = _mm512_fmadd_pd(v102_1l, v112_1l, v8);
    const __m512d v113_1h = _mm512_fmadd_pd(v102_1h, v112_1h, v8);
    const __m512d v114_0l = _mm512_scalef_pd(v113_0l, v100_0l);
    const __m512d v114_0h = _mm512_scalef_pd(v113_0h, v100_0h);
    const __m512d v114_1l = _mm512_scalef_pd(v113_1l, v100_1l);
    const __m512d v114_1h = _mm512_scalef_pd(v113_1h, v100_1h);
    const __m512d v115_0l = _mm512_mul_pd(v96_0l, v114_0l);
    const __m512d v115_0h = _mm512_mul_pd(v96_0h, v114_0h);
    const __m512d v115_1l = _mm512_mul_pd(v96_1l, v114_1l);
    const __m512d v115_1h = _mm512_mul_pd(v96_1h, v114_1h);
    const __m256 v116_0l = _mm512_cvtpd_ps(v115_0l);
    const __m256 v116_0h = _mm512_cvtpd_ps(v115_0h);
    const __m512 v116_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v116_0l), v116_0h, 1);
    const __m256 v116_1l = _mm512_cvtpd_ps(v115_1l);
    const __m256 v116_1h = _mm512_cvtpd_ps(v115_1h);
    const __m512 v116_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v116_1l), v116_1h, 1);
    const __m512 v117_0 = _mm512_mask_blend_ps(v2_0, v116_0, v36_0);
    const __m512 v117_1 = _mm512_mask_blend_ps(v2_1, v116_1, v36_1);
    _mm512_storeu_ps(y, v117_0);
    _mm512_storeu_ps(y + 16, v117_1);
}

/* 16 elements. */
static K0E_2ULP_AVX512_AVX512_TARGET void k0e_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v8 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v10 = _mm512_set1_pd(0x1.fffe12f53f0ap-2); /* 0.49999265310158059 */
    const __m512d v13 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v16 = _mm512_set1_pd(0x1.ff9cf6797fff2p+0); /* 1.9984888121252848 */
    const __m512d v18 = _mm512_set1_pd(0x1.359cea37c8748p-12); /* 0.00029526991737515275 */
    const __m512d v19 = _mm512_set1_pd(-0x1.8f7c27b24b9bap-10); /* -0.0015239142636108553 */
    const __m512d v21 = _mm512_set1_pd(0x1.e2c9f696474c5p-9); /* 0.0036833871373703497 */
    const __m512d v23 = _mm512_set1_pd(-0x1.82b7293a65e79p-8); /* -0.0059008098272880167 */
    const __m512d v25 = _mm512_set1_pd(0x1.0359f32c1ef1cp-7); /* 0.0079147755970932418 */
    const __m512d v27 = _mm512_set1_pd(-0x1.72bdbdb627c55p-7); /* -0.011314122803297058 */
    const __m512d v29 = _mm512_set1_pd(0x1.6912b40bd3e69p-6); /* 0.022038150621766315 */
    const __m512d v31 = _mm512_set1_pd(-0x1.4114e70c11b5cp-4); /* -0.078389074829016747 */
    const __m512d v33 = _mm512_set1_pd(0x1.40d930c024d22p+0); /* 1.2533140629864836 */
    const __m512d v40 = _mm512_set1_pd(-0x1.1344439f4fa28p-3); /* -0.13440754728249371 */
    const __m512d v41 = _mm512_set1_pd(-0x1.626a548399fdap-5); /* -0.043263592783489194 */
    const __m512d v43 = _mm512_set1_pd(0x1.b1a2e902bb956p-4); /* 0.10586825389666407 */
    const __m512d v47 = _mm512_set1_pd(0x1.298f453cd09f1p-3); /* 0.1452927979645007 */
    const __m512d v49 = _mm512_set1_pd(-0x1.5428122b14566p-3); /* -0.16609205430954005 */
    const __m512d v51 = _mm512_set1_pd(0x1.994934ab8b0dap-3); /* 0.19984666012294988 */
    const __m512d v53 = _mm512_set1_pd(-0x1.00072f38fbd3ep-2); /* -0.25002740655232347 */
    const __m512d v55 = _mm512_set1_pd(0x1.555634b8be54ep-2); /* 0.33333666207871182 */
    const __m512d v57 = _mm512_set1_pd(-0x1.ffffe1de659cep-2); /* -0.49999955100920779 */
    const __m512 v64 = _mm512_set1_ps(0x1.fffffap-1f); /* 0.999999821 */
    const __m512d v67 = _mm512_set1_pd(0x1.62e430890ffap-1); /* 0.693147198420764 */
    const __m512d v71 = _mm512_set1_pd(0x1.110d7c277977cp-2); /* 0.26665300360615851 */
    const __m512d v74 = _mm512_set1_pd(0x1.c49bcb35956a2p-2); /* 0.44200055613087319 */
    const __m512d v75 = _mm512_set1_pd(-0x1.4ffa31f2e0afdp-2); /* -0.32810285611064655 */
    const __m512d v77 = _mm512_set1_pd(-0x1.3ef01fa8a4e22p-7); /* -0.0097332148155038802 */
    const __m512d v79 = _mm512_set1_pd(0x1.ebdd5666176a8p-1); /* 0.96067304607614279 */
    const __m512d v81 = _mm512_set1_pd(0x1.8a17a9789806dp+1); /* 3.0788471068226984 */
    const __m512d v83 = _mm512_set1_pd(0x1.c20be68e68ac6p+1); /* 3.5159881778102742 */
    const __m512d v86 = _mm512_set1_pd(0x1.0000dc77e77a2p-1); /* 0.50000657046961217 */
    const __m512d v89 = _mm512_set1_pd(0x1.2772ed67c2a75p-5); /* 0.036065543825391545 */
    const __m512d v90 = _mm512_set1_pd(0x1.db9d6d227aa7fp-3); /* 0.23223386060211124 */
    const __m512d v92 = _mm512_set1_pd(0x1.b0ee57610fe55p-2); /* 0.4227842 */
    const __m512d v94 = _mm512_set1_pd(-0x1.2788cf9ce0cbep-1); /* -0.57721566000000002 */
    const __m512d v97 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v98 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v101 = _mm512_set1_pd(-0x1.62e42b2a799cp-1); /* -0.69314703839773273 */
    const __m512d v103 = _mm512_set1_pd(0x1.8b1928dd7dd16p-10); /* 0.0015071803276194887 */
    const __m512d v104 = _mm512_set1_pd(0x1.121e049d670d9p-7); /* 0.0083653948338952445 */
    const __m512d v106 = _mm512_set1_pd(0x1.551c7057b87ep-5); /* 0.041639537257438297 */
    const __m512d v108 = _mm512_set1_pd(0x1.55556286db2a9p-3); /* 0.16666676496551716 */
    const __m512d v110 = _mm512_set1_pd(0x1.00002914b61d9p-1); /* 0.50000122430634086 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512 v4 = _mm512_rsqrt14_ps(v1);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v6l = _mm512_mul_pd(v3l, v5l);
    const __m512d v6h = _mm512_mul_pd(v3h, v5h);
    const __m512d v9l = _mm512_fnmadd_pd(v6l, v5l, v8);
    const __m512d v9h = _mm512_fnmadd_pd(v6h, v5h, v8);
    const __m512d v11l = _mm512_mul_pd(v10, v5l);
    const __m512d v11h = _mm512_mul_pd(v10, v5h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v11l, v5l);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v11h, v5h);
    const __m512d v14l = _mm512_max_pd(v12l, v13);
    const __m512d v14h = _mm512_max_pd(v12h, v13);
    const __m512d v15l = _mm512_mul_pd(v14l, v14l);
    const __m512d v15h = _mm512_mul_pd(v14h, v14h);
    const __m512d v17l = _mm512_mul_pd(v15l, v16);
    const __m512d v17h = _mm512_mul_pd(v15h, v16);
    const __m512d v20l = _mm512_fmadd_pd(v17l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v17h, v18, v19);
    const __m512d v22l = _mm512_fmadd_pd(v17l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v17h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v17l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v17h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v17l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v17h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v17l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v17h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v17l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v17h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v17l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v17h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v17l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v17h, v32h, v33);
    const __m512d v35l = _mm512_mul_pd(v14l, v34l);
    const __m512d v35h = _mm512_mul_pd(v14h, v34h);
    const __m256 v36l = _mm512_cvtpd_ps(v35l);
    const __m256 v36h = _mm512_cvtpd_ps(v35h);
    const __m512 v36 = _mm512_insertf32x8(_mm512_castps256_ps512(v36l), v36h, 1);
    const __m512 v37 = _mm512_getmant_ps(v1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v38l = _mm512_cvtps_pd(_mm512_castps512_ps256(v37));
    const __m512d v38h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v37, 1));
    const __m512d v39l = _mm512_sub_pd(v38l, v8);
    const __m512d v39h = _mm512_sub_pd(v38h, v8);
    const __m512d v42l = _mm512_mul_pd(v39l, v41);
    const __m512d v42h = _mm512_mul_pd(v39h, v41);
    const __m512d v44l = _mm512_add_pd(v42l, v43);
    const __m512d v44h = _mm512_add_pd(v42h, v43);
    const __m512d v45l = _mm512_mul_pd(v39l, v44l);
    const __m512d v45h = _mm512_mul_pd(v39h, v44h);
    const __m512d v46l = _mm512_add_pd(v40, v45l);
    const __m512d v46h = _mm512_add_pd(v40, v45h);
    const __m512d v48l = _mm512_fmadd_pd(v39l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v39h, v46h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v39l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v39h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v39l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v39h, v50h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v39l, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v39h, v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v54l, v39l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54h, v39h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v56l, v39l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v56h, v39h, v57);
    const __m512d v59l = _mm512_mul_pd(v39l, v58l);
    const __m512d v59h = _mm512_mul_pd(v39h, v58h);
    const __m512d v60l = _mm512_fmadd_pd(v39l, v59l, v39l);
    const __m512d v60h = _mm512_fmadd_pd(v39h, v59h, v39h);
    const __m512 v61 = _mm512_getexp_ps(v1);
    const __m512 v62 = _mm512_getexp_ps(v37);
    const __m512 v63 = _mm512_sub_ps(v61, v62);
    const __m512 v65 = _mm512_sub_ps(v63, v64);
    const __m512d v66l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65));
    const __m512d v66h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65, 1));
    const __m512d v68l = _mm512_mul_pd(v66l, v67);
    const __m512d v68h = _mm512_mul_pd(v66h, v67);
    const __m512d v69l = _mm512_add_pd(v60l, v68l);
    const __m512d v69h = _mm512_add_pd(v60h, v68h);
    const __m512d v72l = _mm512_mul_pd(v71, v3l);
    const __m512d v72h = _mm512_mul_pd(v71, v3h);
    const __m512d v73l = _mm512_mul_pd(v72l, v72l);
    const __m512d v73h = _mm512_mul_pd(v72h, v72h);
    const __m512d v76l = _mm512_fmadd_pd(v73l, v74, v75);
    const __m512d v76h = _mm512_fmadd_pd(v73h, v74, v75);
    const __m512d v78l = _mm512_fmadd_pd(v76l, v73l, v77);
    const __m512d v78h = _mm512_fmadd_pd(v76h, v73h, v77);
    const __m512d v80l = _mm512_fmadd_pd(v73l, v78l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v73h, v78h, v79);
    const __m512d v82l = _mm512_fmadd_pd(v73l, v80l, v81);
    const __m512d v82h = _mm512_fmadd_pd(v73h, v80h, v81);
    const __m512d v84l = _mm512_fmadd_pd(v82l, v73l, v83);
    const __m512d v84h = _mm512_fmadd_pd(v82h, v73h, v83);
    const __m512d v85l = _mm512_fmadd_pd(v84l, v73l, v8);
    const __m512d v85h = _mm512_fmadd_pd(v84h, v73h, v8);
    const __m512d v87l = _mm512_mul_pd(v86, v3l);
    const __m512d v87h = _mm512_mul_pd(v86, v3h);
    const __m512d v88l = _mm512_mul_pd(v87l, v87l);
    const __m512d v88h = _mm512_mul_pd(v87h, v87h);
    const __m512d v91l = _mm512_fmadd_pd(v88l, v89, v90);
    const __m512d v91h = _mm512_fmadd_pd(v88h, v89, v90);
    const __m512d v93l = _mm512_fmadd_pd(v88l, v91l, v92);
    const __m512d v93h = _mm512_fmadd_pd(v88h, v91h, v92);
    const __m512d v95l = _mm512_fmadd_pd(v88l, v93l, v94);
    const __m512d v95h = _mm512_fmadd_pd(v88h, v93h, v94);
    const __m512d v96l = _mm512_fnmadd_pd(v69l, v85l, v95l);
    const __m512d v96h = _mm512_fnmadd_pd(v69h, v85h, v95h);
    const __m512d v99l = _mm512_fmadd_pd(v97, v3l, v98);
    const __m512d v99h = _mm512_fmadd_pd(v97, v3h, v98);
    const __m512d v100l = _mm512_sub_pd(v99l, v98);
    const __m512d v100h = _mm512_sub_pd(v99h, v98);
    const __m512d v102l = _mm512_fmadd_pd(v100l, v101, v3l);
    const __m512d v102h = _mm512_fmadd_pd(v100h, v101, v3h);
    const __m512d v105l = _mm512_fmadd_pd(v102l, v103, v104);
    const __m512d v105h = _mm512_fmadd_pd(v102h, v103, v104);
    const __m512d v107l = _mm512_fmadd_pd(v102l, v105l, v106);
    const __m512d v107h = _mm512_fmadd_pd(v102h, v105h, v106);
    const __m512d v109l = _mm512_fmadd_pd(v102l, v107l, v108);
    const __m512d v109h = _mm512_fmadd_pd(v102h, v107h, v108);
    const __m512d v111l = _mm512_fmadd_pd(v102l, v109l, v110);
    const __m512d v111h = _mm512_fmadd_pd(v102h, v109h, v110);
    const __m512d v112l = _mm512_fmadd_pd(v102l, v111l, v8);
    const __m512d v112h = _mm512_fmadd_pd(v102h, v111h, v8);
    const __m512d v113l = _mm512_fmadd_pd(v102l, v112l, v8);
    const __m512d v113h = _mm512_fmadd_pd(v102h, v112h, v8);
    const __m512d v114l = _mm512_scalef_pd(v113l, v100l);
    const __m512d v114h = _mm512_scalef_pd(v113h, v100h);
    const __m512d v115l = _mm512_mul_pd(v96l, v114l);
    const __m512d v115h = _mm512_mul_pd(v96h, v114h);
    const __m256 v116l = _mm512_cvtpd_ps(v115l);
    const __m256 v116h = _mm512_cvtpd_ps(v115h);
    const __m512 v116 = _mm512_insertf32x8(_mm512_castps256_ps512(v116l), v116h, 1);
    const __m512 v117 = _mm512_mask_blend_ps(v2, v116, v36);
    _mm512_storeu_ps(y, v117);
}

static K0E_2ULP_AVX512_AVX512_TARGET void k0e_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        k0e_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        k0e_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        k0e_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K0E_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k0e_2ulp_avx512_level(void) {
#if defined(K0E_2ULP_AVX512_FORCE_ISA)
    return K0E_2ULP_AVX512_FORCE_ISA;
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

float k0e_2ulp_avx512(float x) {
    return k0e_2ulp_avx512_element(x);
}

void k0e_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k0e_2ulp_avx512_level();
    if (level == 2) {
        k0e_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k0e_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    k0e_2ulp_avx512_array_portable(x, y, n);
}
