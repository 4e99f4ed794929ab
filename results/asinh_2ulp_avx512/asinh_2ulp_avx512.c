/* asinh_2ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    1.047304 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.bb36d8p+21 (-3630811, encoding 0xca5d9b6c)
 *   result there -0x1.f98a28p+3 (-15.7981148, encoding 0xc17cc514)
 *   mean error   0.177822 ulp
 *   misrounded   497746488 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           301c5c50e4a9b78ecd3ab4d3c5382425
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive asinh_1ulp_avx512.db --from seeds/asinh/cells8_residual.evo
 *                time: 0.6464 ns/element as avx512 code (inputs mean)
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
#include "asinh_2ulp_avx512.h"

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

static inline float asinh_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline float asinh_2ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asinh_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t asinh_2ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t asinh_2ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asinh_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float asinh_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t asinh_2ulp_avx512_rcp14_lines[64][2] = {
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
 * asinh_2ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t asinh_2ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float asinh_2ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = asinh_2ulp_avx512_frombits_f32((128 * asinh_2ulp_avx512_rsqrt14_lines[row][0] -
                          asinh_2ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= asinh_2ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline float asinh_2ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = asinh_2ulp_avx512_bits_f32(y) & INT32_MIN;
    return asinh_2ulp_avx512_frombits_f32((asinh_2ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const float asinh_2ulp_avx512_table0[16] = {
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
}; /* repeated to fill a register */

static const float asinh_2ulp_avx512_table1[16] = {
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
}; /* repeated to fill a register */

static inline float asinh_2ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = asinh_2ulp_avx512_abs_f32(v0);
    const float v2 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const int v3 = v1 <= v2;
    const float v4 = 0x1p+10f; /* 1024 */
    const int v5 = v4 < v1;
    const float v6 = 0x0p+0f; /* 0 */
    const float v7 = v1 * v1;
    const float v8 = 0x1p+0f; /* 1 */
    const float v9 = v7 + v8;
    const float v10 = asinh_2ulp_avx512_sqrt_f32(v9);
    const float v11 = v5 ? v6 : v10;
    const float v12 = v11 + v1;
    const int32_t v13 = asinh_2ulp_avx512_bits_f32(v12);
    const int32_t v14 = 1060634625; /* 0x3f380001 */
    const int32_t v15 = (int32_t)((uint32_t)v13 - (uint32_t)v14);
    const int32_t v16 = 23;
    const int32_t v17 = asinh_2ulp_avx512_ashr_i32(v15, v16);
    const float v18 = (float)v17;
    const float v19 = v5 ? v8 : v6;
    const float v20 = v18 + v19;
    const float v21 = 0x1.62e41p-1f; /* 0.693146229 */
    const int32_t v22 = 20;
    const int32_t v23 = asinh_2ulp_avx512_lshr_i32(v15, v22);
    const float v24 = asinh_2ulp_avx512_table0[(uint32_t)v23 & (8u - 1)];
    const float v25 = asinh_2ulp_avx512_fma_f32(v20, v21, v24);
    const float v26 = asinh_2ulp_avx512_table1[(uint32_t)v23 & (8u - 1)];
    const int32_t v27 = -8388608; /* 0xff800000 */
    const int32_t v28 = v27 & v15;
    const int32_t v29 = (int32_t)((uint32_t)v13 - (uint32_t)v28);
    const float v30 = asinh_2ulp_avx512_frombits_f32(v29);
    const float v31 = v12 - v11;
    const float v32 = v1 - v31;
    const float v33 = 0x1p-39f; /* 1.8189894e-12 */
    const float v34 = -0x1p+0f; /* -1 */
    const float v35 = asinh_2ulp_avx512_fma_f32(v32, v33, v34);
    const float v36 = asinh_2ulp_avx512_fma_f32(v26, v30, v35);
    const int32_t v37 = 226492416; /* 0x0d800000 */
    const int32_t v38 = asinh_2ulp_avx512_bits_f32(v26);
    const int32_t v39 = (int32_t)((uint32_t)v38 - (uint32_t)v28);
    const int32_t v40 = v37 > v39 ? v37 : v39;
    const float v41 = asinh_2ulp_avx512_frombits_f32(v40);
    const float v42 = 0x1.00014ep-1f; /* 0.500009954 */
    const float v43 = asinh_2ulp_avx512_rsqrt14_f32(v9);
    const float v44 = asinh_2ulp_avx512_fma_f32(v42, v43, v33);
    const float v45 = -v10;
    const float v46 = asinh_2ulp_avx512_fma_f32(v10, v45, v9);
    const float v47 = v8 - v9;
    const float v48 = asinh_2ulp_avx512_fma_f32(v1, v1, v47);
    const float v49 = v46 + v48;
    const float v50 = asinh_2ulp_avx512_fma_f32(v44, v49, v32);
    const float v51 = v5 ? v6 : v50;
    const float v52 = v41 * v51;
    const float v53 = v52 + v36;
    const float v54 = v53 * v53;
    const float v55 = -0x1.13f1f6p-3f; /* -0.134738848 */
    const float v56 = 0x1.355328p-3f; /* 0.151037514 */
    const float v57 = -0x1.5523a6p-3f; /* -0.1665719 */
    const float v58 = asinh_2ulp_avx512_fma_f32(v56, v53, v57);
    const float v59 = asinh_2ulp_avx512_fma_f32(v54, v55, v58);
    const float v60 = 0x1.994a92p-3f; /* 0.199849263 */
    const float v61 = asinh_2ulp_avx512_fma_f32(v59, v53, v60);
    const float v62 = -0x1.ffff4p-3f; /* -0.249998569 */
    const float v63 = asinh_2ulp_avx512_fma_f32(v61, v53, v62);
    const float v64 = 0x1.55557cp-2f; /* 0.33333391 */
    const float v65 = -0x1p-1f; /* -0.5 */
    const float v66 = asinh_2ulp_avx512_fma_f32(v53, v64, v65);
    const float v67 = asinh_2ulp_avx512_fma_f32(v54, v63, v66);
    const float v68 = 0x1.ffcfeap-21f; /* 9.53324445e-07 */
    const float v69 = v20 * v68;
    const float v70 = v52 + v69;
    const float v71 = asinh_2ulp_avx512_fma_f32(v54, v67, v70);
    const float v72 = v36 + v71;
    const float v73 = v25 + v72;
    const float v74 = v3 ? v73 : v1;
    const float v75 = asinh_2ulp_avx512_copysign_f32(v74, v0);
    const float r0 = v75;
    return r0;
}

