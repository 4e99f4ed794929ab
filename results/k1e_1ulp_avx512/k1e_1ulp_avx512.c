/* k1e_1ulp_avx512: k1e
 *
 *   target       k1e, e^x K_1(x), f32
 *   domain       every input
 *   max error    0.948591 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.000234p+1 (2.00006723, encoding 0x4000011a)
 *   result there 0x1.08908p+0 (1.0334549, encoding 0x3f844840)
 *   mean error   0.146951 ulp
 *   misrounded   317983746 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9b917b75569ee7f6ab79caf31bdd0f73
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1e --max-ulp 1 --time 75s --threads 1 --seed 1 --isa avx512 --archive k1e_1.db
 *                time: 1.0160 ns/element as avx512 code (inputs mean)
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
#include "k1e_1ulp_avx512.h"

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

static inline float k1e_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t k1e_1ulp_avx512_rcp14_lines[64][2] = {
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
 * k1e_1ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t k1e_1ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float k1e_1ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = k1e_1ulp_avx512_frombits_f32((128 * k1e_1ulp_avx512_rsqrt14_lines[row][0] -
                          k1e_1ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= k1e_1ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double k1e_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline float k1e_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float k1e_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = k1e_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float k1e_1ulp_avx512_getmant75_f32(float a) {
    float m = k1e_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

static inline double k1e_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int k1e_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vrange does with immediate 6. */
static inline double k1e_1ulp_avx512_minmag_f64(double a, double b) {
    double x = fabs(a), y = fabs(b), r = x < y ? a : b;
    int64_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? k1e_1ulp_avx512_frombits_f64(i | j) : r;
    r = y != y ? a : r;
    return (k1e_1ulp_avx512_signaling_f64(a) | k1e_1ulp_avx512_signaling_f64(b)) ? a + b : r;
}

