/* tan_1ulp_avx512: tan
 *
 *   target       tan, tan x, f32
 *   domain       every input
 *   max error    0.735816 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f03b42p+16 (-127035.258, encoding 0xc7f81da1)
 *   result there 0x1.fcc312p+1 (3.97470307, encoding 0x407e6189)
 *   mean error   0.139542 ulp
 *   misrounded   58362604 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ae9141e718a8809740810bae6c9e5f24
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive tan_1ulp_avx512b.db --from seeds/tan/double_quotient.evo
 *                time: 0.8478 ns/element as avx512 code (inputs mean)
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
#include "tan_1ulp_avx512.h"

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

static inline float tan_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double tan_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline float tan_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t tan_1ulp_avx512_rcp14_lines[64][2] = {
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
static inline float tan_1ulp_avx512_rcp14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, h;
    memcpy(&i, &z, sizeof i);
    e = (x < 0x1p-126f ? 127 + 24 : 127) - (i >> 23);
    h = e / 2;
    i &= INT32_C(0x7fffff);
    z = tan_1ulp_avx512_frombits_f32((256 * tan_1ulp_avx512_rcp14_lines[i >> 17][0] -
                          tan_1ulp_avx512_rcp14_lines[i >> 17][1] * ((i >> 7) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = i == 0 ? 1.0f : z;
    r = r * tan_1ulp_avx512_frombits_f32((127 + h) << 23) * tan_1ulp_avx512_frombits_f32((127 + e - h) << 23);
    r = x == INFINITY ? 0.0f : r;
    return a != a ? a + a : copysignf(r, a);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tan_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tan_1ulp_avx512_addbits_f32(float a, int32_t b) {
    return tan_1ulp_avx512_frombits_f32((int32_t)((uint32_t)tan_1ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static inline int32_t tan_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const double tan_1ulp_avx512_table0[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double tan_1ulp_avx512_table1[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double tan_1ulp_avx512_table2[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline float tan_1ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = tan_1ulp_avx512_abs_f32(v0);
    const double v2 = (double)v1;
    const double v3 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
    const double v4 = 0x1.8p+52; /* 6755399441055744 */
    const double v5 = tan_1ulp_avx512_fma_f64(v2, v3, v4);
    const int64_t v6 = tan_1ulp_avx512_bits_f64(v5);
    const int32_t v7 = (int32_t)(uint32_t)(uint64_t)v6;
    const int32_t v8 = 1;
    const int32_t v9 = v7 & v8;
    const int v10 = v9 == v8;
    const double v11 = -0x1.1a5f07e28aa2cp-54; /* -6.1229496747209614e-17 */
    const double v12 = v5 - v4;
    const double v13 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
    const double v14 = tan_1ulp_avx512_fma_f64(v13, v12, v2);
    const double v15 = tan_1ulp_avx512_fma_f64(v11, v12, v14);
    const double v16 = 0x1.066d198c52e6p-11; /* 0.0005005381986306727 */
    const double v17 = tan_1ulp_avx512_fma_f64(v15, v15, v16);
    const double v18 = v15 * v17;
    const double v19 = -0x1.8864f507087bdp-4; /* -0.095799405230109394 */
    const double v20 = tan_1ulp_avx512_fma_f64(v18, v19, v15);
    const double v21 = 0x1.3e69534f4a90ep-7; /* 0.0097171456132696642 */
    const double v22 = -0x1.b76d1b5c436fdp-2; /* -0.42912714720374351 */
    const double v23 = tan_1ulp_avx512_fma_f64(v21, v17, v22);
    const double v24 = 0x1.000aef5789bf9p+0; /* 1.0001668537822737 */
    const double v25 = tan_1ulp_avx512_fma_f64(v23, v17, v24);
    const double v26 = v10 ? v20 : v25;
    const float v27 = (float)v26;
    const float v28 = tan_1ulp_avx512_rcp14_f32(v27);
    const double v29 = (double)v28;
    const double v30 = -v25;
    const double v31 = v10 ? v30 : v20;
    const double v32 = v29 * v31;
    const double v33 = -v32;
    const double v34 = tan_1ulp_avx512_fma_f64(v26, v33, v31);
    const double v35 = tan_1ulp_avx512_fma_f64(v29, v34, v32);
    const float v36 = (float)v35;
    const int32_t v37 = tan_1ulp_avx512_bits_f32(v0);
    const int32_t v38 = INT32_MIN; /* 0x80000000 */
    const int32_t v39 = v37 & v38;
    const float v40 = tan_1ulp_avx512_addbits_f32(v36, v39);
    const float v41 = 0x1p+17f; /* 131072 */
    const int v42 = !(v1 <= v41);
    float r0 = v40;
    if (v42) {
        const float v43 = v1 - v1;
        const int32_t v44 = 8388608; /* 0x00800000 */
        const int32_t v45 = (int32_t)((uint32_t)v37 + (uint32_t)v44);
        const int32_t v46 = 26;
        const int32_t v47 = tan_1ulp_avx512_lshr_i32(v45, v46);
        const double v48 = tan_1ulp_avx512_table0[(uint32_t)v47 & (16u - 1)];
        const int32_t v49 = -2080374785; /* 0x83ffffff */
        const int32_t v50 = v49 & v45;
        const int32_t v51 = 1207959552; /* 0x48000000 */
        const int32_t v52 = v50 | v51;
        const float v53 = tan_1ulp_avx512_frombits_f32(v52);
        const float v54 = 0x1p+6f; /* 64 */
        const float v55 = v53 * v54;
        const double v56 = (double)v55;
        const double v57 = v48 * v56;
        const double v58 = tan_1ulp_avx512_table1[(uint32_t)v47 & (16u - 1)];
        const double v59 = v58 * v56;
        const double v60 = v57 + v59;
        const double v61 = v60 + v4;
        const int64_t v62 = tan_1ulp_avx512_bits_f64(v61);
        const int32_t v63 = (int32_t)(uint32_t)(uint64_t)v62;
        const int32_t v64 = v8 & v63;
        const int v65 = v64 == v8;
        const double v66 = tan_1ulp_avx512_table2[(uint32_t)v47 & (16u - 1)];
        const double v67 = v61 - v4;
        const double v68 = v57 - v67;
        const double v69 = tan_1ulp_avx512_fma_f64(v58, v56, v68);
        const double v70 = tan_1ulp_avx512_fma_f64(v66, v56, v69);
        const double v71 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v72 = v70 * v71;
        const double v73 = v72 * v72;
        const double v74 = -0x1.93974a8c07c9dp-36; /* -2.2941491195459449e-11 */
        const double v75 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v76 = tan_1ulp_avx512_fma_f64(v73, v74, v75);
        const double v77 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v78 = tan_1ulp_avx512_fma_f64(v73, v76, v77);
        const double v79 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v80 = tan_1ulp_avx512_fma_f64(v78, v73, v79);
        const double v81 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v82 = tan_1ulp_avx512_fma_f64(v73, v80, v81);
        const double v83 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v84 = tan_1ulp_avx512_fma_f64(v73, v82, v83);
        const double v85 = -0x1p-1; /* -0.5 */
        const double v86 = tan_1ulp_avx512_fma_f64(v84, v73, v85);
        const double v87 = 0x1p+0; /* 1 */
        const double v88 = tan_1ulp_avx512_fma_f64(v86, v73, v87);
        const double v89 = -v88;
        const double v90 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v91 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v92 = tan_1ulp_avx512_fma_f64(v73, v90, v91);
        const double v93 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v94 = tan_1ulp_avx512_fma_f64(v92, v73, v93);
        const double v95 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v96 = tan_1ulp_avx512_fma_f64(v94, v73, v95);
        const double v97 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v98 = tan_1ulp_avx512_fma_f64(v73, v96, v97);
        const double v99 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v100 = tan_1ulp_avx512_fma_f64(v98, v73, v99);
        const double v101 = v72 * v73;
        const double v102 = tan_1ulp_avx512_fma_f64(v100, v101, v72);
        const double v103 = v65 ? v89 : v102;
        const double v104 = v65 ? v102 : v88;
        const double v105 = v103 / v104;
        const float v106 = (float)v105;
        const float v107 = v43 + v106;
        r0 = v107;
    }
    return r0;
}