static void asinh_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_2ULP_AVX512_AVX2 static inline ASINH_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASINH_2ULP_AVX512_AVX512 static inline ASINH_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_2ULP_AVX512_AVX2 __m256 asinh_2ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ASINH_2ULP_AVX512_AVX2 __m256 asinh_2ulp_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = asinh_2ulp_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ASINH_2ULP_AVX512_AVX2 void asinh_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v4 = _mm256_set1_ps(0x1p+10f); /* 1024 */
    const __m256 v6 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v8 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v14 = _mm256_set1_epi32(1060634625); /* 0x3f380001 */
    const __m256 v21 = _mm256_set1_ps(0x1.62e41p-1f); /* 0.693146229 */
    const __m256i v27 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v33 = _mm256_set1_ps(0x1p-39f); /* 1.8189894e-12 */
    const __m256 v34 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256i v37 = _mm256_set1_epi32(226492416); /* 0x0d800000 */
    const __m256 v42 = _mm256_set1_ps(0x1.00014ep-1f); /* 0.500009954 */
    const __m256 v55 = _mm256_set1_ps(-0x1.13f1f6p-3f); /* -0.134738848 */
    const __m256 v56 = _mm256_set1_ps(0x1.355328p-3f); /* 0.151037514 */
    const __m256 v57 = _mm256_set1_ps(-0x1.5523a6p-3f); /* -0.1665719 */
    const __m256 v60 = _mm256_set1_ps(0x1.994a92p-3f); /* 0.199849263 */
    const __m256 v62 = _mm256_set1_ps(-0x1.ffff4p-3f); /* -0.249998569 */
    const __m256 v64 = _mm256_set1_ps(0x1.55557cp-2f); /* 0.33333391 */
    const __m256 v65 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v68 = _mm256_set1_ps(0x1.ffcfeap-21f); /* 9.53324445e-07 */
    const __m256 t0_0 = _mm256_loadu_ps(asinh_2ulp_avx512_table0);
    const __m256 t1_0 = _mm256_loadu_ps(asinh_2ulp_avx512_table1);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LE_OQ));
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v4, v1, _CMP_LT_OQ));
    const __m256 v7 = _mm256_mul_ps(v1, v1);
    const __m256 v9 = _mm256_add_ps(v7, v8);
    const __m256 v10 = _mm256_sqrt_ps(v9);
    const __m256 v11 = _mm256_blendv_ps(v10, v6, _mm256_castsi256_ps(v5));
    const __m256 v12 = _mm256_add_ps(v11, v1);
    const __m256i v13 = _mm256_castps_si256(v12);
    const __m256i v15 = _mm256_sub_epi32(v13, v14);
    const __m256i v17 = _mm256_srai_epi32(v15, 23);
    const __m256 v18 = _mm256_cvtepi32_ps(v17);
    const __m256 v19 = _mm256_blendv_ps(v6, v8, _mm256_castsi256_ps(v5));
    const __m256 v20 = _mm256_add_ps(v18, v19);
    const __m256i v23 = _mm256_srli_epi32(v15, 20);
    const __m256 v24 = _mm256_permutevar8x32_ps(t0_0, v23);
    const __m256 v25 = _mm256_fmadd_ps(v20, v21, v24);
    const __m256 v26 = _mm256_permutevar8x32_ps(t1_0, v23);
    const __m256i v28 = _mm256_and_si256(v27, v15);
    const __m256i v29 = _mm256_sub_epi32(v13, v28);
    const __m256 v30 = _mm256_castsi256_ps(v29);
    const __m256 v31 = _mm256_sub_ps(v12, v11);
    const __m256 v32 = _mm256_sub_ps(v1, v31);
    const __m256 v35 = _mm256_fmadd_ps(v32, v33, v34);
    const __m256 v36 = _mm256_fmadd_ps(v26, v30, v35);
    const __m256i v38 = _mm256_castps_si256(v26);
    const __m256i v39 = _mm256_sub_epi32(v38, v28);
    const __m256i v40 = _mm256_max_epi32(v37, v39);
    const __m256 v41 = _mm256_castsi256_ps(v40);
    const __m256 v43 = asinh_2ulp_avx512_lanes_rsqrt14_f32_avx2(v9);
    const __m256 v44 = _mm256_fmadd_ps(v42, v43, v33);
    const __m256 v46 = _mm256_fnmadd_ps(v10, v10, v9);
    const __m256 v47 = _mm256_sub_ps(v8, v9);
    const __m256 v48 = _mm256_fmadd_ps(v1, v1, v47);
    const __m256 v49 = _mm256_add_ps(v46, v48);
    const __m256 v50 = _mm256_fmadd_ps(v44, v49, v32);
    const __m256 v51 = _mm256_blendv_ps(v50, v6, _mm256_castsi256_ps(v5));
    const __m256 v52 = _mm256_mul_ps(v41, v51);
    const __m256 v53 = _mm256_add_ps(v52, v36);
    const __m256 v54 = _mm256_mul_ps(v53, v53);
    const __m256 v58 = _mm256_fmadd_ps(v56, v53, v57);
    const __m256 v59 = _mm256_fmadd_ps(v54, v55, v58);
    const __m256 v61 = _mm256_fmadd_ps(v59, v53, v60);
    const __m256 v63 = _mm256_fmadd_ps(v61, v53, v62);
    const __m256 v66 = _mm256_fmadd_ps(v53, v64, v65);
    const __m256 v67 = _mm256_fmadd_ps(v54, v63, v66);
    const __m256 v69 = _mm256_mul_ps(v20, v68);
    const __m256 v70 = _mm256_add_ps(v52, v69);
    const __m256 v71 = _mm256_fmadd_ps(v54, v67, v70);
    const __m256 v72 = _mm256_add_ps(v36, v71);
    const __m256 v73 = _mm256_add_ps(v25, v72);
    const __m256 v74 = _mm256_blendv_ps(v1, v73, _mm256_castsi256_ps(v3));
    const __m256 v75 = asinh_2ulp_avx512_signed_f32_avx2(v74, v0);
    _mm256_storeu_ps(y, v75);
}