static inline float k1e_1ulp_avx512_element(float x) {
    const float v0 = 0x0p+0f; /* 0 */
    const float v1 = x;
    const int v2 = v0 == v1;
    const float v3 = INFINITY;
    const float v4 = 0x1p+1f; /* 2 */
    const int v5 = v4 < v1;
    const double v6 = (double)v1;
    const float v7 = k1e_1ulp_avx512_rsqrt14_f32(v1);
    const double v8 = (double)v7;
    const double v9 = v6 * v8;
    const double v10 = -v9;
    const double v11 = 0x1p+0; /* 1 */
    const double v12 = k1e_1ulp_avx512_fma_f64(v10, v8, v11);
    const double v13 = 0x1.fffdc5ac142acp-2; /* 0.49999150145326143 */
    const double v14 = v13 * v8;
    const double v15 = k1e_1ulp_avx512_fma_f64(v12, v14, v8);
    const double v16 = 0x0p+0; /* 0 */
    const double v17 = v15 > v16 ? v15 : v16;
    const double v18 = v17 * v17;
    const double v19 = 0x1.fffc8de6a2deap+0; /* 1.9999474227978404 */
    const double v20 = v18 * v19;
    const double v21 = -0x1.43fa7bc8d33e9p-12; /* -0.00030896992807499677 */
    const double v22 = 0x1.b39ba5ee7e69ap-10; /* 0.0016617126490231838 */
    const double v23 = k1e_1ulp_avx512_fma_f64(v21, v20, v22);
    const double v24 = -0x1.141579ca00362p-8; /* -0.0042127058350168462 */
    const double v25 = k1e_1ulp_avx512_fma_f64(v20, v23, v24);
    const double v26 = 0x1.d2761d67ffp-8; /* 0.0071176358978810583 */
    const double v27 = k1e_1ulp_avx512_fma_f64(v25, v20, v26);
    const double v28 = -0x1.4c9256b08db54p-7; /* -0.010149280861794154 */
    const double v29 = k1e_1ulp_avx512_fma_f64(v20, v27, v28);
    const double v30 = 0x1.0355fc94bb5ep-6; /* 0.015828606282345947 */
    const double v31 = k1e_1ulp_avx512_fma_f64(v29, v20, v30);
    const double v32 = -0x1.2c900e5f73b37p-5; /* -0.036689785072317731 */
    const double v33 = k1e_1ulp_avx512_fma_f64(v20, v31, v32);
    const double v34 = 0x1.e147ece9bb804p-3; /* 0.23500046814245945 */
    const double v35 = k1e_1ulp_avx512_fma_f64(v20, v33, v34);
    const double v36 = 0x1.40d9328563c76p+0; /* 1.2533141685160252 */
    const double v37 = k1e_1ulp_avx512_fma_f64(v35, v20, v36);
    const double v38 = v17 * v37;
    const float v39 = (float)v38;
    const double v40 = -0x1.2922baad10a3cp-7; /* -0.0090678607467725644 */
    const double v41 = 0x1.0026ae2179cbfp-1; /* 0.50029510649337527 */
    const double v42 = v41 * v6;
    const double v43 = v42 * v42;
    const double v44 = -0x1.7fcf6d532b11p-3; /* -0.18740735445079126 */
    const double v45 = k1e_1ulp_avx512_fma_f64(v40, v43, v44);
    const double v46 = -0x1.59ec48e324ec1p-1; /* -0.6756308343196552 */
    const double v47 = k1e_1ulp_avx512_fma_f64(v45, v43, v46);
    const double v48 = v47 * v43;
    const double v49 = 0x1.3af95fdb04a1bp-3; /* 0.15379595648899244 */
    const double v50 = v48 + v49;
    const double v51 = k1e_1ulp_avx512_fma_f64(v50, v43, v11);
    const double v52 = v51 / v6;
    const double v53 = 0x1.11ed3a11c4cdep-2; /* 0.2675065110535807 */
    const double v54 = v53 * v6;
    const double v55 = v54 * v54;
    const double v56 = 0x1.b6de88ea5577ap-6; /* 0.026786454874432299 */
    const double v57 = 0x1.d07ac133f5905p-2; /* 0.45359327201494209 */
    const double v58 = k1e_1ulp_avx512_fma_f64(v55, v56, v57);
    const double v59 = 0x1.b89655ccb9ed7p-1; /* 0.86052196621036614 */
    const double v60 = k1e_1ulp_avx512_fma_f64(v58, v55, v59);
    const double v61 = 0x1.0002f7920a64cp-1; /* 0.50002263696405569 */
    const double v62 = k1e_1ulp_avx512_fma_f64(v60, v55, v61);
    const float v63 = k1e_1ulp_avx512_getexp_f32(v1);
    const float v64 = k1e_1ulp_avx512_getmant75_f32(v1);
    const float v65 = k1e_1ulp_avx512_getexp_f32(v64);
    const float v66 = v63 - v65;
    const float v67 = 0x1.fdcdd2p-1f; /* 0.995710909 */
    const float v68 = v66 - v67;
    const double v69 = (double)v68;
    const double v70 = 0x1.62e4283c665e9p-1; /* 0.69314695107749202 */
    const double v71 = v69 * v70;
    const double v72 = (double)v64;
    const double v73 = v72 - v11;
    const double v74 = 0x1.f24b4c07f9bfbp+55; /* 70128664162656216 */
    const double v75 = -0x1.16681a8509d89p+57; /* -1.5672901327203152e+17 */
    const double v76 = k1e_1ulp_avx512_fma_f64(v73, v74, v75);
    const double v77 = 0x1.535df9025aa38p+57; /* 1.9104668234529357e+17 */
    const double v78 = k1e_1ulp_avx512_fma_f64(v73, v76, v77);
    const double v79 = -0x1.7692dfb76225fp+57; /* -2.1086626168362083e+17 */
    const double v80 = k1e_1ulp_avx512_fma_f64(v73, v78, v79);
    const double v81 = 0x1.b74df3ccfabedp-1; /* 0.8580166042059979 */
    const double v82 = k1e_1ulp_avx512_minmag_f64(v73, v81);
    const double v83 = v80 * v82;
    const double v84 = 0x1.6192c75ef8fc4p+49; /* 777516029440504.5 */
    const double v85 = v83 + v84;
    const double v86 = 0x1.d694df8e9021p-61; /* 7.9719613107438348e-19 */
    const double v87 = 0x1.9716e3cf1dd9dp-3; /* 0.19877412772960393 */
    const double v88 = k1e_1ulp_avx512_fma_f64(v85, v86, v87);
    const double v89 = -0x1.ffc7cc27994bep-3; /* -0.24989280219884863 */
    const double v90 = k1e_1ulp_avx512_fma_f64(v73, v88, v89);
    const double v91 = 0x1.5558ea5149954p-2; /* 0.33334699746264573 */
    const double v92 = k1e_1ulp_avx512_fma_f64(v73, v90, v91);
    const double v93 = -0x1.0000523a48d65p-1; /* -0.50000245057564696 */
    const double v94 = k1e_1ulp_avx512_fma_f64(v73, v92, v93);
    const double v95 = k1e_1ulp_avx512_fma_f64(v73, v94, v11);
    const double v96 = v73 * v95;
    const double v97 = v71 + v96;
    const double v98 = v6 * v97;
    const double v99 = v62 * v98;
    const double v100 = v52 + v99;
    const double v101 = -0x1.62e430c442d2ep-1; /* -0.6931472053123906 */
    const double v102 = k1e_1ulp_avx512_fma_f64(v16, v101, v6);
    const double v103 = 0x1.d5db5d9ddb982p-8; /* 0.007169447284338994 */
    const double v104 = 0x1.2f65d379cd87ep-5; /* 0.03703585914483741 */
    const double v105 = k1e_1ulp_avx512_fma_f64(v102, v103, v104);
    const double v106 = 0x1.51834b147aa9fp-3; /* 0.16480120331046508 */
    const double v107 = k1e_1ulp_avx512_fma_f64(v105, v102, v106);
    const double v108 = 0x1.1632769f5c001p-6; /* 0.016979804842264915 */
    const double v109 = 0x1.feb25eacfd7aep-2; /* 0.49872730189178582 */
    const double v110 = k1e_1ulp_avx512_fma_f64(v108, v55, v109);
    const double v111 = k1e_1ulp_avx512_fma_f64(v107, v102, v110);
    const double v112 = k1e_1ulp_avx512_fma_f64(v111, v102, v11);
    const double v113 = k1e_1ulp_avx512_fma_f64(v102, v112, v11);
    const double v114 = v100 * v113;
    const float v115 = (float)v114;
    const float v116 = v5 ? v39 : v115;
    const float v117 = v2 ? v3 : v116;
    const float r0 = v117;
    return r0;
}