static void tan_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_1ULP_AVX512_AVX2 static inline TAN_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TAN_1ULP_AVX512_AVX512 static inline TAN_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

TAN_1ULP_AVX512_AVX2 __m128i tan_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
TAN_1ULP_AVX512_AVX2 __m256d tan_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
TAN_1ULP_AVX512_AVX2 __m256 tan_1ulp_avx512_lanes_rcp14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tan_1ulp_avx512_rcp14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

TAN_1ULP_AVX512_AVX2 void tan_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v3 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v8 = _mm256_set1_epi32(1);
    const __m256d v11 = _mm256_set1_pd(-0x1.1a5f07e28aa2cp-54); /* -6.1229496747209614e-17 */
    const __m256d v13 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(0x1.066d198c52e6p-11); /* 0.0005005381986306727 */
    const __m256d v19 = _mm256_set1_pd(-0x1.8864f507087bdp-4); /* -0.095799405230109394 */
    const __m256d v21 = _mm256_set1_pd(0x1.3e69534f4a90ep-7); /* 0.0097171456132696642 */
    const __m256d v22 = _mm256_set1_pd(-0x1.b76d1b5c436fdp-2); /* -0.42912714720374351 */
    const __m256d v24 = _mm256_set1_pd(0x1.000aef5789bf9p+0); /* 1.0001668537822737 */
    const __m256i v38 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v41 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v44 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v49 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v51 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v54 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v71 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v74 = _mm256_set1_pd(-0x1.93974a8c07c9dp-36); /* -2.2941491195459449e-11 */
    const __m256d v75 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v77 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v79 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v81 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v83 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v85 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v87 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v90 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v91 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v93 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v95 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v97 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v99 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v5l = _mm256_fmadd_pd(v2l, v3, v4);
    const __m256d v5h = _mm256_fmadd_pd(v2h, v3, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m128i v7l = tan_1ulp_avx512_wrap_avx2(v6l);
    const __m128i v7h = tan_1ulp_avx512_wrap_avx2(v6h);
    const __m256i v7 = _mm256_set_m128i(v7h, v7l);
    const __m256i v9 = _mm256_and_si256(v7, v8);
    const __m256i v10 = _mm256_cmpeq_epi32(v9, v8);
    const __m256d v12l = _mm256_sub_pd(v5l, v4);
    const __m256d v12h = _mm256_sub_pd(v5h, v4);
    const __m256d v14l = _mm256_fmadd_pd(v13, v12l, v2l);
    const __m256d v14h = _mm256_fmadd_pd(v13, v12h, v2h);
    const __m256d v15l = _mm256_fmadd_pd(v11, v12l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v11, v12h, v14h);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v15h, v16);
    const __m256d v18l = _mm256_mul_pd(v15l, v17l);
    const __m256d v18h = _mm256_mul_pd(v15h, v17h);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v19, v15l);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v19, v15h);
    const __m256d v23l = _mm256_fmadd_pd(v21, v17l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21, v17h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v17l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v17h, v24);
    const __m256d v26l = _mm256_blendv_pd(v25l, v20l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v26h = _mm256_blendv_pd(v25h, v20h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m128 v27l = _mm256_cvtpd_ps(v26l);
    const __m128 v27h = _mm256_cvtpd_ps(v26h);
    const __m256 v27 = _mm256_set_m128(v27h, v27l);
    const __m256 v28 = tan_1ulp_avx512_lanes_rcp14_f32_avx2(v27);
    const __m256d v29l = _mm256_cvtps_pd(_mm256_castps256_ps128(v28));
    const __m256d v29h = _mm256_cvtps_pd(_mm256_extractf128_ps(v28, 1));
    const __m256d v30l = _mm256_xor_pd(v25l, _mm256_set1_pd(-0.0));
    const __m256d v30h = _mm256_xor_pd(v25h, _mm256_set1_pd(-0.0));
    const __m256d v31l = _mm256_blendv_pd(v20l, v30l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v31h = _mm256_blendv_pd(v20h, v30h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v32l = _mm256_mul_pd(v29l, v31l);
    const __m256d v32h = _mm256_mul_pd(v29h, v31h);
    const __m256d v34l = _mm256_fnmadd_pd(v26l, v32l, v31l);
    const __m256d v34h = _mm256_fnmadd_pd(v26h, v32h, v31h);
    const __m256d v35l = _mm256_fmadd_pd(v29l, v34l, v32l);
    const __m256d v35h = _mm256_fmadd_pd(v29h, v34h, v32h);
    const __m128 v36l = _mm256_cvtpd_ps(v35l);
    const __m128 v36h = _mm256_cvtpd_ps(v35h);
    const __m256 v36 = _mm256_set_m128(v36h, v36l);
    const __m256i v37 = _mm256_castps_si256(v0);
    const __m256i v39 = _mm256_and_si256(v37, v38);
    const __m256 v40 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v36), v39));
    const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v1, v41, _CMP_NLE_UQ));
    __m256 r0 = v40;
    __m256i any1 = v42;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v43 = _mm256_sub_ps(v1, v1);
        const __m256i v45 = _mm256_add_epi32(v37, v44);
        const __m256i v47 = _mm256_srli_epi32(v45, 26);
        const __m256d v48l = tan_1ulp_avx512_gather_f64_avx2(tan_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v47), _mm_set1_epi32(15)));
        const __m256d v48h = tan_1ulp_avx512_gather_f64_avx2(tan_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v47, 1), _mm_set1_epi32(15)));
        const __m256i v50 = _mm256_and_si256(v49, v45);
        const __m256i v52 = _mm256_or_si256(v50, v51);
        const __m256 v53 = _mm256_castsi256_ps(v52);
        const __m256 v55 = _mm256_mul_ps(v53, v54);
        const __m256d v56l = _mm256_cvtps_pd(_mm256_castps256_ps128(v55));
        const __m256d v56h = _mm256_cvtps_pd(_mm256_extractf128_ps(v55, 1));
        const __m256d v57l = _mm256_mul_pd(v48l, v56l);
        const __m256d v57h = _mm256_mul_pd(v48h, v56h);
        const __m256d v58l = tan_1ulp_avx512_gather_f64_avx2(tan_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v47), _mm_set1_epi32(15)));
        const __m256d v58h = tan_1ulp_avx512_gather_f64_avx2(tan_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v47, 1), _mm_set1_epi32(15)));
        const __m256d v59l = _mm256_mul_pd(v58l, v56l);
        const __m256d v59h = _mm256_mul_pd(v58h, v56h);
        const __m256d v60l = _mm256_add_pd(v57l, v59l);
        const __m256d v60h = _mm256_add_pd(v57h, v59h);
        const __m256d v61l = _mm256_add_pd(v60l, v4);
        const __m256d v61h = _mm256_add_pd(v60h, v4);
        const __m256i v62l = _mm256_castpd_si256(v61l);
        const __m256i v62h = _mm256_castpd_si256(v61h);
        const __m128i v63l = tan_1ulp_avx512_wrap_avx2(v62l);
        const __m128i v63h = tan_1ulp_avx512_wrap_avx2(v62h);
        const __m256i v63 = _mm256_set_m128i(v63h, v63l);
        const __m256i v64 = _mm256_and_si256(v8, v63);
        const __m256i v65 = _mm256_cmpeq_epi32(v64, v8);
        const __m256d v66l = tan_1ulp_avx512_gather_f64_avx2(tan_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v47), _mm_set1_epi32(15)));
        const __m256d v66h = tan_1ulp_avx512_gather_f64_avx2(tan_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v47, 1), _mm_set1_epi32(15)));
        const __m256d v67l = _mm256_sub_pd(v61l, v4);
        const __m256d v67h = _mm256_sub_pd(v61h, v4);
        const __m256d v68l = _mm256_sub_pd(v57l, v67l);
        const __m256d v68h = _mm256_sub_pd(v57h, v67h);
        const __m256d v69l = _mm256_fmadd_pd(v58l, v56l, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v58h, v56h, v68h);
        const __m256d v70l = _mm256_fmadd_pd(v66l, v56l, v69l);
        const __m256d v70h = _mm256_fmadd_pd(v66h, v56h, v69h);
        const __m256d v72l = _mm256_mul_pd(v70l, v71);
        const __m256d v72h = _mm256_mul_pd(v70h, v71);
        const __m256d v73l = _mm256_mul_pd(v72l, v72l);
        const __m256d v73h = _mm256_mul_pd(v72h, v72h);
        const __m256d v76l = _mm256_fmadd_pd(v73l, v74, v75);
        const __m256d v76h = _mm256_fmadd_pd(v73h, v74, v75);
        const __m256d v78l = _mm256_fmadd_pd(v73l, v76l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v73h, v76h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v78l, v73l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78h, v73h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v73l, v80l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v73h, v80h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v73l, v82l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v73h, v82h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v73l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v73h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v86l, v73l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86h, v73h, v87);
        const __m256d v89l = _mm256_xor_pd(v88l, _mm256_set1_pd(-0.0));
        const __m256d v89h = _mm256_xor_pd(v88h, _mm256_set1_pd(-0.0));
        const __m256d v92l = _mm256_fmadd_pd(v73l, v90, v91);
        const __m256d v92h = _mm256_fmadd_pd(v73h, v90, v91);
        const __m256d v94l = _mm256_fmadd_pd(v92l, v73l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92h, v73h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v94l, v73l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v94h, v73h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v73l, v96l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v73h, v96h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v98l, v73l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v98h, v73h, v99);
        const __m256d v101l = _mm256_mul_pd(v72l, v73l);
        const __m256d v101h = _mm256_mul_pd(v72h, v73h);
        const __m256d v102l = _mm256_fmadd_pd(v100l, v101l, v72l);
        const __m256d v102h = _mm256_fmadd_pd(v100h, v101h, v72h);
        const __m256d v103l = _mm256_blendv_pd(v102l, v89l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65))));
        const __m256d v103h = _mm256_blendv_pd(v102h, v89h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65, 1))));
        const __m256d v104l = _mm256_blendv_pd(v88l, v102l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65))));
        const __m256d v104h = _mm256_blendv_pd(v88h, v102h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65, 1))));
        const __m256d v105l = _mm256_div_pd(v103l, v104l);
        const __m256d v105h = _mm256_div_pd(v103h, v104h);
        const __m128 v106l = _mm256_cvtpd_ps(v105l);
        const __m128 v106h = _mm256_cvtpd_ps(v105h);
        const __m256 v106 = _mm256_set_m128(v106h, v106l);
        const __m256 v107 = _mm256_add_ps(v43, v106);
        r0 = _mm256_blendv_ps(r0, v107, _mm256_castsi256_ps(v42));
    }
    _mm256_storeu_ps(y, r0);
}