static ASINH_2ULP_AVX512_AVX2_TARGET void asinh_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        asinh_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_2ULP_AVX512_AVX512 __m512 asinh_2ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ASINH_2ULP_AVX512_AVX512 void asinh_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v4 = _mm512_set1_ps(0x1p+10f); /* 1024 */
    const __m512 v6 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v8 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v14 = _mm512_set1_epi32(1060634625); /* 0x3f380001 */
    const __m512 v21 = _mm512_set1_ps(0x1.62e41p-1f); /* 0.693146229 */
    const __m512i v27 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v33 = _mm512_set1_ps(0x1p-39f); /* 1.8189894e-12 */
    const __m512 v34 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512i v37 = _mm512_set1_epi32(226492416); /* 0x0d800000 */
    const __m512 v42 = _mm512_set1_ps(0x1.00014ep-1f); /* 0.500009954 */
    const __m512 v55 = _mm512_set1_ps(-0x1.13f1f6p-3f); /* -0.134738848 */
    const __m512 v56 = _mm512_set1_ps(0x1.355328p-3f); /* 0.151037514 */
    const __m512 v57 = _mm512_set1_ps(-0x1.5523a6p-3f); /* -0.1665719 */
    const __m512 v60 = _mm512_set1_ps(0x1.994a92p-3f); /* 0.199849263 */
    const __m512 v62 = _mm512_set1_ps(-0x1.ffff4p-3f); /* -0.249998569 */
    const __m512 v64 = _mm512_set1_ps(0x1.55557cp-2f); /* 0.33333391 */
    const __m512 v65 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v68 = _mm512_set1_ps(0x1.ffcfeap-21f); /* 9.53324445e-07 */
    const __m512 t0_0 = _mm512_loadu_ps(asinh_2ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(asinh_2ulp_avx512_table1);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v1_0, v2, _CMP_LE_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v1_1, v2, _CMP_LE_OQ);
    const __mmask16 v5_0 = _mm512_cmp_ps_mask(v4, v1_0, _CMP_LT_OQ);
    const __mmask16 v5_1 = _mm512_cmp_ps_mask(v4, v1_1, _CMP_LT_OQ);
    const __m512 v7_0 = _mm512_mul_ps(v1_0, v1_0);
    const __m512 v7_1 = _mm512_mul_ps(v1_1, v1_1);
    const __m512 v9_0 = _mm512_add_ps(v7_0, v8);
    const __m512 v9_1 = _mm512_add_ps(v7_1, v8);
    const __m512 v10_0 = _mm512_sqrt_ps(v9_0);
    const __m512 v10_1 = _mm512_sqrt_ps(v9_1);
    const __m512 v11_0 = _mm512_mask_blend_ps(v5_0, v10_0, v6);
    const __m512 v11_1 = _mm512_mask_blend_ps(v5_1, v10_1, v6);
    const __m512 v12_0 = _mm512_add_ps(v11_0, v1_0);
    const __m512 v12_1 = _mm512_add_ps(v11_1, v1_1);
    const __m512i v13_0 = _mm512_castps_si512(v12_0);
    const __m512i v13_1 = _mm512_castps_si512(v12_1);
    const __m512i v15_0 = _mm512_sub_epi32(v13_0, v14);
    const __m512i v15_1 = _mm512_sub_epi32(v13_1, v14);
    const __m512i v17_0 = _mm512_srai_epi32(v15_0, 23);
    const __m512i v17_1 = _mm512_srai_epi32(v15_1, 23);
    const __m512 v18_0 = _mm512_cvtepi32_ps(v17_0);
    const __m512 v18_1 = _mm512_cvtepi32_ps(v17_1);
    const __m512 v19_0 = _mm512_mask_blend_ps(v5_0, v6, v8);
    const __m512 v19_1 = _mm512_mask_blend_ps(v5_1, v6, v8);
    const __m512 v20_0 = _mm512_add_ps(v18_0, v19_0);
    const __m512 v20_1 = _mm512_add_ps(v18_1, v19_1);
    const __m512i v23_0 = _mm512_srli_epi32(v15_0, 20);
    const __m512i v23_1 = _mm512_srli_epi32(v15_1, 20);
    const __m512 v24_0 = _mm512_permutexvar_ps(v23_0, t0_0);
    const __m512 v24_1 = _mm512_permutexvar_ps(v23_1, t0_0);
    const __m512 v25_0 = _mm512_fmadd_ps(v20_0, v21, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v20_1, v21, v24_1);
    const __m512 v26_0 = _mm512_permutexvar_ps(v23_0, t1_0);
    const __m512 v26_1 = _mm512_permutexvar_ps(v23_1, t1_0);
    const __m512i v28_0 = _mm512_and_si512(v27, v15_0);
    const __m512i v28_1 = _mm512_and_si512(v27, v15_1);
    const __m512i v29_0 = _mm512_sub_epi32(v13_0, v28_0);
    const __m512i v29_1 = _mm512_sub_epi32(v13_1, v28_1);
    const __m512 v30_0 = _mm512_castsi512_ps(v29_0);
    const __m512 v30_1 = _mm512_castsi512_ps(v29_1);
    const __m512 v31_0 = _mm512_sub_ps(v12_0, v11_0);
    const __m512 v31_1 = _mm512_sub_ps(v12_1, v11_1);
    const __m512 v32_0 = _mm512_sub_ps(v1_0, v31_0);
    const __m512 v32_1 = _mm512_sub_ps(v1_1, v31_1);
    const __m512 v35_0 = _mm512_fmadd_ps(v32_0, v33, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v32_1, v33, v34);
    const __m512 v36_0 = _mm512_fmadd_ps(v26_0, v30_0, v35_0);
    const __m512 v36_1 = _mm512_fmadd_ps(v26_1, v30_1, v35_1);
    const __m512i v38_0 = _mm512_castps_si512(v26_0);
    const __m512i v38_1 = _mm512_castps_si512(v26_1);
    const __m512i v39_0 = _mm512_sub_epi32(v38_0, v28_0);
    const __m512i v39_1 = _mm512_sub_epi32(v38_1, v28_1);
    const __m512i v40_0 = _mm512_max_epi32(v37, v39_0);
    const __m512i v40_1 = _mm512_max_epi32(v37, v39_1);
    const __m512 v41_0 = _mm512_castsi512_ps(v40_0);
    const __m512 v41_1 = _mm512_castsi512_ps(v40_1);
    const __m512 v43_0 = _mm512_rsqrt14_ps(v9_0);
    const __m512 v43_1 = _mm512_rsqrt14_ps(v9_1);
    const __m512 v44_0 = _mm512_fmadd_ps(v42, v43_0, v33);
    const __m512 v44_1 = _mm512_fmadd_ps(v42, v43_1, v33);
    const __m512 v46_0 = _mm512_fnmadd_ps(v10_0, v10_0, v9_0);
    const __m512 v46_1 = _mm512_fnmadd_ps(v10_1, v10_1, v9_1);
    const __m512 v47_0 = _mm512_sub_ps(v8, v9_0);
    const __m512 v47_1 = _mm512_sub_ps(v8, v9_1);
    const __m512 v48_0 = _mm512_fmadd_ps(v1_0, v1_0, v47_0);
    const __m512 v48_1 = _mm512_fmadd_ps(v1_1, v1_1, v47_1);
    const __m512 v49_0 = _mm512_add_ps(v46_0, v48_0);
    const __m512 v49_1 = _mm512_add_ps(v46_1, v48_1);
    const __m512 v50_0 = _mm512_fmadd_ps(v44_0, v49_0, v32_0);
    const __m512 v50_1 = _mm512_fmadd_ps(v44_1, v49_1, v32_1);
    const __m512 v51_0 = _mm512_mask_blend_ps(v5_0, v50_0, v6);
    const __m512 v51_1 = _mm512_mask_blend_ps(v5_1, v50_1, v6);
    const __m512 v52_0 = _mm512_mul_ps(v41_0, v51_0);
    const __m512 v52_1 = _mm512_mul_ps(v41_1, v51_1);
    const __m512 v53_0 = _mm512_add_ps(v52_0, v36_0);
    const __m512 v53_1 = _mm512_add_ps(v52_1, v36_1);
    const __m512 v54_0 = _mm512_mul_ps(v53_0, v53_0);
    const __m512 v54_1 = _mm512_mul_ps(v53_1, v53_1);
    const __m512 v58_0 = _mm512_fmadd_ps(v56, v53_0, v57);
    const __m512 v58_1 = _mm512_fmadd_ps(v56, v53_1, v57);
    const __m512 v59_0 = _mm512_fmadd_ps(v54_0, v55, v58_0);
    const __m512 v59_1 = _mm512_fmadd_ps(v54_1, v55, v58_1);
    const __m512 v61_0 = _mm512_fmadd_ps(v59_0, v53_0, v60);
    const __m512 v61_1 = _mm512_fmadd_ps(v59_1, v53_1, v60);
    const __m512 v63_0 = _mm512_fmadd_ps(v61_0, v53_0, v62);
    const __m512 v63_1 = _mm512_fmadd_ps(v61_1, v53_1, v62);
    const __m512 v66_0 = _mm512_fmadd_ps(v53_0, v64, v65);
    const __m512 v66_1 = _mm512_fmadd_ps(v53_1, v64, v65);
    const __m512 v67_0 = _mm512_fmadd_ps(v54_0, v63_0, v66_0);
    const __m512 v67_1 = _mm512_fmadd_ps(v54_1, v63_1, v66_1);
    const __m512 v69_0 = _mm512_mul_ps(v20_0, v68);
    const __m512 v69_1 = _mm512_mul_ps(v20_1, v68);
    const __m512 v70_0 = _mm512_add_ps(v52_0, v69_0);
    const __m512 v70_1 = _mm512_add_ps(v52_1, v69_1);
    const __m512 v71_0 = _mm512_fmadd_ps(v54_0, v67_0, v70_0);
    const __m512 v71_1 = _mm512_fmadd_ps(v54_1, v67_1, v70_1);
    const __m512 v72_0 = _mm512_add_ps(v36_0, v71_0);
    const __m512 v72_1 = _mm512_add_ps(v36_1, v71_1);
    const __m512 v73_0 = _mm512_add_ps(v25_0, v72_0);
    const __m512 v73_1 = _mm512_add_ps(v25_1, v72_1);
    const __m512 v74_0 = _mm512_mask_blend_ps(v3_0, v1_0, v73_0);
    const __m512 v74_1 = _mm512_mask_blend_ps(v3_1, v1_1, v73_1);
    const __m512 v75_0 = asinh_2ulp_avx512_signed_f32_avx512(v74_0, v0_0);
    const __m512 v75_1 = asinh_2ulp_avx512_signed_f32_avx512(v74_1, v0_1);
    _mm512_storeu_ps(y, v75_0);
    _mm512_storeu_ps(y + 16, v75_1);
}