static void k1e_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k1e_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K1E_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K1E_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K1E_1ULP_AVX512_AVX2 static inline K1E_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define K1E_1ULP_AVX512_AVX512 static inline K1E_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vrangepd does with immediate 6; the sign bit of a mask decides a blend. */
K1E_1ULP_AVX512_AVX2 __m256d k1e_1ulp_avx512_signaling_f64_avx2(__m256d a) {
    const __m256i quiet = _mm256_slli_epi64(_mm256_castpd_si256(a), 12);
    return _mm256_andnot_pd(_mm256_castsi256_pd(quiet),
                            _mm256_cmp_pd(a, a, _CMP_UNORD_Q));
}

K1E_1ULP_AVX512_AVX2 __m256d k1e_1ulp_avx512_minmag_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d x = _mm256_andnot_pd(sign, a), y = _mm256_andnot_pd(sign, b);
    __m256d r = _mm256_blendv_pd(b, a, _mm256_cmp_pd(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_pd(r, _mm256_or_pd(a, b), _mm256_cmp_pd(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_pd(r, a, _mm256_cmp_pd(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_pd(
        r, _mm256_add_pd(a, b),
        _mm256_or_pd(k1e_1ulp_avx512_signaling_f64_avx2(a), k1e_1ulp_avx512_signaling_f64_avx2(b)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
K1E_1ULP_AVX512_AVX2 __m256 k1e_1ulp_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k1e_1ulp_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
K1E_1ULP_AVX512_AVX2 __m256 k1e_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k1e_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
K1E_1ULP_AVX512_AVX2 __m256 k1e_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k1e_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

K1E_1ULP_AVX512_AVX2 void k1e_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v3 = _mm256_set1_ps(INFINITY);
    const __m256 v4 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256d v11 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v13 = _mm256_set1_pd(0x1.fffdc5ac142acp-2); /* 0.49999150145326143 */
    const __m256d v16 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v19 = _mm256_set1_pd(0x1.fffc8de6a2deap+0); /* 1.9999474227978404 */
    const __m256d v21 = _mm256_set1_pd(-0x1.43fa7bc8d33e9p-12); /* -0.00030896992807499677 */
    const __m256d v22 = _mm256_set1_pd(0x1.b39ba5ee7e69ap-10); /* 0.0016617126490231838 */
    const __m256d v24 = _mm256_set1_pd(-0x1.141579ca00362p-8); /* -0.0042127058350168462 */
    const __m256d v26 = _mm256_set1_pd(0x1.d2761d67ffp-8); /* 0.0071176358978810583 */
    const __m256d v28 = _mm256_set1_pd(-0x1.4c9256b08db54p-7); /* -0.010149280861794154 */
    const __m256d v30 = _mm256_set1_pd(0x1.0355fc94bb5ep-6); /* 0.015828606282345947 */
    const __m256d v32 = _mm256_set1_pd(-0x1.2c900e5f73b37p-5); /* -0.036689785072317731 */
    const __m256d v34 = _mm256_set1_pd(0x1.e147ece9bb804p-3); /* 0.23500046814245945 */
    const __m256d v36 = _mm256_set1_pd(0x1.40d9328563c76p+0); /* 1.2533141685160252 */
    const __m256d v40 = _mm256_set1_pd(-0x1.2922baad10a3cp-7); /* -0.0090678607467725644 */
    const __m256d v41 = _mm256_set1_pd(0x1.0026ae2179cbfp-1); /* 0.50029510649337527 */
    const __m256d v44 = _mm256_set1_pd(-0x1.7fcf6d532b11p-3); /* -0.18740735445079126 */
    const __m256d v46 = _mm256_set1_pd(-0x1.59ec48e324ec1p-1); /* -0.6756308343196552 */
    const __m256d v49 = _mm256_set1_pd(0x1.3af95fdb04a1bp-3); /* 0.15379595648899244 */
    const __m256d v53 = _mm256_set1_pd(0x1.11ed3a11c4cdep-2); /* 0.2675065110535807 */
    const __m256d v56 = _mm256_set1_pd(0x1.b6de88ea5577ap-6); /* 0.026786454874432299 */
    const __m256d v57 = _mm256_set1_pd(0x1.d07ac133f5905p-2); /* 0.45359327201494209 */
    const __m256d v59 = _mm256_set1_pd(0x1.b89655ccb9ed7p-1); /* 0.86052196621036614 */
    const __m256d v61 = _mm256_set1_pd(0x1.0002f7920a64cp-1); /* 0.50002263696405569 */
    const __m256 v67 = _mm256_set1_ps(0x1.fdcdd2p-1f); /* 0.995710909 */
    const __m256d v70 = _mm256_set1_pd(0x1.62e4283c665e9p-1); /* 0.69314695107749202 */
    const __m256d v74 = _mm256_set1_pd(0x1.f24b4c07f9bfbp+55); /* 70128664162656216 */
    const __m256d v75 = _mm256_set1_pd(-0x1.16681a8509d89p+57); /* -1.5672901327203152e+17 */
    const __m256d v77 = _mm256_set1_pd(0x1.535df9025aa38p+57); /* 1.9104668234529357e+17 */
    const __m256d v79 = _mm256_set1_pd(-0x1.7692dfb76225fp+57); /* -2.1086626168362083e+17 */
    const __m256d v81 = _mm256_set1_pd(0x1.b74df3ccfabedp-1); /* 0.8580166042059979 */
    const __m256d v84 = _mm256_set1_pd(0x1.6192c75ef8fc4p+49); /* 777516029440504.5 */
    const __m256d v86 = _mm256_set1_pd(0x1.d694df8e9021p-61); /* 7.9719613107438348e-19 */
    const __m256d v87 = _mm256_set1_pd(0x1.9716e3cf1dd9dp-3); /* 0.19877412772960393 */
    const __m256d v89 = _mm256_set1_pd(-0x1.ffc7cc27994bep-3); /* -0.24989280219884863 */
    const __m256d v91 = _mm256_set1_pd(0x1.5558ea5149954p-2); /* 0.33334699746264573 */
    const __m256d v93 = _mm256_set1_pd(-0x1.0000523a48d65p-1); /* -0.50000245057564696 */
    const __m256d v101 = _mm256_set1_pd(-0x1.62e430c442d2ep-1); /* -0.6931472053123906 */
    const __m256d v103 = _mm256_set1_pd(0x1.d5db5d9ddb982p-8); /* 0.007169447284338994 */
    const __m256d v104 = _mm256_set1_pd(0x1.2f65d379cd87ep-5); /* 0.03703585914483741 */
    const __m256d v106 = _mm256_set1_pd(0x1.51834b147aa9fp-3); /* 0.16480120331046508 */
    const __m256d v108 = _mm256_set1_pd(0x1.1632769f5c001p-6); /* 0.016979804842264915 */
    const __m256d v109 = _mm256_set1_pd(0x1.feb25eacfd7aep-2); /* 0.49872730189178582 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_EQ_OQ));
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v4, v1, _CMP_LT_OQ));
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256 v7 = k1e_1ulp_avx512_lanes_rsqrt14_f32_avx2(v1);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7, 1));
    const __m256d v9l = _mm256_mul_pd(v6l, v8l);
    const __m256d v9h = _mm256_mul_pd(v6h, v8h);
    const __m256d v12l = _mm256_fnmadd_pd(v9l, v8l, v11);
    const __m256d v12h = _mm256_fnmadd_pd(v9h, v8h, v11);
    const __m256d v14l = _mm256_mul_pd(v13, v8l);
    const __m256d v14h = _mm256_mul_pd(v13, v8h);
    const __m256d v15l = _mm256_fmadd_pd(v12l, v14l, v8l);
    const __m256d v15h = _mm256_fmadd_pd(v12h, v14h, v8h);
    const __m256d v17l = _mm256_max_pd(v15l, v16);
    const __m256d v17h = _mm256_max_pd(v15h, v16);
    const __m256d v18l = _mm256_mul_pd(v17l, v17l);
    const __m256d v18h = _mm256_mul_pd(v17h, v17h);
    const __m256d v20l = _mm256_mul_pd(v18l, v19);
    const __m256d v20h = _mm256_mul_pd(v18h, v19);
    const __m256d v23l = _mm256_fmadd_pd(v21, v20l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21, v20h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v20l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v20h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v20l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v20h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v20l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v20h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v20l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v20h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v20l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v20h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v20l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v20h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v20l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v20h, v36);
    const __m256d v38l = _mm256_mul_pd(v17l, v37l);
    const __m256d v38h = _mm256_mul_pd(v17h, v37h);
    const __m128 v39l = _mm256_cvtpd_ps(v38l);
    const __m128 v39h = _mm256_cvtpd_ps(v38h);
    const __m256 v39 = _mm256_set_m128(v39h, v39l);
    const __m256d v42l = _mm256_mul_pd(v41, v6l);
    const __m256d v42h = _mm256_mul_pd(v41, v6h);
    const __m256d v43l = _mm256_mul_pd(v42l, v42l);
    const __m256d v43h = _mm256_mul_pd(v42h, v42h);
    const __m256d v45l = _mm256_fmadd_pd(v40, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v40, v43h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v43l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v43h, v46);
    const __m256d v48l = _mm256_mul_pd(v47l, v43l);
    const __m256d v48h = _mm256_mul_pd(v47h, v43h);
    const __m256d v50l = _mm256_add_pd(v48l, v49);
    const __m256d v50h = _mm256_add_pd(v48h, v49);
    const __m256d v51l = _mm256_fmadd_pd(v50l, v43l, v11);
    const __m256d v51h = _mm256_fmadd_pd(v50h, v43h, v11);
    const __m256d v52l = _mm256_div_pd(v51l, v6l);
    const __m256d v52h = _mm256_div_pd(v51h, v6h);
    const __m256d v54l = _mm256_mul_pd(v53, v6l);
    const __m256d v54h = _mm256_mul_pd(v53, v6h);
    const __m256d v55l = _mm256_mul_pd(v54l, v54l);
    const __m256d v55h = _mm256_mul_pd(v54h, v54h);
    const __m256d v58l = _mm256_fmadd_pd(v55l, v56, v57);
    const __m256d v58h = _mm256_fmadd_pd(v55h, v56, v57);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v55l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v55h, v59);
    const __m256d v62l = _mm256_fmadd_pd(v60l, v55l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v60h, v55h, v61);
    const __m256 v63 = k1e_1ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v64 = k1e_1ulp_avx512_lanes_getmant75_f32_avx2(v1);
    const __m256 v65 = k1e_1ulp_avx512_lanes_getexp_f32_avx2(v64);
    const __m256 v66 = _mm256_sub_ps(v63, v65);
    const __m256 v68 = _mm256_sub_ps(v66, v67);
    const __m256d v69l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68));
    const __m256d v69h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68, 1));
    const __m256d v71l = _mm256_mul_pd(v69l, v70);
    const __m256d v71h = _mm256_mul_pd(v69h, v70);
    const __m256d v72l = _mm256_cvtps_pd(_mm256_castps256_ps128(v64));
    const __m256d v72h = _mm256_cvtps_pd(_mm256_extractf128_ps(v64, 1));
    const __m256d v73l = _mm256_sub_pd(v72l, v11);
    const __m256d v73h = _mm256_sub_pd(v72h, v11);
    const __m256d v76l = _mm256_fmadd_pd(v73l, v74, v75);
    const __m256d v76h = _mm256_fmadd_pd(v73h, v74, v75);
    const __m256d v78l = _mm256_fmadd_pd(v73l, v76l, v77);
    const __m256d v78h = _mm256_fmadd_pd(v73h, v76h, v77);
    const __m256d v80l = _mm256_fmadd_pd(v73l, v78l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v73h, v78h, v79);
    const __m256d v82l = k1e_1ulp_avx512_minmag_f64_avx2(v73l, v81);
    const __m256d v82h = k1e_1ulp_avx512_minmag_f64_avx2(v73h, v81);
    const __m256d v83l = _mm256_mul_pd(v80l, v82l);
    const __m256d v83h = _mm256_mul_pd(v80h, v82h);
    const __m256d v85l = _mm256_add_pd(v83l, v84);
    const __m256d v85h = _mm256_add_pd(v83h, v84);
    const __m256d v88l = _mm256_fmadd_pd(v85l, v86, v87);
    const __m256d v88h = _mm256_fmadd_pd(v85h, v86, v87);
    const __m256d v90l = _mm256_fmadd_pd(v73l, v88l, v89);
    const __m256d v90h = _mm256_fmadd_pd(v73h, v88h, v89);
    const __m256d v92l = _mm256_fmadd_pd(v73l, v90l, v91);
    const __m256d v92h = _mm256_fmadd_pd(v73h, v90h, v91);
    const __m256d v94l = _mm256_fmadd_pd(v73l, v92l, v93);
    const __m256d v94h = _mm256_fmadd_pd(v73h, v92h, v93);
    const __m256d v95l = _mm256_fmadd_pd(v73l, v94l, v11);
    const __m256d v95h = _mm256_fmadd_pd(v73h, v94h, v11);
    const __m256d v96l = _mm256_mul_pd(v73l, v95l);
    const __m256d v96h = _mm256_mul_pd(v73h, v95h);
    const __m256d v97l = _mm256_add_pd(v71l, v96l);
    const __m256d v97h = _mm256_add_pd(v71h, v96h);
    const __m256d v98l = _mm256_mul_pd(v6l, v97l);
    const __m256d v98h = _mm256_mul_pd(v6h, v97h);
    const __m256d v99l = _mm256_mul_pd(v62l, v98l);
    const __m256d v99h = _mm256_mul_pd(v62h, v98h);
    const __m256d v100l = _mm256_add_pd(v52l, v99l);
    const __m256d v100h = _mm256_add_pd(v52h, v99h);
    const __m256d v102l = _mm256_fmadd_pd(v16, v101, v6l);
    const __m256d v102h = _mm256_fmadd_pd(v16, v101, v6h);
    const __m256d v105l = _mm256_fmadd_pd(v102l, v103, v104);
    const __m256d v105h = _mm256_fmadd_pd(v102h, v103, v104);
    const __m256d v107l = _mm256_fmadd_pd(v105l, v102l, v106);
    const __m256d v107h = _mm256_fmadd_pd(v105h, v102h, v106);
    const __m256d v110l = _mm256_fmadd_pd(v108, v55l, v109);
    const __m256d v110h = _mm256_fmadd_pd(v108, v55h, v109);
    const __m256d v111l = _mm256_fmadd_pd(v107l, v102l, v110l);
    const __m256d v111h = _mm256_fmadd_pd(v107h, v102h, v110h);
    const __m256d v112l = _mm256_fmadd_pd(v111l, v102l, v11);
    const __m256d v112h = _mm256_fmadd_pd(v111h, v102h, v11);
    const __m256d v113l = _mm256_fmadd_pd(v102l, v112l, v11);
    const __m256d v113h = _mm256_fmadd_pd(v102h, v112h, v11);
    const __m256d v114l = _mm256_mul_pd(v100l, v113l);
    const __m256d v114h = _mm256_mul_pd(v100h, v113h);
    const __m128 v115l = _mm256_cvtpd_ps(v114l);
    const __m128 v115h = _mm256_cvtpd_ps(v114h);
    const __m256 v115 = _mm256_set_m128(v115h, v115l);
    const __m256 v116 = _mm256_blendv_ps(v115, v39, _mm256_castsi256_ps(v5));
    const __m256 v117 = _mm256_blendv_ps(v116, v3, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v117);
}

static K1E_1ULP_AVX512_AVX2_TARGET void k1e_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k1e_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        k1e_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
K1E_1ULP_AVX512_AVX512 void k1e_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_set1_ps(INFINITY);
    const __m512 v4 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v11 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v13 = _mm512_set1_pd(0x1.fffdc5ac142acp-2); /* 0.49999150145326143 */
    const __m512d v16 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v19 = _mm512_set1_pd(0x1.fffc8de6a2deap+0); /* 1.9999474227978404 */
    const __m512d v21 = _mm512_set1_pd(-0x1.43fa7bc8d33e9p-12); /* -0.00030896992807499677 */
    const __m512d v22 = _mm512_set1_pd(0x1.b39ba5ee7e69ap-10); /* 0.0016617126490231838 */
    const __m512d v24 = _mm512_set1_pd(-0x1.141579ca00362p-8); /* -0.0042127058350168462 */
    const __m512d v26 = _mm512_set1_pd(0x1.d2761d67ffp-8); /* 0.0071176358978810583 */
    const __m512d v28 = _mm512_set1_pd(-0x1.4c9256b08db54p-7); /* -0.010149280861794154 */
    const __m512d v30 = _mm512_set1_pd(0x1.0355fc94bb5ep-6); /* 0.015828606282345947 */
    const __m512d v32 = _mm512_set1_pd(-0x1.2c900e5f73b37p-5); /* -0.036689785072317731 */
    const __m512d v34 = _mm512_set1_pd(0x1.e147ece9bb804p-3); /* 0.23500046814245945 */
    const __m512d v36 = _mm512_set1_pd(0x1.40d9328563c76p+0); /* 1.2533141685160252 */
    const __m512d v40 = _mm512_set1_pd(-0x1.2922baad10a3cp-7); /* -0.0090678607467725644 */
    const __m512d v41 = _mm512_set1_pd(0x1.0026ae2179cbfp-1); /* 0.50029510649337527 */
    const __m512d v44 = _mm512_set1_pd(-0x1.7fcf6d532b11p-3); /* -0.18740735445079126 */
    const __m512d v46 = _mm512_set1_pd(-0x1.59ec48e324ec1p-1); /* -0.6756308343196552 */
    const __m512d v49 = _mm512_set1_pd(0x1.3af95fdb04a1bp-3); /* 0.15379595648899244 */
    const __m512d v53 = _mm512_set1_pd(0x1.11ed3a11c4cdep-2); /* 0.2675065110535807 */
    const __m512d v56 = _mm512_set1_pd(0x1.b6de88ea5577ap-6); /* 0.026786454874432299 */
    const __m512d v57 = _mm512_set1_pd(0x1.d07ac133f5905p-2); /* 0.45359327201494209 */
    const __m512d v59 = _mm512_set1_pd(0x1.b89655ccb9ed7p-1); /* 0.86052196621036614 */
    const __m512d v61 = _mm512_set1_pd(0x1.0002f7920a64cp-1); /* 0.50002263696405569 */
    const __m512 v67 = _mm512_set1_ps(0x1.fdcdd2p-1f); /* 0.995710909 */
    const __m512d v70 = _mm512_set1_pd(0x1.62e4283c665e9p-1); /* 0.69314695107749202 */
    const __m512d v74 = _mm512_set1_pd(0x1.f24b4c07f9bfbp+55); /* 70128664162656216 */
    const __m512d v75 = _mm512_set1_pd(-0x1.16681a8509d89p+57); /* -1.5672901327203152e+17 */
    const __m512d v77 = _mm512_set1_pd(0x1.535df9025aa38p+57); /* 1.9104668234529357e+17 */
    const __m512d v79 = _mm512_set1_pd(-0x1.7692dfb76225fp+57); /* -2.1086626168362083e+17 */
    const __m512d v81 = _mm512_set1_pd(0x1.b74df3ccfabedp-1); /* 0.8580166042059979 */
    const __m512d v84 = _mm512_set1_pd(0x1.6192c75ef8fc4p+49); /* 777516029440504.5 */
    const __m512d v86 = _mm512_set1_pd(0x1.d694df8e9021p-61); /* 7.9719613107438348e-19 */
    const __m512d v87 = _mm512_set1_pd(0x1.9716e3cf1dd9dp-3); /* 0.19877412772960393 */
    const __m512d v89 = _mm512_set1_pd(-0x1.ffc7cc27994bep-3); /* -0.24989280219884863 */
    const __m512d v91 = _mm512_set1_pd(0x1.5558ea5149954p-2); /* 0.33334699746264573 */
    const __m512d v93 = _mm512_set1_pd(-0x1.0000523a48d65p-1); /* -0.50000245057564696 */
    const __m512d v101 = _mm512_set1_pd(-0x1.62e430c442d2ep-1); /* -0.6931472053123906 */
    const __m512d v103 = _mm512_set1_pd(0x1.d5db5d9ddb982p-8); /* 0.007169447284338994 */
    const __m512d v104 = _mm512_set1_pd(0x1.2f65d379cd87ep-5); /* 0.03703585914483741 */
    const __m512d v106 = _mm512_set1_pd(0x1.51834b147aa9fp-3); /* 0.16480120331046508 */
    const __m512d v108 = _mm512_set1_pd(0x1.1632769f5c001p-6); /* 0.016979804842264915 */
    const __m512d v109 = _mm512_set1_pd(0x1.feb25eacfd7aep-2); /* 0.49872730189178582 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_EQ_OQ);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v4, v1, _CMP_LT_OQ);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512 v7 = _mm512_rsqrt14_ps(v1);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7, 1));
    const __m512d v9l = _mm512_mul_pd(v6l, v8l);
    const __m512d v9h = _mm512_mul_pd(v6h, v8h);
    const __m512d v12l = _mm512_fnmadd_pd(v9l, v8l, v11);
    const __m512d v12h = _mm512_fnmadd_pd(v9h, v8h, v11);
    const __m512d v14l = _mm512_mul_pd(v13, v8l);
    const __m512d v14h = _mm512_mul_pd(v13, v8h);
    const __m512d v15l = _mm512_fmadd_pd(v12l, v14l, v8l);
    const __m512d v15h = _mm512_fmadd_pd(v12h, v14h, v8h);
    const __m512d v17l = _mm512_max_pd(v15l, v16);
    const __m512d v17h = _mm512_max_pd(v15h, v16);
    const __m512d v18l = _mm512_mul_pd(v17l, v17l);
    const __m512d v18h = _mm512_mul_pd(v17h, v17h);
    const __m512d v20l = _mm512_mul_pd(v18l, v19);
    const __m512d v20h = _mm512_mul_pd(v18h, v19);
    const __m512d v23l = _mm512_fmadd_pd(v21, v20l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21, v20h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v20l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v20h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v20l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v20h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v20l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v20h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v20l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v20h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v20l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v20h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v20l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v20h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v20l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v20h, v36);
    const __m512d v38l = _mm512_mul_pd(v17l, v37l);
    const __m512d v38h = _mm512_mul_pd(v17h, v37h);
    const __m256 v39l = _mm512_cvtpd_ps(v38l);
    const __m256 v39h = _mm512_cvtpd_ps(v38h);
    const __m512 v39 = _mm512_insertf32x8(_mm512_castps256_ps512(v39l), v39h, 1);
    const __m512d v42l = _mm512_mul_pd(v41, v6l);
    const __m512d v42h = _mm512_mul_pd(v41, v6h);
    const __m512d v43l = _mm512_mul_pd(v42l, v42l);
    const __m512d v43h = _mm512_mul_pd(v42h, v42h);
    const __m512d v45l = _mm512_fmadd_pd(v40, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v40, v43h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v43l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v43h, v46);
    const __m512d v48l = _mm512_mul_pd(v47l, v43l);
    const __m512d v48h = _mm512_mul_pd(v47h, v43h);
    const __m512d v50l = _mm512_add_pd(v48l, v49);
    const __m512d v50h = _mm512_add_pd(v48h, v49);
    const __m512d v51l = _mm512_fmadd_pd(v50l, v43l, v11);
    const __m512d v51h = _mm512_fmadd_pd(v50h, v43h, v11);
    const __m512d v52l = _mm512_div_pd(v51l, v6l);
    const __m512d v52h = _mm512_div_pd(v51h, v6h);
    const __m512d v54l = _mm512_mul_pd(v53, v6l);
    const __m512d v54h = _mm512_mul_pd(v53, v6h);
    const __m512d v55l = _mm512_mul_pd(v54l, v54l);
    const __m512d v55h = _mm512_mul_pd(v54h, v54h);
    const __m512d v58l = _mm512_fmadd_pd(v55l, v56, v57);
    const __m512d v58h = _mm512_fmadd_pd(v55h, v56, v57);
    const __m512d v60l = _mm512_fmadd_pd(v58l, v55l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v58h, v55h, v59);
    const __m512d v62l = _mm512_fmadd_pd(v60l, v55l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v60h, v55h, v61);
    const __m512 v63 = _mm512_getexp_ps(v1);
    const __m512 v64 = _mm512_getmant_ps(v1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v65 = _mm512_getexp_ps(v64);
    const __m512 v66 = _mm512_sub_ps(v63, v65);
    const __m512 v68 = _mm512_sub_ps(v66, v67);
    const __m512d v69l = _mm512_cvtps_pd(_mm512_castps512_ps256(v68));
    const __m512d v69h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v68, 1));
    const __m512d v71l = _mm512_mul_pd(v69l, v70);
    const __m512d v71h = _mm512_mul_pd(v69h, v70);
    const __m512d v72l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64));
    const __m512d v72h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64, 1));
    const __m512d v73l = _mm512_sub_pd(v72l, v11);
    const __m512d v73h = _mm512_sub_pd(v72h, v11);
    const __m512d v76l = _mm512_fmadd_pd(v73l, v74, v75);
    const __m512d v76h = _mm512_fmadd_pd(v73h, v74, v75);
    const __m512d v78l = _mm512_fmadd_pd(v73l, v76l, v77);
    const __m512d v78h = _mm512_fmadd_pd(v73h, v76h, v77);
    const __m512d v80l = _mm512_fmadd_pd(v73l, v78l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v73h, v78h, v79);
    const __m512d v82l = _mm512_range_pd(v73l, v81, 6);
    const __m512d v82h = _mm512_range_pd(v73h, v81, 6);
    const __m512d v83l = _mm512_mul_pd(v80l, v82l);
    const __m512d v83h = _mm512_mul_pd(v80h, v82h);
    const __m512d v85l = _mm512_add_pd(v83l, v84);
    const __m512d v85h = _mm512_add_pd(v83h, v84);
    const __m512d v88l = _mm512_fmadd_pd(v85l, v86, v87);
    const __m512d v88h = _mm512_fmadd_pd(v85h, v86, v87);
    const __m512d v90l = _mm512_fmadd_pd(v73l, v88l, v89);
    const __m512d v90h = _mm512_fmadd_pd(v73h, v88h, v89);
    const __m512d v92l = _mm512_fmadd_pd(v73l, v90l, v91);
    const __m512d v92h = _mm512_fmadd_pd(v73h, v90h, v91);
    const __m512d v94l = _mm512_fmadd_pd(v73l, v92l, v93);
    const __m512d v94h = _mm512_fmadd_pd(v73h, v92h, v93);
    const __m512d v95l = _mm512_fmadd_pd(v73l, v94l, v11);
    const __m512d v95h = _mm512_fmadd_pd(v73h, v94h, v11);
    const __m512d v96l = _mm512_mul_pd(v73l, v95l);
    const __m512d v96h = _mm512_mul_pd(v73h, v95h);
    const __m512d v97l = _mm512_add_pd(v71l, v96l);
    const __m512d v97h = _mm512_add_pd(v71h, v96h);
    const __m512d v98l = _mm512_mul_pd(v6l, v97l);
    const __m512d v98h = _mm512_mul_pd(v6h, v97h);
    const __m512d v99l = _mm512_mul_pd(v62l, v98l);
    const __m512d v99h = _mm512_mul_pd(v62h, v98h);
    const __m512d v100l = _mm512_add_pd(v52l, v99l);
    const __m512d v100h = _mm512_add_pd(v52h, v99h);
    const __m512d v102l = _mm512_fmadd_pd(v16, v101, v6l);
    const __m512d v102h = _mm512_fmadd_pd(v16, v101, v6h);
    const __m512d v105l = _mm512_fmadd_pd(v102l, v103, v104);
    const __m512d v105h = _mm512_fmadd_pd(v102h, v103, v104);
    const __m512d v107l = _mm512_fmadd_pd(v105l, v102l, v106);
    const __m512d v107h = _mm512_fmadd_pd(v105h, v102h, v106);
    const __m512d v110l = _mm512_fmadd_pd(v108, v55l, v109);
    const __m512d v110h = _mm512_fmadd_pd(v108, v55h, v109);
    const __m512d v111l = _mm512_fmadd_pd(v107l, v102l, v110l);
    const __m512d v111h = _mm512_fmadd_pd(v107h, v102h, v110h);
    const __m512d v112l = _mm512_fmadd_pd(v111l, v102l, v11);
    const __m512d v112h = _mm512_fmadd_pd(v111h, v102h, v11);
    const __m512d v113l = _mm512_fmadd_pd(v102l, v112l, v11);
    const __m512d v113h = _mm512_fmadd_pd(v102h, v112h, v11);
    const __m512d v114l = _mm512_mul_pd(v100l, v113l);
    const __m512d v114h = _mm512_mul_pd(v100h, v113h);
    const __m256 v115l = _mm512_cvtpd_ps(v114l);
    const __m256 v115h = _mm512_cvtpd_ps(v114h);
    const __m512 v115 = _mm512_insertf32x8(_mm512_castps256_ps512(v115l), v115h, 1);
    const __m512 v116 = _mm512_mask_blend_ps(v5, v115, v39);
    const __m512 v117 = _mm512_mask_blend_ps(v2, v116, v3);
    _mm512_storeu_ps(y, v117);
}

static K1E_1ULP_AVX512_AVX512_TARGET void k1e_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k1e_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        k1e_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K1E_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k1e_1ulp_avx512_level(void) {
#if defined(K1E_1ULP_AVX512_FORCE_ISA)
    return K1E_1ULP_AVX512_FORCE_ISA;
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

float k1e_1ulp_avx512(float x) {
    return k1e_1ulp_avx512_element(x);
}

void k1e_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k1e_1ulp_avx512_level();
    if (level == 2) {
        k1e_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k1e_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    k1e_1ulp_avx512_array_portable(x, y, n);
}