static TAN_1ULP_AVX512_AVX2_TARGET void tan_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tan_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tan_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_1ULP_AVX512_AVX512 __mmask8 tan_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TAN_1ULP_AVX512_AVX512 __m512d tan_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TAN_1ULP_AVX512_AVX512 void tan_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v3 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v8 = _mm512_set1_epi32(1);
    const __m512d v11 = _mm512_set1_pd(-0x1.1a5f07e28aa2cp-54); /* -6.1229496747209614e-17 */
    const __m512d v13 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v16 = _mm512_set1_pd(0x1.066d198c52e6p-11); /* 0.0005005381986306727 */
    const __m512d v19 = _mm512_set1_pd(-0x1.8864f507087bdp-4); /* -0.095799405230109394 */
    const __m512d v21 = _mm512_set1_pd(0x1.3e69534f4a90ep-7); /* 0.0097171456132696642 */
    const __m512d v22 = _mm512_set1_pd(-0x1.b76d1b5c436fdp-2); /* -0.42912714720374351 */
    const __m512d v24 = _mm512_set1_pd(0x1.000aef5789bf9p+0); /* 1.0001668537822737 */
    const __m512i v38 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v41 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v44 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v49 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v51 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v54 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v71 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v74 = _mm512_set1_pd(-0x1.93974a8c07c9dp-36); /* -2.2941491195459449e-11 */
    const __m512d v75 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v77 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v81 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v85 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v87 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v90 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v91 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v93 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v95 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v97 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v99 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(tan_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tan_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tan_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tan_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tan_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tan_1ulp_avx512_table2 + 8);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v5_0l = _mm512_fmadd_pd(v2_0l, v3, v4);
    const __m512d v5_0h = _mm512_fmadd_pd(v2_0h, v3, v4);
    const __m512d v5_1l = _mm512_fmadd_pd(v2_1l, v3, v4);
    const __m512d v5_1h = _mm512_fmadd_pd(v2_1h, v3, v4);
    const __m512i v6_0l = _mm512_castpd_si512(v5_0l);
    const __m512i v6_0h = _mm512_castpd_si512(v5_0h);
    const __m512i v6_1l = _mm512_castpd_si512(v5_1l);
    const __m512i v6_1h = _mm512_castpd_si512(v5_1h);
    const __m256i v7_0l = _mm512_cvtepi64_epi32(v6_0l);
    const __m256i v7_0h = _mm512_cvtepi64_epi32(v6_0h);
    const __m512i v7_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v7_0l), v7_0h, 1);
    const __m256i v7_1l = _mm512_cvtepi64_epi32(v6_1l);
    const __m256i v7_1h = _mm512_cvtepi64_epi32(v6_1h);
    const __m512i v7_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v7_1l), v7_1h, 1);
    const __m512i v9_0 = _mm512_and_si512(v7_0, v8);
    const __m512i v9_1 = _mm512_and_si512(v7_1, v8);
    const __mmask16 v10_0 = _mm512_cmpeq_epi32_mask(v9_0, v8);
    const __mmask16 v10_1 = _mm512_cmpeq_epi32_mask(v9_1, v8);
    const __m512d v12_0l = _mm512_sub_pd(v5_0l, v4);
    const __m512d v12_0h = _mm512_sub_pd(v5_0h, v4);
    const __m512d v12_1l = _mm512_sub_pd(v5_1l, v4);
    const __m512d v12_1h = _mm512_sub_pd(v5_1h, v4);
    const __m512d v14_0l = _mm512_fmadd_pd(v13, v12_0l, v2_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v13, v12_0h, v2_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v13, v12_1l, v2_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v13, v12_1h, v2_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v11, v12_0l, v14_0l);
    const __m512d v15_0h = _mm512_fmadd_pd(v11, v12_0h, v14_0h);
    const __m512d v15_1l = _mm512_fmadd_pd(v11, v12_1l, v14_1l);
    const __m512d v15_1h = _mm512_fmadd_pd(v11, v12_1h, v14_1h);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v15_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v15_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v15_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v15_1h, v16);
    const __m512d v18_0l = _mm512_mul_pd(v15_0l, v17_0l);
    const __m512d v18_0h = _mm512_mul_pd(v15_0h, v17_0h);
    const __m512d v18_1l = _mm512_mul_pd(v15_1l, v17_1l);
    const __m512d v18_1h = _mm512_mul_pd(v15_1h, v17_1h);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v19, v15_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v19, v15_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v19, v15_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v19, v15_1h);
    const __m512d v23_0l = _mm512_fmadd_pd(v21, v17_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v21, v17_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v21, v17_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v21, v17_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v17_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v17_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v17_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v17_1h, v24);
    const __m512d v26_0l = _mm512_mask_blend_pd((__mmask8)v10_0, v25_0l, v20_0l);
    const __m512d v26_0h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v10_0), v25_0h, v20_0h);
    const __m512d v26_1l = _mm512_mask_blend_pd((__mmask8)v10_1, v25_1l, v20_1l);
    const __m512d v26_1h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v10_1), v25_1h, v20_1h);
    const __m256 v27_0l = _mm512_cvtpd_ps(v26_0l);
    const __m256 v27_0h = _mm512_cvtpd_ps(v26_0h);
    const __m512 v27_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v27_0l), v27_0h, 1);
    const __m256 v27_1l = _mm512_cvtpd_ps(v26_1l);
    const __m256 v27_1h = _mm512_cvtpd_ps(v26_1h);
    const __m512 v27_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v27_1l), v27_1h, 1);
    const __m512 v28_0 = _mm512_rcp14_ps(v27_0);
    const __m512 v28_1 = _mm512_rcp14_ps(v27_1);
    const __m512d v29_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v28_0));
    const __m512d v29_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v28_0, 1));
    const __m512d v29_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v28_1));
    const __m512d v29_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v28_1, 1));
    const __m512d v30_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v25_0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v30_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v25_0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v30_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v25_1l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v30_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v25_1h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v31_0l = _mm512_mask_blend_pd((__mmask8)v10_0, v20_0l, v30_0l);
    const __m512d v31_0h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v10_0), v20_0h, v30_0h);
    const __m512d v31_1l = _mm512_mask_blend_pd((__mmask8)v10_1, v20_1l, v30_1l);
    const __m512d v31_1h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v10_1), v20_1h, v30_1h);
    const __m512d v32_0l = _mm512_mul_pd(v29_0l, v31_0l);
    const __m512d v32_0h = _mm512_mul_pd(v29_0h, v31_0h);
    const __m512d v32_1l = _mm512_mul_pd(v29_1l, v31_1l);
    const __m512d v32_1h = _mm512_mul_pd(v29_1h, v31_1h);
    const __m512d v34_0l = _mm512_fnmadd_pd(v26_0l, v32_0l, v31_0l);
    const __m512d v34_0h = _mm512_fnmadd_pd(v26_0h, v32_0h, v31_0h);
    const __m512d v34_1l = _mm512_fnmadd_pd(v26_1l, v32_1l, v31_1l);
    const __m512d v34_1h = _mm512_fnmadd_pd(v26_1h, v32_1h, v31_1h);
    const __m512d v35_0l = _mm512_fmadd_pd(v29_0l, v34_0l, v32_0l);
    const __m512d v35_0h = _mm512_fmadd_pd(v29_0h, v34_0h, v32_0h);
    const __m512d v35_1l = _mm512_fmadd_pd(v29_1l, v34_1l, v32_1l);
    const __m512d v35_1h = _mm512_fmadd_pd(v29_1h, v34_1h, v32_1h);
    const __m256 v36_0l = _mm512_cvtpd_ps(v35_0l);
    const __m256 v36_0h = _mm512_cvtpd_ps(v35_0h);
    const __m512 v36_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_0l), v36_0h, 1);
    const __m256 v36_1l = _mm512_cvtpd_ps(v35_1l);
    const __m256 v36_1h = _mm512_cvtpd_ps(v35_1h);
    const __m512 v36_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_1l), v36_1h, 1);
    const __m512i v37_0 = _mm512_castps_si512(v0_0);
    const __m512i v37_1 = _mm512_castps_si512(v0_1);
    const __m512i v39_0 = _mm512_and_si512(v37_0, v38);
    const __m512i v39_1 = _mm512_and_si512(v37_1, v38);
    const __m512 v40_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v36_0), v39_0));
    const __m512 v40_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v36_1), v39_1));
    const __mmask16 v42_0 = _mm512_cmp_ps_mask(v1_0, v41, _CMP_NLE_UQ);
    const __mmask16 v42_1 = _mm512_cmp_ps_mask(v1_1, v41, _CMP_NLE_UQ);
    __m512 r0_0 = v40_0;
    __m512 r0_1 = v40_1;
    __mmask16 any1 = v42_0;
    any1 = (__mmask16)(any1 | v42_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v43_0 = _mm512_sub_ps(v1_0, v1_0);
        const __m512 v43_1 = _mm512_sub_ps(v1_1, v1_1);
        const __m512i v45_0 = _mm512_add_epi32(v37_0, v44);
        const __m512i v45_1 = _mm512_add_epi32(v37_1, v44);
        const __m512i v47_0 = _mm512_srli_epi32(v45_0, 26);
        const __m512i v47_1 = _mm512_srli_epi32(v45_1, 26);
        const __m512d v48_0l = tan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v47_0), t0_0, t0_1);
        const __m512d v48_0h = tan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v47_0, 1), t0_0, t0_1);
        const __m512d v48_1l = tan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v47_1), t0_0, t0_1);
        const __m512d v48_1h = tan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v47_1, 1), t0_0, t0_1);
        const __m512i v50_0 = _mm512_and_si512(v49, v45_0);
        const __m512i v50_1 = _mm512_and_si512(v49, v45_1);
        const __m512i v52_0 = _mm512_or_si512(v50_0, v51);
        const __m512i v52_1 = _mm512_or_si512(v50_1, v51);
        const __m512 v53_0 = _mm512_castsi512_ps(v52_0);
        const __m512 v53_1 = _mm512_castsi512_ps(v52_1);
        const __m512 v55_0 = _mm512_mul_ps(v53_0, v54);
        const __m512 v55_1 = _mm512_mul_ps(v53_1, v54);
        const __m512d v56_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55_0));
        const __m512d v56_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55_0, 1));
        const __m512d v56_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55_1));
        const __m512d v56_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55_1, 1));
        const __m512d v57_0l = _mm512_mul_pd(v48_0l, v56_0l);
        const __m512d v57_0h = _mm512_mul_pd(v48_0h, v56_0h);
        const __m512d v57_1l = _mm512_mul_pd(v48_1l, v56_1l);
        const __m512d v57_1h = _mm512_mul_pd(v48_1h, v56_1h);
        const __m512d v58_0l = tan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v47_0), t1_0, t1_1);
        const __m512d v58_0h = tan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v47_0, 1), t1_0, t1_1);
        const __m512d v58_1l = tan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v47_1), t1_0, t1_1);
        const __m512d v58_1h = tan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v47_1, 1), t1_0, t1_1);
        const __m512d v59_0l = _mm512_mul_pd(v58_0l, v56_0l);
        const __m512d v59_0h = _mm512_mul_pd(v58_0h, v56_0h);
        const __m512d v59_1l = _mm512_mul_pd(v58_1l, v56_1l);
        const __m512d v59_1h = _mm512_mul_pd(v58_1h, v56_1h);
        const __m512d v60_0l = _mm512_add_pd(v57_0l, v59_0l);
        const __m512d v60_0h = _mm512_add_pd(v57_0h, v59_0h);
        const __m512d v60_1l = _mm512_add_pd(v57_1l, v59_1l);
        const __m512d v60_1h = _mm512_add_pd(v57_1h, v59_1h);
        const __m512d v61_0l = _mm512_add_pd(v60_0l, v4);
        const __m512d v61_0h = _mm512_add_pd(v60_0h, v4);
        const __m512d v61_1l = _mm512_add_pd(v60_1l, v4);
        const __m512d v61_1h = _mm512_add_pd(v60_1h, v4);
        const __m512i v62_0l = _mm512_castpd_si512(v61_0l);
        const __m512i v62_0h = _mm512_castpd_si512(v61_0h);
        const __m512i v62_1l = _mm512_castpd_si512(v61_1l);
        const __m512i v62_1h = _mm512_castpd_si512(v61_1h);
        const __m256i v63_0l = _mm512_cvtepi64_epi32(v62_0l);
        const __m256i v63_0h = _mm512_cvtepi64_epi32(v62_0h);
        const __m512i v63_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v63_0l), v63_0h, 1);
        const __m256i v63_1l = _mm512_cvtepi64_epi32(v62_1l);
        const __m256i v63_1h = _mm512_cvtepi64_epi32(v62_1h);
        const __m512i v63_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v63_1l), v63_1h, 1);
        const __m512i v64_0 = _mm512_and_si512(v8, v63_0);
        const __m512i v64_1 = _mm512_and_si512(v8, v63_1);
        const __mmask16 v65_0 = _mm512_cmpeq_epi32_mask(v64_0, v8);
        const __mmask16 v65_1 = _mm512_cmpeq_epi32_mask(v64_1, v8);
        const __m512d v66_0l = tan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v47_0), t2_0, t2_1);
        const __m512d v66_0h = tan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v47_0, 1), t2_0, t2_1);
        const __m512d v66_1l = tan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v47_1), t2_0, t2_1);
        const __m512d v66_1h = tan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v47_1, 1), t2_0, t2_1);
        const __m512d v67_0l = _mm512_sub_pd(v61_0l, v4);
        const __m512d v67_0h = _mm512_sub_pd(v61_0h, v4);
        const __m512d v67_1l = _mm512_sub_pd(v61_1l, v4);
        const __m512d v67_1h = _mm512_sub_pd(v61_1h, v4);
        const __m512d v68_0l = _mm512_sub_pd(v57_0l, v67_0l);
        const __m512d v68_0h = _mm512_sub_pd(v57_0h, v67_0h);
        const __m512d v68_1l = _mm512_sub_pd(v57_1l, v67_1l);
        const __m512d v68_1h = _mm512_sub_pd(v57_1h, v67_1h);
        const __m512d v69_0l = _mm512_fmadd_pd(v58_0l, v56_0l, v68_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v58_0h, v56_0h, v68_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v58_1l, v56_1l, v68_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v58_1h, v56_1h, v68_1h);
        const __m512d v70_0l = _mm512_fmadd_pd(v66_0l, v56_0l, v69_0l);
        const __m512d v70_0h = _mm512_fmadd_pd(v66_0h, v56_0h, v69_0h);
        const __m512d v70_1l = _mm512_fmadd_pd(v66_1l, v56_1l, v69_1l);
        const __m512d v70_1h = _mm512_fmadd_pd(v66_1h, v56_1h, v69_1h);
        const __m512d v72_0l = _mm512_mul_pd(v70_0l, v71);
        const __m512d v72_0h = _mm512_mul_pd(v70_0h, v71);
        const __m512d v72_1l = _mm512_mul_pd(v70_1l, v71);
        const __m512d v72_1h = _mm512_mul_pd(v70_1h, v71);
        const __m512d v73_0l = _mm512_mul_pd(v72_0l, v72_0l);
        const __m512d v73_0h = _mm512_mul_pd(v72_0h, v72_0h);
        const __m512d v73_1l = _mm512_mul_pd(v72_1l, v72_1l);
        const __m512d v73_1h = _mm512_mul_pd(v72_1h, v72_1h);
        const __m512d v76_0l = _mm512_fmadd_pd(v73_0l, v74, v75);
        const __m512d v76_0h = _mm512_fmadd_pd(v73_0h, v74, v75);
        const __m512d v76_1l = _mm512_fmadd_pd(v73_1l, v74, v75);
        const __m512d v76_1h = _mm512_fmadd_pd(v73_1h, v74, v75);
        const __m512d v78_0l = _mm512_fmadd_pd(v73_0l, v76_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v73_0h, v76_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v73_1l, v76_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v73_1h, v76_1h, v77);
        const __m512d v80_0l = _mm512_fmadd_pd(v78_0l, v73_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v78_0h, v73_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v78_1l, v73_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v78_1h, v73_1h, v79);
        const __m512d v82_0l = _mm512_fmadd_pd(v73_0l, v80_0l, v81);
        const __m512d v82_0h = _mm512_fmadd_pd(v73_0h, v80_0h, v81);
        const __m512d v82_1l = _mm512_fmadd_pd(v73_1l, v80_1l, v81);
        const __m512d v82_1h = _mm512_fmadd_pd(v73_1h, v80_1h, v81);
        const __m512d v84_0l = _mm512_fmadd_pd(v73_0l, v82_0l, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v73_0h, v82_0h, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v73_1l, v82_1l, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v73_1h, v82_1h, v83);
        const __m512d v86_0l = _mm512_fmadd_pd(v84_0l, v73_0l, v85);
        const __m512d v86_0h = _mm512_fmadd_pd(v84_0h, v73_0h, v85);
        const __m512d v86_1l = _mm512_fmadd_pd(v84_1l, v73_1l, v85);
        const __m512d v86_1h = _mm512_fmadd_pd(v84_1h, v73_1h, v85);
        const __m512d v88_0l = _mm512_fmadd_pd(v86_0l, v73_0l, v87);
        const __m512d v88_0h = _mm512_fmadd_pd(v86_0h, v73_0h, v87);
        const __m512d v88_1l = _mm512_fmadd_pd(v86_1l, v73_1l, v87);
        const __m512d v88_1h = _mm512_fmadd_pd(v86_1h, v73_1h, v87);
        const __m512d v89_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v92_0l = _mm512_fmadd_pd(v73_0l, v90, v91);
        const __m512d v92_0h = _mm512_fmadd_pd(v73_0h, v90, v91);
        const __m512d v92_1l = _mm512_fmadd_pd(v73_1l, v90, v91);
        const __m512d v92_1h = _mm512_fmadd_pd(v73_1h, v90, v91);
        const __m512d v94_0l = _mm512_fmadd_pd(v92_0l, v73_0l, v93);
        const __m512d v94_0h = _mm512_fmadd_pd(v92_0h, v73_0h, v93);
        const __m512d v94_1l = _mm512_fmadd_pd(v92_1l, v73_1l, v93);
        const __m512d v94_1h = _mm512_fmadd_pd(v92_1h, v73_1h, v93);
        const __m512d v96_0l = _mm512_fmadd_pd(v94_0l, v73_0l, v95);
        const __m512d v96_0h = _mm512_fmadd_pd(v94_0h, v73_0h, v95);
        const __m512d v96_1l = _mm512_fmadd_pd(v94_1l, v73_1l, v95);
        const __m512d v96_1h = _mm512_fmadd_pd(v94_1h, v73_1h, v95);
        const __m512d v98_0l = _mm512_fmadd_pd(v73_0l, v96_0l, v97);
        const __m512d v98_0h = _mm512_fmadd_pd(v73_0h, v96_0h, v97);
        const __m512d v98_1l = _mm512_fmadd_pd(v73_1l, v96_1l, v97);
        const __m512d v98_1h = _mm512_fmadd_pd(v73_1h, v96_1h, v97);
        const __m512d v100_0l = _mm512_fmadd_pd(v98_0l, v73_0l, v99);
        const __m512d v100_0h = _mm512_fmadd_pd(v98_0h, v73_0h, v99);
        const __m512d v100_1l = _mm512_fmadd_pd(v98_1l, v73_1l, v99);
        const __m512d v100_1h = _mm512_fmadd_pd(v98_1h, v73_1h, v99);
        const __m512d v101_0l = _mm512_mul_pd(v72_0l, v73_0l);
        const __m512d v101_0h = _mm512_mul_pd(v72_0h, v73_0h);
        const __m512d v101_1l = _mm512_mul_pd(v72_1l, v73_1l);
        const __m512d v101_1h = _mm512_mul_pd(v72_1h, v73_1h);
        const __m512d v102_0l = _mm512_fmadd_pd(v100_0l, v101_0l, v72_0l);
        const __m512d v102_0h = _mm512_fmadd_pd(v100_0h, v101_0h, v72_0h);
        const __m512d v102_1l = _mm512_fmadd_pd(v100_1l, v101_1l, v72_1l);
        const __m512d v102_1h = _mm512_fmadd_pd(v100_1h, v101_1h, v72_1h);
        const __m512d v103_0l = _mm512_mask_blend_pd((__mmask8)v65_0, v102_0l, v89_0l);
        const __m512d v103_0h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v65_0), v102_0h, v89_0h);
        const __m512d v103_1l = _mm512_mask_blend_pd((__mmask8)v65_1, v102_1l, v89_1l);
        const __m512d v103_1h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v65_1), v102_1h, v89_1h);
        const __m512d v104_0l = _mm512_mask_blend_pd((__mmask8)v65_0, v88_0l, v102_0l);
        const __m512d v104_0h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v65_0), v88_0h, v102_0h);
        const __m512d v104_1l = _mm512_mask_blend_pd((__mmask8)v65_1, v88_1l, v102_1l);
        const __m512d v104_1h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v65_1), v88_1h, v102_1h);
        const __m512d v105_0l = _mm512_div_pd(v103_0l, v104_0l);
        const __m512d v105_0h = _mm512_div_pd(v103_0h, v104_0h);
        const __m512d v105_1l = _mm512_div_pd(v103_1l, v104_1l);
        const __m512d v105_1h = _mm512_div_pd(v103_1h, v104_1h);
        const __m256 v106_0l = _mm512_cvtpd_ps(v105_0l);
        const __m256 v106_0h = _mm512_cvtpd_ps(v105_0h);
        const __m512 v106_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v106_0l), v106_0h, 1);
        const __m256 v106_1l = _mm512_cvtpd_ps(v105_1l);
        const __m256 v106_1h = _mm512_cvtpd_ps(v105_1h);
        const __m512 v106_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v106_1l), v106_1h, 1);
        const __m512 v107_0 = _mm512_add_ps(v43_0, v106_0);
        const __m512 v107_1 = _mm512_add_ps(v43_1, v106_1);
        r0_0 = _mm512_mask_blend_ps(v42_0, r0_0, v107_0);
        r0_1 = _mm512_mask_blend_ps(v42_1, r0_1, v107_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static TAN_1ULP_AVX512_AVX512_TARGET void tan_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v3 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v8 = _mm512_set1_epi32(1);
    const __m512d v11 = _mm512_set1_pd(-0x1.1a5f07e28aa2cp-54); /* -6.1229496747209614e-17 */
    const __m512d v13 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v16 = _mm512_set1_pd(0x1.066d198c52e6p-11); /* 0.0005005381986306727 */
    const __m512d v19 = _mm512_set1_pd(-0x1.8864f507087bdp-4); /* -0.095799405230109394 */
    const __m512d v21 = _mm512_set1_pd(0x1.3e69534f4a90ep-7); /* 0.0097171456132696642 */
    const __m512d v22 = _mm512_set1_pd(-0x1.b76d1b5c436fdp-2); /* -0.42912714720374351 */
    const __m512d v24 = _mm512_set1_pd(0x1.000aef5789bf9p+0); /* 1.0001668537822737 */
    const __m512i v38 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v41 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v44 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v49 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v51 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v54 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v71 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v74 = _mm512_set1_pd(-0x1.93974a8c07c9dp-36); /* -2.2941491195459449e-11 */
    const __m512d v75 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v77 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v81 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v85 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v87 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v90 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v91 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v93 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v95 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v97 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v99 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(tan_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tan_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tan_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tan_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tan_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tan_1ulp_avx512_table2 + 8);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v5l = _mm512_fmadd_pd(v2l, v3, v4);
    const __m512d v5h = _mm512_fmadd_pd(v2h, v3, v4);
    const __m512i v6l = _mm512_castpd_si512(v5l);
    const __m512i v6h = _mm512_castpd_si512(v5h);
    const __m256i v7l = _mm512_cvtepi64_epi32(v6l);
    const __m256i v7h = _mm512_cvtepi64_epi32(v6h);
    const __m512i v7 = _mm512_inserti32x8(_mm512_castsi256_si512(v7l), v7h, 1);
    const __m512i v9 = _mm512_and_si512(v7, v8);
    const __mmask16 v10 = _mm512_cmpeq_epi32_mask(v9, v8);
    const __m512d v12l = _mm512_sub_pd(v5l, v4);
    const __m512d v12h = _mm512_sub_pd(v5h, v4);
    const __m512d v14l = _mm512_fmadd_pd(v13, v12l, v2l);
    const __m512d v14h = _mm512_fmadd_pd(v13, v12h, v2h);
    const __m512d v15l = _mm512_fmadd_pd(v11, v12l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v11, v12h, v14h);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v15h, v16);
    const __m512d v18l = _mm512_mul_pd(v15l, v17l);
    const __m512d v18h = _mm512_mul_pd(v15h, v17h);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v19, v15l);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v19, v15h);
    const __m512d v23l = _mm512_fmadd_pd(v21, v17l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21, v17h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v17l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v17h, v24);
    const __m512d v26l = _mm512_mask_blend_pd((__mmask8)v10, v25l, v20l);
    const __m512d v26h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v10), v25h, v20h);
    const __m256 v27l = _mm512_cvtpd_ps(v26l);
    const __m256 v27h = _mm512_cvtpd_ps(v26h);
    const __m512 v27 = _mm512_insertf32x8(_mm512_castps256_ps512(v27l), v27h, 1);
    const __m512 v28 = _mm512_rcp14_ps(v27);
    const __m512d v29l = _mm512_cvtps_pd(_mm512_castps512_ps256(v28));
    const __m512d v29h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v28, 1));
    const __m512d v30l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v25l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v30h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v25h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v31l = _mm512_mask_blend_pd((__mmask8)v10, v20l, v30l);
    const __m512d v31h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v10), v20h, v30h);
    const __m512d v32l = _mm512_mul_pd(v29l, v31l);
    const __m512d v32h = _mm512_mul_pd(v29h, v31h);
    const __m512d v34l = _mm512_fnmadd_pd(v26l, v32l, v31l);
    const __m512d v34h = _mm512_fnmadd_pd(v26h, v32h, v31h);
    const __m512d v35l = _mm512_fmadd_pd(v29l, v34l, v32l);
    const __m512d v35h = _mm512_fmadd_pd(v29h, v34h, v32h);
    const __m256 v36l = _mm512_cvtpd_ps(v35l);
    const __m256 v36h = _mm512_cvtpd_ps(v35h);
    const __m512 v36 = _mm512_insertf32x8(_mm512_castps256_ps512(v36l), v36h, 1);
    const __m512i v37 = _mm512_castps_si512(v0);
    const __m512i v39 = _mm512_and_si512(v37, v38);
    const __m512 v40 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v36), v39));
    const __mmask16 v42 = _mm512_cmp_ps_mask(v1, v41, _CMP_NLE_UQ);
    __m512 r0 = v40;
    __mmask16 any1 = v42;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v43 = _mm512_sub_ps(v1, v1);
        const __m512i v45 = _mm512_add_epi32(v37, v44);
        const __m512i v47 = _mm512_srli_epi32(v45, 26);
        const __m512d v48l = tan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v47), t0_0, t0_1);
        const __m512d v48h = tan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v47, 1), t0_0, t0_1);
        const __m512i v50 = _mm512_and_si512(v49, v45);
        const __m512i v52 = _mm512_or_si512(v50, v51);
        const __m512 v53 = _mm512_castsi512_ps(v52);
        const __m512 v55 = _mm512_mul_ps(v53, v54);
        const __m512d v56l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55));
        const __m512d v56h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55, 1));
        const __m512d v57l = _mm512_mul_pd(v48l, v56l);
        const __m512d v57h = _mm512_mul_pd(v48h, v56h);
        const __m512d v58l = tan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v47), t1_0, t1_1);
        const __m512d v58h = tan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v47, 1), t1_0, t1_1);
        const __m512d v59l = _mm512_mul_pd(v58l, v56l);
        const __m512d v59h = _mm512_mul_pd(v58h, v56h);
        const __m512d v60l = _mm512_add_pd(v57l, v59l);
        const __m512d v60h = _mm512_add_pd(v57h, v59h);
        const __m512d v61l = _mm512_add_pd(v60l, v4);
        const __m512d v61h = _mm512_add_pd(v60h, v4);
        const __m512i v62l = _mm512_castpd_si512(v61l);
        const __m512i v62h = _mm512_castpd_si512(v61h);
        const __m256i v63l = _mm512_cvtepi64_epi32(v62l);
        const __m256i v63h = _mm512_cvtepi64_epi32(v62h);
        const __m512i v63 = _mm512_inserti32x8(_mm512_castsi256_si512(v63l), v63h, 1);
        const __m512i v64 = _mm512_and_si512(v8, v63);
        const __mmask16 v65 = _mm512_cmpeq_epi32_mask(v64, v8);
        const __m512d v66l = tan_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v47), t2_0, t2_1);
        const __m512d v66h = tan_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v47, 1), t2_0, t2_1);
        const __m512d v67l = _mm512_sub_pd(v61l, v4);
        const __m512d v67h = _mm512_sub_pd(v61h, v4);
        const __m512d v68l = _mm512_sub_pd(v57l, v67l);
        const __m512d v68h = _mm512_sub_pd(v57h, v67h);
        const __m512d v69l = _mm512_fmadd_pd(v58l, v56l, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v58h, v56h, v68h);
        const __m512d v70l = _mm512_fmadd_pd(v66l, v56l, v69l);
        const __m512d v70h = _mm512_fmadd_pd(v66h, v56h, v69h);
        const __m512d v72l = _mm512_mul_pd(v70l, v71);
        const __m512d v72h = _mm512_mul_pd(v70h, v71);
        const __m512d v73l = _mm512_mul_pd(v72l, v72l);
        const __m512d v73h = _mm512_mul_pd(v72h, v72h);
        const __m512d v76l = _mm512_fmadd_pd(v73l, v74, v75);
        const __m512d v76h = _mm512_fmadd_pd(v73h, v74, v75);
        const __m512d v78l = _mm512_fmadd_pd(v73l, v76l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v73h, v76h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v78l, v73l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78h, v73h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v73l, v80l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v73h, v80h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v73l, v82l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v73h, v82h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v73l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v73h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v86l, v73l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86h, v73h, v87);
        const __m512d v89l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v92l = _mm512_fmadd_pd(v73l, v90, v91);
        const __m512d v92h = _mm512_fmadd_pd(v73h, v90, v91);
        const __m512d v94l = _mm512_fmadd_pd(v92l, v73l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92h, v73h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v94l, v73l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v94h, v73h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v73l, v96l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v73h, v96h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v98l, v73l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v98h, v73h, v99);
        const __m512d v101l = _mm512_mul_pd(v72l, v73l);
        const __m512d v101h = _mm512_mul_pd(v72h, v73h);
        const __m512d v102l = _mm512_fmadd_pd(v100l, v101l, v72l);
        const __m512d v102h = _mm512_fmadd_pd(v100h, v101h, v72h);
        const __m512d v103l = _mm512_mask_blend_pd((__mmask8)v65, v102l, v89l);
        const __m512d v103h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v65), v102h, v89h);
        const __m512d v104l = _mm512_mask_blend_pd((__mmask8)v65, v88l, v102l);
        const __m512d v104h = _mm512_mask_blend_pd(tan_1ulp_avx512_high_mask_avx512(v65), v88h, v102h);
        const __m512d v105l = _mm512_div_pd(v103l, v104l);
        const __m512d v105h = _mm512_div_pd(v103h, v104h);
        const __m256 v106l = _mm512_cvtpd_ps(v105l);
        const __m256 v106h = _mm512_cvtpd_ps(v105h);
        const __m512 v106 = _mm512_insertf32x8(_mm512_castps256_ps512(v106l), v106h, 1);
        const __m512 v107 = _mm512_add_ps(v43, v106);
        r0 = _mm512_mask_blend_ps(v42, r0, v107);
    }
    _mm512_storeu_ps(y, r0);
}

static TAN_1ULP_AVX512_AVX512_TARGET void tan_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tan_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tan_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tan_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_1ulp_avx512_level(void) {
#if defined(TAN_1ULP_AVX512_FORCE_ISA)
    return TAN_1ULP_AVX512_FORCE_ISA;
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

float tan_1ulp_avx512(float x) {
    return tan_1ulp_avx512_element(x);
}

void tan_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_1ulp_avx512_level();
    if (level == 2) {
        tan_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tan_1ulp_avx512_array_portable(x, y, n);
}