/* 16 elements. */
static ASINH_2ULP_AVX512_AVX512_TARGET void asinh_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v4 = _mm512_set1_ps(0x1p+10f); /* 1024 */
    const __m512 v6 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v8 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v14 = _mm512_set1_epi32(1060634625); /* 0x3f380001 */
    const __m512 v21 = _mm512_set1_ps(0x1.62e41p-1f); /* 0.693146229 */
    const __m512i v27 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v33 = _mm512_set1_ps(0x1p-39f); /* 1.8189894e-12 */
    const __m512 v34 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512i v37 = _mm512_set1_epi32(226492416); /* 0x0d800000 */
    const __m512 v42 = _mm512_set1_ps(0x1.00014ep-1f); /* 0.500009954 */
    const __m512 v55 = _mm512_set1_ps(-0x1.13f1f6p-3f); /* -0.134738848 */
    const __m512 v56 = _mm512_set1_ps(0x1.355328p-3f); /* 0.151037514 */
    const __m512 v57 = _mm512_set1_ps(-0x1.5523a6p-3f); /* -0.1665719 */
    const __m512 v60 = _mm512_set1_ps(0x1.994a92p-3f); /* 0.199849263 */
    const __m512 v62 = _mm512_set1_ps(-0x1.ffff4p-3f); /* -0.249998569 */
    const __m512 v64 = _mm512_set1_ps(0x1.55557cp-2f); /* 0.33333391 */
    const __m512 v65 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v68 = _mm512_set1_ps(0x1.ffcfeap-21f); /* 9.53324445e-07 */
    const __m512 t0_0 = _mm512_loadu_ps(asinh_2ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(asinh_2ulp_avx512_table1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LE_OQ);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v4, v1, _CMP_LT_OQ);
    const __m512 v7 = _mm512_mul_ps(v1, v1);
    const __m512 v9 = _mm512_add_ps(v7, v8);
    const __m512 v10 = _mm512_sqrt_ps(v9);
    const __m512 v11 = _mm512_mask_blend_ps(v5, v10, v6);
    const __m512 v12 = _mm512_add_ps(v11, v1);
    const __m512i v13 = _mm512_castps_si512(v12);
    const __m512i v15 = _mm512_sub_epi32(v13, v14);
    const __m512i v17 = _mm512_srai_epi32(v15, 23);
    const __m512 v18 = _mm512_cvtepi32_ps(v17);
    const __m512 v19 = _mm512_mask_blend_ps(v5, v6, v8);
    const __m512 v20 = _mm512_add_ps(v18, v19);
    const __m512i v23 = _mm512_srli_epi32(v15, 20);
    const __m512 v24 = _mm512_permutexvar_ps(v23, t0_0);
    const __m512 v25 = _mm512_fmadd_ps(v20, v21, v24);
    const __m512 v26 = _mm512_permutexvar_ps(v23, t1_0);
    const __m512i v28 = _mm512_and_si512(v27, v15);
    const __m512i v29 = _mm512_sub_epi32(v13, v28);
    const __m512 v30 = _mm512_castsi512_ps(v29);
    const __m512 v31 = _mm512_sub_ps(v12, v11);
    const __m512 v32 = _mm512_sub_ps(v1, v31);
    const __m512 v35 = _mm512_fmadd_ps(v32, v33, v34);
    const __m512 v36 = _mm512_fmadd_ps(v26, v30, v35);
    const __m512i v38 = _mm512_castps_si512(v26);
    const __m512i v39 = _mm512_sub_epi32(v38, v28);
    const __m512i v40 = _mm512_max_epi32(v37, v39);
    const __m512 v41 = _mm512_castsi512_ps(v40);
    const __m512 v43 = _mm512_rsqrt14_ps(v9);
    const __m512 v44 = _mm512_fmadd_ps(v42, v43, v33);
    const __m512 v46 = _mm512_fnmadd_ps(v10, v10, v9);
    const __m512 v47 = _mm512_sub_ps(v8, v9);
    const __m512 v48 = _mm512_fmadd_ps(v1, v1, v47);
    const __m512 v49 = _mm512_add_ps(v46, v48);
    const __m512 v50 = _mm512_fmadd_ps(v44, v49, v32);
    const __m512 v51 = _mm512_mask_blend_ps(v5, v50, v6);
    const __m512 v52 = _mm512_mul_ps(v41, v51);
    const __m512 v53 = _mm512_add_ps(v52, v36);
    const __m512 v54 = _mm512_mul_ps(v53, v53);
    const __m512 v58 = _mm512_fmadd_ps(v56, v53, v57);
    const __m512 v59 = _mm512_fmadd_ps(v54, v55, v58);
    const __m512 v61 = _mm512_fmadd_ps(v59, v53, v60);
    const __m512 v63 = _mm512_fmadd_ps(v61, v53, v62);
    const __m512 v66 = _mm512_fmadd_ps(v53, v64, v65);
    const __m512 v67 = _mm512_fmadd_ps(v54, v63, v66);
    const __m512 v69 = _mm512_mul_ps(v20, v68);
    const __m512 v70 = _mm512_add_ps(v52, v69);
    const __m512 v71 = _mm512_fmadd_ps(v54, v67, v70);
    const __m512 v72 = _mm512_add_ps(v36, v71);
    const __m512 v73 = _mm512_add_ps(v25, v72);
    const __m512 v74 = _mm512_mask_blend_ps(v3, v1, v73);
    const __m512 v75 = asinh_2ulp_avx512_signed_f32_avx512(v74, v0);
    _mm512_storeu_ps(y, v75);
}

static ASINH_2ULP_AVX512_AVX512_TARGET void asinh_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        asinh_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asinh_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        asinh_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_2ulp_avx512_level(void) {
#if defined(ASINH_2ULP_AVX512_FORCE_ISA)
    return ASINH_2ULP_AVX512_FORCE_ISA;
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

float asinh_2ulp_avx512(float x) {
    return asinh_2ulp_avx512_element(x);
}

void asinh_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_2ulp_avx512_level();
    if (level == 2) {
        asinh_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_2ulp_avx512_array_portable(x, y, n);
}
