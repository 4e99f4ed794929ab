/* tan_4ulp_avx512: tan
 *
 *   target       tan, tan x, f32
 *   domain       every input
 *   max error    3.073107 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d4bdd6p+16 (-119997.836, encoding 0xc7ea5eeb)
 *   result there -0x1.fd327cp+6 (-127.299301, encoding 0xc2fe993e)
 *   mean error   0.150946 ulp
 *   misrounded   117673414 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7a436c5038f3151724ae322f4e32d3b6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive tan_4ulp_avx512.db
 *                time: 0.3590 ns/element as avx512 code (inputs mean)
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
#include "tan_4ulp_avx512.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tan_4ulp_avx512_fma_f32(float a, float b, float c) {
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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tan_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tan_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t tan_4ulp_avx512_rcp14_lines[64][2] = {
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
static inline float tan_4ulp_avx512_rcp14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, h;
    memcpy(&i, &z, sizeof i);
    e = (x < 0x1p-126f ? 127 + 24 : 127) - (i >> 23);
    h = e / 2;
    i &= INT32_C(0x7fffff);
    z = tan_4ulp_avx512_frombits_f32((256 * tan_4ulp_avx512_rcp14_lines[i >> 17][0] -
                          tan_4ulp_avx512_rcp14_lines[i >> 17][1] * ((i >> 7) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = i == 0 ? 1.0f : z;
    r = r * tan_4ulp_avx512_frombits_f32((127 + h) << 23) * tan_4ulp_avx512_frombits_f32((127 + e - h) << 23);
    r = x == INFINITY ? 0.0f : r;
    return a != a ? a + a : copysignf(r, a);
}

static inline float tan_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double tan_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int32_t tan_4ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const double tan_4ulp_avx512_table0[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double tan_4ulp_avx512_table1[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double tan_4ulp_avx512_table2[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline float tan_4ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = 0x1.45f306p-1f; /* 0.636619747 */
    const float v2 = 0x1.8p+23f; /* 12582912 */
    const float v3 = tan_4ulp_avx512_fma_f32(v0, v1, v2);
    const int32_t v4 = tan_4ulp_avx512_bits_f32(v3);
    const int32_t v5 = 1;
    const int32_t v6 = v4 & v5;
    const int v7 = v6 == v5;
    const float v8 = v3 - v2;
    const float v9 = -0x1.5110b4p-22f; /* -3.13916473e-07 */
    const float v10 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v11 = tan_4ulp_avx512_fma_f32(v8, v10, v0);
    const float v12 = tan_4ulp_avx512_fma_f32(v8, v9, v11);
    const float v13 = -0x1.84693ep-48f; /* -5.39028686e-15 */
    const float v14 = v13 * v8;
    const float v15 = v12 + v14;
    const float v16 = v15 * v15;
    const float v17 = v15 * v16;
    const float v18 = 0x1.365af2p-7f; /* 0.00947129074 */
    const float v19 = 0x1.84cdep-9f; /* 0.00296634063 */
    const float v20 = tan_4ulp_avx512_fma_f32(v18, v16, v19);
    const float v21 = 0x1.91f21ep-6f; /* 0.0245328229 */
    const float v22 = tan_4ulp_avx512_fma_f32(v16, v20, v21);
    const float v23 = 0x1.b54952p-5f; /* 0.0533796884 */
    const float v24 = tan_4ulp_avx512_fma_f32(v22, v16, v23);
    const float v25 = 0x1.113006p-3f; /* 0.133392379 */
    const float v26 = tan_4ulp_avx512_fma_f32(v16, v24, v25);
    const float v27 = 0x1.5554dp-2f; /* 0.333331347 */
    const float v28 = tan_4ulp_avx512_fma_f32(v26, v16, v27);
    const float v29 = tan_4ulp_avx512_fma_f32(v17, v28, v15);
    const float v30 = tan_4ulp_avx512_rcp14_f32(v29);
    const float v31 = -v30;
    const float v32 = 0x1p+0f; /* 1 */
    const float v33 = tan_4ulp_avx512_fma_f32(v29, v31, v32);
    const float v34 = tan_4ulp_avx512_fma_f32(v33, v30, v30);
    const float v35 = -v34;
    const float v36 = v7 ? v35 : v29;
    const float v37 = tan_4ulp_avx512_abs_f32(v0);
    const float v38 = 0x1.f8e4ap+16f; /* 129252.625 */
    const int v39 = !(v37 <= v38);
    float r0 = v36;
    if (v39) {
        const float v40 = v37 - v37;
        const int32_t v41 = -2080374785; /* 0x83ffffff */
        const int32_t v42 = tan_4ulp_avx512_bits_f32(v0);
        const int32_t v43 = 8388608; /* 0x00800000 */
        const int32_t v44 = (int32_t)((uint32_t)v42 + (uint32_t)v43);
        const int32_t v45 = v41 & v44;
        const int32_t v46 = 1207959552; /* 0x48000000 */
        const int32_t v47 = v45 | v46;
        const float v48 = tan_4ulp_avx512_frombits_f32(v47);
        const float v49 = 0x1p+6f; /* 64 */
        const float v50 = v48 * v49;
        const double v51 = (double)v50;
        const double v52 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v53 = 0x1.8p+52; /* 6755399441055744 */
        const double v54 = tan_4ulp_avx512_fma_f64(v51, v52, v53);
        const int32_t v55 = 26;
        const int32_t v56 = tan_4ulp_avx512_lshr_i32(v44, v55);
        const double v57 = tan_4ulp_avx512_table0[(uint32_t)v56 & (16u - 1)];
        const double v58 = tan_4ulp_avx512_table1[(uint32_t)v56 & (16u - 1)];
        const double v59 = tan_4ulp_avx512_fma_f64(v58, v51, v52);
        const double v60 = tan_4ulp_avx512_fma_f64(v57, v51, v59);
        const double v61 = v54 + v60;
        const int64_t v62 = tan_4ulp_avx512_bits_f64(v61);
        const int32_t v63 = (int32_t)(uint32_t)(uint64_t)v62;
        const int32_t v64 = v63 & v5;
        const int v65 = v64 == v5;
        const double v66 = tan_4ulp_avx512_table2[(uint32_t)v56 & (16u - 1)];
        const double v67 = v61 - v53;
        const double v68 = v59 - v67;
        const double v69 = tan_4ulp_avx512_fma_f64(v57, v51, v68);
        const double v70 = tan_4ulp_avx512_fma_f64(v66, v51, v69);
        const double v71 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v72 = v70 * v71;
        const double v73 = v72 * v72;
        const double v74 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v75 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v76 = tan_4ulp_avx512_fma_f64(v74, v73, v75);
        const double v77 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v78 = tan_4ulp_avx512_fma_f64(v73, v76, v77);
        const double v79 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v80 = tan_4ulp_avx512_fma_f64(v78, v73, v79);
        const double v81 = -0x1p-1; /* -0.5 */
        const double v82 = tan_4ulp_avx512_fma_f64(v80, v73, v81);
        const double v83 = 0x1p+0; /* 1 */
        const double v84 = tan_4ulp_avx512_fma_f64(v82, v73, v83);
        const double v85 = -v84;
        const double v86 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v87 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v88 = tan_4ulp_avx512_fma_f64(v73, v86, v87);
        const double v89 = 0x1.71de4cf772c98p-19; /* 2.755734040715113e-06 */
        const double v90 = tan_4ulp_avx512_fma_f64(v88, v73, v89);
        const double v91 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v92 = tan_4ulp_avx512_fma_f64(v73, v90, v91);
        const double v93 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v94 = tan_4ulp_avx512_fma_f64(v73, v92, v93);
        const double v95 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v96 = tan_4ulp_avx512_fma_f64(v73, v94, v95);
        const double v97 = v72 * v73;
        const double v98 = tan_4ulp_avx512_fma_f64(v96, v97, v72);
        const double v99 = v65 ? v85 : v98;
        const double v100 = v65 ? v98 : v84;
        const double v101 = v99 / v100;
        const float v102 = (float)v101;
        const float v103 = v40 + v102;
        r0 = v103;
    }
    return r0;
}

static void tan_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_4ULP_AVX512_AVX2 static inline TAN_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TAN_4ULP_AVX512_AVX512 static inline TAN_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
TAN_4ULP_AVX512_AVX2 __m256d tan_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

TAN_4ULP_AVX512_AVX2 __m128i tan_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
TAN_4ULP_AVX512_AVX2 __m256 tan_4ulp_avx512_lanes_rcp14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tan_4ulp_avx512_rcp14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

TAN_4ULP_AVX512_AVX2 void tan_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v5 = _mm256_set1_epi32(1);
    const __m256 v9 = _mm256_set1_ps(-0x1.5110b4p-22f); /* -3.13916473e-07 */
    const __m256 v10 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v13 = _mm256_set1_ps(-0x1.84693ep-48f); /* -5.39028686e-15 */
    const __m256 v18 = _mm256_set1_ps(0x1.365af2p-7f); /* 0.00947129074 */
    const __m256 v19 = _mm256_set1_ps(0x1.84cdep-9f); /* 0.00296634063 */
    const __m256 v21 = _mm256_set1_ps(0x1.91f21ep-6f); /* 0.0245328229 */
    const __m256 v23 = _mm256_set1_ps(0x1.b54952p-5f); /* 0.0533796884 */
    const __m256 v25 = _mm256_set1_ps(0x1.113006p-3f); /* 0.133392379 */
    const __m256 v27 = _mm256_set1_ps(0x1.5554dp-2f); /* 0.333331347 */
    const __m256 v32 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v38 = _mm256_set1_ps(0x1.f8e4ap+16f); /* 129252.625 */
    const __m256i v41 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v43 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v46 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v49 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v52 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v53 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v71 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v74 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v75 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v77 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v79 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v81 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v83 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v86 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v87 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v89 = _mm256_set1_pd(0x1.71de4cf772c98p-19); /* 2.755734040715113e-06 */
    const __m256d v91 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v93 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v95 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_fmadd_ps(v0_0, v1, v2);
    const __m256 v3_1 = _mm256_fmadd_ps(v0_1, v1, v2);
    const __m256i v4_0 = _mm256_castps_si256(v3_0);
    const __m256i v4_1 = _mm256_castps_si256(v3_1);
    const __m256i v6_0 = _mm256_and_si256(v4_0, v5);
    const __m256i v6_1 = _mm256_and_si256(v4_1, v5);
    const __m256i v7_0 = _mm256_cmpeq_epi32(v6_0, v5);
    const __m256i v7_1 = _mm256_cmpeq_epi32(v6_1, v5);
    const __m256 v8_0 = _mm256_sub_ps(v3_0, v2);
    const __m256 v8_1 = _mm256_sub_ps(v3_1, v2);
    const __m256 v11_0 = _mm256_fmadd_ps(v8_0, v10, v0_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v8_1, v10, v0_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v8_0, v9, v11_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v8_1, v9, v11_1);
    const __m256 v14_0 = _mm256_mul_ps(v13, v8_0);
    const __m256 v14_1 = _mm256_mul_ps(v13, v8_1);
    const __m256 v15_0 = _mm256_add_ps(v12_0, v14_0);
    const __m256 v15_1 = _mm256_add_ps(v12_1, v14_1);
    const __m256 v16_0 = _mm256_mul_ps(v15_0, v15_0);
    const __m256 v16_1 = _mm256_mul_ps(v15_1, v15_1);
    const __m256 v17_0 = _mm256_mul_ps(v15_0, v16_0);
    const __m256 v17_1 = _mm256_mul_ps(v15_1, v16_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v18, v16_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18, v16_1, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v16_0, v20_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v16_1, v20_1, v21);
    const __m256 v24_0 = _mm256_fmadd_ps(v22_0, v16_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v22_1, v16_1, v23);
    const __m256 v26_0 = _mm256_fmadd_ps(v16_0, v24_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v16_1, v24_1, v25);
    const __m256 v28_0 = _mm256_fmadd_ps(v26_0, v16_0, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v26_1, v16_1, v27);
    const __m256 v29_0 = _mm256_fmadd_ps(v17_0, v28_0, v15_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v17_1, v28_1, v15_1);
    const __m256 v30_0 = tan_4ulp_avx512_lanes_rcp14_f32_avx2(v29_0);
    const __m256 v30_1 = tan_4ulp_avx512_lanes_rcp14_f32_avx2(v29_1);
    const __m256 v33_0 = _mm256_fnmadd_ps(v29_0, v30_0, v32);
    const __m256 v33_1 = _mm256_fnmadd_ps(v29_1, v30_1, v32);
    const __m256 v34_0 = _mm256_fmadd_ps(v33_0, v30_0, v30_0);
    const __m256 v34_1 = _mm256_fmadd_ps(v33_1, v30_1, v30_1);
    const __m256 v35_0 = _mm256_xor_ps(v34_0, _mm256_set1_ps(-0.0f));
    const __m256 v35_1 = _mm256_xor_ps(v34_1, _mm256_set1_ps(-0.0f));
    const __m256 v36_0 = _mm256_blendv_ps(v29_0, v35_0, _mm256_castsi256_ps(v7_0));
    const __m256 v36_1 = _mm256_blendv_ps(v29_1, v35_1, _mm256_castsi256_ps(v7_1));
    const __m256 v37_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v37_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256i v39_0 = _mm256_castps_si256(_mm256_cmp_ps(v37_0, v38, _CMP_NLE_UQ));
    const __m256i v39_1 = _mm256_castps_si256(_mm256_cmp_ps(v37_1, v38, _CMP_NLE_UQ));
    __m256 r0_0 = v36_0;
    __m256 r0_1 = v36_1;
    __m256i any1 = v39_0;
    any1 = _mm256_or_si256(any1, v39_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v40_0 = _mm256_sub_ps(v37_0, v37_0);
        const __m256 v40_1 = _mm256_sub_ps(v37_1, v37_1);
        const __m256i v42_0 = _mm256_castps_si256(v0_0);
        const __m256i v42_1 = _mm256_castps_si256(v0_1);
        const __m256i v44_0 = _mm256_add_epi32(v42_0, v43);
        const __m256i v44_1 = _mm256_add_epi32(v42_1, v43);
        const __m256i v45_0 = _mm256_and_si256(v41, v44_0);
        const __m256i v45_1 = _mm256_and_si256(v41, v44_1);
        const __m256i v47_0 = _mm256_or_si256(v45_0, v46);
        const __m256i v47_1 = _mm256_or_si256(v45_1, v46);
        const __m256 v48_0 = _mm256_castsi256_ps(v47_0);
        const __m256 v48_1 = _mm256_castsi256_ps(v47_1);
        const __m256 v50_0 = _mm256_mul_ps(v48_0, v49);
        const __m256 v50_1 = _mm256_mul_ps(v48_1, v49);
        const __m256d v51_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v50_0));
        const __m256d v51_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v50_0, 1));
        const __m256d v51_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v50_1));
        const __m256d v51_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v50_1, 1));
        const __m256d v54_0l = _mm256_fmadd_pd(v51_0l, v52, v53);
        const __m256d v54_0h = _mm256_fmadd_pd(v51_0h, v52, v53);
        const __m256d v54_1l = _mm256_fmadd_pd(v51_1l, v52, v53);
        const __m256d v54_1h = _mm256_fmadd_pd(v51_1h, v52, v53);
        const __m256i v56_0 = _mm256_srli_epi32(v44_0, 26);
        const __m256i v56_1 = _mm256_srli_epi32(v44_1, 26);
        const __m256d v57_0l = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v56_0), _mm_set1_epi32(15)));
        const __m256d v57_0h = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v56_0, 1), _mm_set1_epi32(15)));
        const __m256d v57_1l = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v56_1), _mm_set1_epi32(15)));
        const __m256d v57_1h = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v56_1, 1), _mm_set1_epi32(15)));
        const __m256d v58_0l = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v56_0), _mm_set1_epi32(15)));
        const __m256d v58_0h = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v56_0, 1), _mm_set1_epi32(15)));
        const __m256d v58_1l = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v56_1), _mm_set1_epi32(15)));
        const __m256d v58_1h = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v56_1, 1), _mm_set1_epi32(15)));
        const __m256d v59_0l = _mm256_fmadd_pd(v58_0l, v51_0l, v52);
        const __m256d v59_0h = _mm256_fmadd_pd(v58_0h, v51_0h, v52);
        const __m256d v59_1l = _mm256_fmadd_pd(v58_1l, v51_1l, v52);
        const __m256d v59_1h = _mm256_fmadd_pd(v58_1h, v51_1h, v52);
        const __m256d v60_0l = _mm256_fmadd_pd(v57_0l, v51_0l, v59_0l);
        const __m256d v60_0h = _mm256_fmadd_pd(v57_0h, v51_0h, v59_0h);
        const __m256d v60_1l = _mm256_fmadd_pd(v57_1l, v51_1l, v59_1l);
        const __m256d v60_1h = _mm256_fmadd_pd(v57_1h, v51_1h, v59_1h);
        const __m256d v61_0l = _mm256_add_pd(v54_0l, v60_0l);
        const __m256d v61_0h = _mm256_add_pd(v54_0h, v60_0h);
        const __m256d v61_1l = _mm256_add_pd(v54_1l, v60_1l);
        const __m256d v61_1h = _mm256_add_pd(v54_1h, v60_1h);
        const __m256i v62_0l = _mm256_castpd_si256(v61_0l);
        const __m256i v62_0h = _mm256_castpd_si256(v61_0h);
        const __m256i v62_1l = _mm256_castpd_si256(v61_1l);
        const __m256i v62_1h = _mm256_castpd_si256(v61_1h);
        const __m128i v63_0l = tan_4ulp_avx512_wrap_avx2(v62_0l);
        const __m128i v63_0h = tan_4ulp_avx512_wrap_avx2(v62_0h);
        const __m256i v63_0 = _mm256_set_m128i(v63_0h, v63_0l);
        const __m128i v63_1l = tan_4ulp_avx512_wrap_avx2(v62_1l);
        const __m128i v63_1h = tan_4ulp_avx512_wrap_avx2(v62_1h);
        const __m256i v63_1 = _mm256_set_m128i(v63_1h, v63_1l);
        const __m256i v64_0 = _mm256_and_si256(v63_0, v5);
        const __m256i v64_1 = _mm256_and_si256(v63_1, v5);
        const __m256i v65_0 = _mm256_cmpeq_epi32(v64_0, v5);
        const __m256i v65_1 = _mm256_cmpeq_epi32(v64_1, v5);
        const __m256d v66_0l = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v56_0), _mm_set1_epi32(15)));
        const __m256d v66_0h = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v56_0, 1), _mm_set1_epi32(15)));
        const __m256d v66_1l = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v56_1), _mm_set1_epi32(15)));
        const __m256d v66_1h = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v56_1, 1), _mm_set1_epi32(15)));
        const __m256d v67_0l = _mm256_sub_pd(v61_0l, v53);
        const __m256d v67_0h = _mm256_sub_pd(v61_0h, v53);
        const __m256d v67_1l = _mm256_sub_pd(v61_1l, v53);
        const __m256d v67_1h = _mm256_sub_pd(v61_1h, v53);
        const __m256d v68_0l = _mm256_sub_pd(v59_0l, v67_0l);
        const __m256d v68_0h = _mm256_sub_pd(v59_0h, v67_0h);
        const __m256d v68_1l = _mm256_sub_pd(v59_1l, v67_1l);
        const __m256d v68_1h = _mm256_sub_pd(v59_1h, v67_1h);
        const __m256d v69_0l = _mm256_fmadd_pd(v57_0l, v51_0l, v68_0l);
        const __m256d v69_0h = _mm256_fmadd_pd(v57_0h, v51_0h, v68_0h);
        const __m256d v69_1l = _mm256_fmadd_pd(v57_1l, v51_1l, v68_1l);
        const __m256d v69_1h = _mm256_fmadd_pd(v57_1h, v51_1h, v68_1h);
        const __m256d v70_0l = _mm256_fmadd_pd(v66_0l, v51_0l, v69_0l);
        const __m256d v70_0h = _mm256_fmadd_pd(v66_0h, v51_0h, v69_0h);
        const __m256d v70_1l = _mm256_fmadd_pd(v66_1l, v51_1l, v69_1l);
        const __m256d v70_1h = _mm256_fmadd_pd(v66_1h, v51_1h, v69_1h);
        const __m256d v72_0l = _mm256_mul_pd(v70_0l, v71);
        const __m256d v72_0h = _mm256_mul_pd(v70_0h, v71);
        const __m256d v72_1l = _mm256_mul_pd(v70_1l, v71);
        const __m256d v72_1h = _mm256_mul_pd(v70_1h, v71);
        const __m256d v73_0l = _mm256_mul_pd(v72_0l, v72_0l);
        const __m256d v73_0h = _mm256_mul_pd(v72_0h, v72_0h);
        const __m256d v73_1l = _mm256_mul_pd(v72_1l, v72_1l);
        const __m256d v73_1h = _mm256_mul_pd(v72_1h, v72_1h);
        const __m256d v76_0l = _mm256_fmadd_pd(v74, v73_0l, v75);
        const __m256d v76_0h = _mm256_fmadd_pd(v74, v73_0h, v75);
        const __m256d v76_1l = _mm256_fmadd_pd(v74, v73_1l, v75);
        const __m256d v76_1h = _mm256_fmadd_pd(v74, v73_1h, v75);
        const __m256d v78_0l = _mm256_fmadd_pd(v73_0l, v76_0l, v77);
        const __m256d v78_0h = _mm256_fmadd_pd(v73_0h, v76_0h, v77);
        const __m256d v78_1l = _mm256_fmadd_pd(v73_1l, v76_1l, v77);
        const __m256d v78_1h = _mm256_fmadd_pd(v73_1h, v76_1h, v77);
        const __m256d v80_0l = _mm256_fmadd_pd(v78_0l, v73_0l, v79);
        const __m256d v80_0h = _mm256_fmadd_pd(v78_0h, v73_0h, v79);
        const __m256d v80_1l = _mm256_fmadd_pd(v78_1l, v73_1l, v79);
        const __m256d v80_1h = _mm256_fmadd_pd(v78_1h, v73_1h, v79);
        const __m256d v82_0l = _mm256_fmadd_pd(v80_0l, v73_0l, v81);
        const __m256d v82_0h = _mm256_fmadd_pd(v80_0h, v73_0h, v81);
        const __m256d v82_1l = _mm256_fmadd_pd(v80_1l, v73_1l, v81);
        const __m256d v82_1h = _mm256_fmadd_pd(v80_1h, v73_1h, v81);
        const __m256d v84_0l = _mm256_fmadd_pd(v82_0l, v73_0l, v83);
        const __m256d v84_0h = _mm256_fmadd_pd(v82_0h, v73_0h, v83);
        const __m256d v84_1l = _mm256_fmadd_pd(v82_1l, v73_1l, v83);
        const __m256d v84_1h = _mm256_fmadd_pd(v82_1h, v73_1h, v83);
        const __m256d v85_0l = _mm256_xor_pd(v84_0l, _mm256_set1_pd(-0.0));
        const __m256d v85_0h = _mm256_xor_pd(v84_0h, _mm256_set1_pd(-0.0));
        const __m256d v85_1l = _mm256_xor_pd(v84_1l, _mm256_set1_pd(-0.0));
        const __m256d v85_1h = _mm256_xor_pd(v84_1h, _mm256_set1_pd(-0.0));
        const __m256d v88_0l = _mm256_fmadd_pd(v73_0l, v86, v87);
        const __m256d v88_0h = _mm256_fmadd_pd(v73_0h, v86, v87);
        const __m256d v88_1l = _mm256_fmadd_pd(v73_1l, v86, v87);
        const __m256d v88_1h = _mm256_fmadd_pd(v73_1h, v86, v87);
        const __m256d v90_0l = _mm256_fmadd_pd(v88_0l, v73_0l, v89);
        const __m256d v90_0h = _mm256_fmadd_pd(v88_0h, v73_0h, v89);
        const __m256d v90_1l = _mm256_fmadd_pd(v88_1l, v73_1l, v89);
        const __m256d v90_1h = _mm256_fmadd_pd(v88_1h, v73_1h, v89);
        const __m256d v92_0l = _mm256_fmadd_pd(v73_0l, v90_0l, v91);
        const __m256d v92_0h = _mm256_fmadd_pd(v73_0h, v90_0h, v91);
        const __m256d v92_1l = _mm256_fmadd_pd(v73_1l, v90_1l, v91);
        const __m256d v92_1h = _mm256_fmadd_pd(v73_1h, v90_1h, v91);
        const __m256d v94_0l = _mm256_fmadd_pd(v73_0l, v92_0l, v93);
        const __m256d v94_0h = _mm256_fmadd_pd(v73_0h, v92_0h, v93);
        const __m256d v94_1l = _mm256_fmadd_pd(v73_1l, v92_1l, v93);
        const __m256d v94_1h = _mm256_fmadd_pd(v73_1h, v92_1h, v93);
        const __m256d v96_0l = _mm256_fmadd_pd(v73_0l, v94_0l, v95);
        const __m256d v96_0h = _mm256_fmadd_pd(v73_0h, v94_0h, v95);
        const __m256d v96_1l = _mm256_fmadd_pd(v73_1l, v94_1l, v95);
        const __m256d v96_1h = _mm256_fmadd_pd(v73_1h, v94_1h, v95);
        const __m256d v97_0l = _mm256_mul_pd(v72_0l, v73_0l);
        const __m256d v97_0h = _mm256_mul_pd(v72_0h, v73_0h);
        const __m256d v97_1l = _mm256_mul_pd(v72_1l, v73_1l);
        const __m256d v97_1h = _mm256_mul_pd(v72_1h, v73_1h);
        const __m256d v98_0l = _mm256_fmadd_pd(v96_0l, v97_0l, v72_0l);
        const __m256d v98_0h = _mm256_fmadd_pd(v96_0h, v97_0h, v72_0h);
        const __m256d v98_1l = _mm256_fmadd_pd(v96_1l, v97_1l, v72_1l);
        const __m256d v98_1h = _mm256_fmadd_pd(v96_1h, v97_1h, v72_1h);
        const __m256d v99_0l = _mm256_blendv_pd(v98_0l, v85_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65_0))));
        const __m256d v99_0h = _mm256_blendv_pd(v98_0h, v85_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65_0, 1))));
        const __m256d v99_1l = _mm256_blendv_pd(v98_1l, v85_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65_1))));
        const __m256d v99_1h = _mm256_blendv_pd(v98_1h, v85_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65_1, 1))));
        const __m256d v100_0l = _mm256_blendv_pd(v84_0l, v98_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65_0))));
        const __m256d v100_0h = _mm256_blendv_pd(v84_0h, v98_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65_0, 1))));
        const __m256d v100_1l = _mm256_blendv_pd(v84_1l, v98_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65_1))));
        const __m256d v100_1h = _mm256_blendv_pd(v84_1h, v98_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65_1, 1))));
        const __m256d v101_0l = _mm256_div_pd(v99_0l, v100_0l);
        const __m256d v101_0h = _mm256_div_pd(v99_0h, v100_0h);
        const __m256d v101_1l = _mm256_div_pd(v99_1l, v100_1l);
        const __m256d v101_1h = _mm256_div_pd(v99_1h, v100_1h);
        const __m128 v102_0l = _mm256_cvtpd_ps(v101_0l);
        const __m128 v102_0h = _mm256_cvtpd_ps(v101_0h);
        const __m256 v102_0 = _mm256_set_m128(v102_0h, v102_0l);
        const __m128 v102_1l = _mm256_cvtpd_ps(v101_1l);
        const __m128 v102_1h = _mm256_cvtpd_ps(v101_1h);
        const __m256 v102_1 = _mm256_set_m128(v102_1h, v102_1l);
        const __m256 v103_0 = _mm256_add_ps(v40_0, v102_0);
        const __m256 v103_1 = _mm256_add_ps(v40_1, v102_1);
        r0_0 = _mm256_blendv_ps(r0_0, v103_0, _mm256_castsi256_ps(v39_0));
        r0_1 = _mm256_blendv_ps(r0_1, v103_1, _mm256_castsi256_ps(v39_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static TAN_4ULP_AVX512_AVX2_TARGET void tan_4ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v5 = _mm256_set1_epi32(1);
    const __m256 v9 = _mm256_set1_ps(-0x1.5110b4p-22f); /* -3.13916473e-07 */
    const __m256 v10 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v13 = _mm256_set1_ps(-0x1.84693ep-48f); /* -5.39028686e-15 */
    const __m256 v18 = _mm256_set1_ps(0x1.365af2p-7f); /* 0.00947129074 */
    const __m256 v19 = _mm256_set1_ps(0x1.84cdep-9f); /* 0.00296634063 */
    const __m256 v21 = _mm256_set1_ps(0x1.91f21ep-6f); /* 0.0245328229 */
    const __m256 v23 = _mm256_set1_ps(0x1.b54952p-5f); /* 0.0533796884 */
    const __m256 v25 = _mm256_set1_ps(0x1.113006p-3f); /* 0.133392379 */
    const __m256 v27 = _mm256_set1_ps(0x1.5554dp-2f); /* 0.333331347 */
    const __m256 v32 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v38 = _mm256_set1_ps(0x1.f8e4ap+16f); /* 129252.625 */
    const __m256i v41 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v43 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v46 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v49 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v52 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v53 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v71 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v74 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v75 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v77 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v79 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v81 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v83 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v86 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v87 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v89 = _mm256_set1_pd(0x1.71de4cf772c98p-19); /* 2.755734040715113e-06 */
    const __m256d v91 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v93 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v95 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_and_si256(v4, v5);
    const __m256i v7 = _mm256_cmpeq_epi32(v6, v5);
    const __m256 v8 = _mm256_sub_ps(v3, v2);
    const __m256 v11 = _mm256_fmadd_ps(v8, v10, v0);
    const __m256 v12 = _mm256_fmadd_ps(v8, v9, v11);
    const __m256 v14 = _mm256_mul_ps(v13, v8);
    const __m256 v15 = _mm256_add_ps(v12, v14);
    const __m256 v16 = _mm256_mul_ps(v15, v15);
    const __m256 v17 = _mm256_mul_ps(v15, v16);
    const __m256 v20 = _mm256_fmadd_ps(v18, v16, v19);
    const __m256 v22 = _mm256_fmadd_ps(v16, v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v16, v23);
    const __m256 v26 = _mm256_fmadd_ps(v16, v24, v25);
    const __m256 v28 = _mm256_fmadd_ps(v26, v16, v27);
    const __m256 v29 = _mm256_fmadd_ps(v17, v28, v15);
    const __m256 v30 = tan_4ulp_avx512_lanes_rcp14_f32_avx2(v29);
    const __m256 v33 = _mm256_fnmadd_ps(v29, v30, v32);
    const __m256 v34 = _mm256_fmadd_ps(v33, v30, v30);
    const __m256 v35 = _mm256_xor_ps(v34, _mm256_set1_ps(-0.0f));
    const __m256 v36 = _mm256_blendv_ps(v29, v35, _mm256_castsi256_ps(v7));
    const __m256 v37 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v37, v38, _CMP_NLE_UQ));
    __m256 r0 = v36;
    __m256i any1 = v39;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v40 = _mm256_sub_ps(v37, v37);
        const __m256i v42 = _mm256_castps_si256(v0);
        const __m256i v44 = _mm256_add_epi32(v42, v43);
        const __m256i v45 = _mm256_and_si256(v41, v44);
        const __m256i v47 = _mm256_or_si256(v45, v46);
        const __m256 v48 = _mm256_castsi256_ps(v47);
        const __m256 v50 = _mm256_mul_ps(v48, v49);
        const __m256d v51l = _mm256_cvtps_pd(_mm256_castps256_ps128(v50));
        const __m256d v51h = _mm256_cvtps_pd(_mm256_extractf128_ps(v50, 1));
        const __m256d v54l = _mm256_fmadd_pd(v51l, v52, v53);
        const __m256d v54h = _mm256_fmadd_pd(v51h, v52, v53);
        const __m256i v56 = _mm256_srli_epi32(v44, 26);
        const __m256d v57l = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v56), _mm_set1_epi32(15)));
        const __m256d v57h = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v56, 1), _mm_set1_epi32(15)));
        const __m256d v58l = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v56), _mm_set1_epi32(15)));
        const __m256d v58h = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v56, 1), _mm_set1_epi32(15)));
        const __m256d v59l = _mm256_fmadd_pd(v58l, v51l, v52);
        const __m256d v59h = _mm256_fmadd_pd(v58h, v51h, v52);
        const __m256d v60l = _mm256_fmadd_pd(v57l, v51l, v59l);
        const __m256d v60h = _mm256_fmadd_pd(v57h, v51h, v59h);
        const __m256d v61l = _mm256_add_pd(v54l, v60l);
        const __m256d v61h = _mm256_add_pd(v54h, v60h);
        const __m256i v62l = _mm256_castpd_si256(v61l);
        const __m256i v62h = _mm256_castpd_si256(v61h);
        const __m128i v63l = tan_4ulp_avx512_wrap_avx2(v62l);
        const __m128i v63h = tan_4ulp_avx512_wrap_avx2(v62h);
        const __m256i v63 = _mm256_set_m128i(v63h, v63l);
        const __m256i v64 = _mm256_and_si256(v63, v5);
        const __m256i v65 = _mm256_cmpeq_epi32(v64, v5);
        const __m256d v66l = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v56), _mm_set1_epi32(15)));
        const __m256d v66h = tan_4ulp_avx512_gather_f64_avx2(tan_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v56, 1), _mm_set1_epi32(15)));
        const __m256d v67l = _mm256_sub_pd(v61l, v53);
        const __m256d v67h = _mm256_sub_pd(v61h, v53);
        const __m256d v68l = _mm256_sub_pd(v59l, v67l);
        const __m256d v68h = _mm256_sub_pd(v59h, v67h);
        const __m256d v69l = _mm256_fmadd_pd(v57l, v51l, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v57h, v51h, v68h);
        const __m256d v70l = _mm256_fmadd_pd(v66l, v51l, v69l);
        const __m256d v70h = _mm256_fmadd_pd(v66h, v51h, v69h);
        const __m256d v72l = _mm256_mul_pd(v70l, v71);
        const __m256d v72h = _mm256_mul_pd(v70h, v71);
        const __m256d v73l = _mm256_mul_pd(v72l, v72l);
        const __m256d v73h = _mm256_mul_pd(v72h, v72h);
        const __m256d v76l = _mm256_fmadd_pd(v74, v73l, v75);
        const __m256d v76h = _mm256_fmadd_pd(v74, v73h, v75);
        const __m256d v78l = _mm256_fmadd_pd(v73l, v76l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v73h, v76h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v78l, v73l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78h, v73h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v80l, v73l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v80h, v73h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v82l, v73l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v82h, v73h, v83);
        const __m256d v85l = _mm256_xor_pd(v84l, _mm256_set1_pd(-0.0));
        const __m256d v85h = _mm256_xor_pd(v84h, _mm256_set1_pd(-0.0));
        const __m256d v88l = _mm256_fmadd_pd(v73l, v86, v87);
        const __m256d v88h = _mm256_fmadd_pd(v73h, v86, v87);
        const __m256d v90l = _mm256_fmadd_pd(v88l, v73l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v88h, v73h, v89);
        const __m256d v92l = _mm256_fmadd_pd(v73l, v90l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v73h, v90h, v91);
        const __m256d v94l = _mm256_fmadd_pd(v73l, v92l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v73h, v92h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v73l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v73h, v94h, v95);
        const __m256d v97l = _mm256_mul_pd(v72l, v73l);
        const __m256d v97h = _mm256_mul_pd(v72h, v73h);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v97l, v72l);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v97h, v72h);
        const __m256d v99l = _mm256_blendv_pd(v98l, v85l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65))));
        const __m256d v99h = _mm256_blendv_pd(v98h, v85h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65, 1))));
        const __m256d v100l = _mm256_blendv_pd(v84l, v98l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65))));
        const __m256d v100h = _mm256_blendv_pd(v84h, v98h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65, 1))));
        const __m256d v101l = _mm256_div_pd(v99l, v100l);
        const __m256d v101h = _mm256_div_pd(v99h, v100h);
        const __m128 v102l = _mm256_cvtpd_ps(v101l);
        const __m128 v102h = _mm256_cvtpd_ps(v101h);
        const __m256 v102 = _mm256_set_m128(v102h, v102l);
        const __m256 v103 = _mm256_add_ps(v40, v102);
        r0 = _mm256_blendv_ps(r0, v103, _mm256_castsi256_ps(v39));
    }
    _mm256_storeu_ps(y, r0);
}

static TAN_4ULP_AVX512_AVX2_TARGET void tan_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tan_4ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tan_4ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tan_4ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TAN_4ULP_AVX512_AVX512 __m512d tan_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_4ULP_AVX512_AVX512 __mmask8 tan_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TAN_4ULP_AVX512_AVX512 void tan_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v5 = _mm512_set1_epi32(1);
    const __m512 v9 = _mm512_set1_ps(-0x1.5110b4p-22f); /* -3.13916473e-07 */
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v13 = _mm512_set1_ps(-0x1.84693ep-48f); /* -5.39028686e-15 */
    const __m512 v18 = _mm512_set1_ps(0x1.365af2p-7f); /* 0.00947129074 */
    const __m512 v19 = _mm512_set1_ps(0x1.84cdep-9f); /* 0.00296634063 */
    const __m512 v21 = _mm512_set1_ps(0x1.91f21ep-6f); /* 0.0245328229 */
    const __m512 v23 = _mm512_set1_ps(0x1.b54952p-5f); /* 0.0533796884 */
    const __m512 v25 = _mm512_set1_ps(0x1.113006p-3f); /* 0.133392379 */
    const __m512 v27 = _mm512_set1_ps(0x1.5554dp-2f); /* 0.333331347 */
    const __m512 v32 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v38 = _mm512_set1_ps(0x1.f8e4ap+16f); /* 129252.625 */
    const __m512i v41 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v43 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v46 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v49 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v52 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v53 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v71 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v74 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v75 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v77 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v79 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v81 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v83 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v86 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v87 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v89 = _mm512_set1_pd(0x1.71de4cf772c98p-19); /* 2.755734040715113e-06 */
    const __m512d v91 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v93 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v95 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(tan_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tan_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tan_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tan_4ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tan_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tan_4ulp_avx512_table2 + 8);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_fmadd_ps(v0_0, v1, v2);
    const __m512 v3_1 = _mm512_fmadd_ps(v0_1, v1, v2);
    const __m512i v4_0 = _mm512_castps_si512(v3_0);
    const __m512i v4_1 = _mm512_castps_si512(v3_1);
    const __m512i v6_0 = _mm512_and_si512(v4_0, v5);
    const __m512i v6_1 = _mm512_and_si512(v4_1, v5);
    const __mmask16 v7_0 = _mm512_cmpeq_epi32_mask(v6_0, v5);
    const __mmask16 v7_1 = _mm512_cmpeq_epi32_mask(v6_1, v5);
    const __m512 v8_0 = _mm512_sub_ps(v3_0, v2);
    const __m512 v8_1 = _mm512_sub_ps(v3_1, v2);
    const __m512 v11_0 = _mm512_fmadd_ps(v8_0, v10, v0_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v8_1, v10, v0_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v8_0, v9, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v8_1, v9, v11_1);
    const __m512 v14_0 = _mm512_mul_ps(v13, v8_0);
    const __m512 v14_1 = _mm512_mul_ps(v13, v8_1);
    const __m512 v15_0 = _mm512_add_ps(v12_0, v14_0);
    const __m512 v15_1 = _mm512_add_ps(v12_1, v14_1);
    const __m512 v16_0 = _mm512_mul_ps(v15_0, v15_0);
    const __m512 v16_1 = _mm512_mul_ps(v15_1, v15_1);
    const __m512 v17_0 = _mm512_mul_ps(v15_0, v16_0);
    const __m512 v17_1 = _mm512_mul_ps(v15_1, v16_1);
    const __m512 v20_0 = _mm512_fmadd_ps(v18, v16_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18, v16_1, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v16_0, v20_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v16_1, v20_1, v21);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v16_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v16_1, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v16_0, v24_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v16_1, v24_1, v25);
    const __m512 v28_0 = _mm512_fmadd_ps(v26_0, v16_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26_1, v16_1, v27);
    const __m512 v29_0 = _mm512_fmadd_ps(v17_0, v28_0, v15_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v17_1, v28_1, v15_1);
    const __m512 v30_0 = _mm512_rcp14_ps(v29_0);
    const __m512 v30_1 = _mm512_rcp14_ps(v29_1);
    const __m512 v33_0 = _mm512_fnmadd_ps(v29_0, v30_0, v32);
    const __m512 v33_1 = _mm512_fnmadd_ps(v29_1, v30_1, v32);
    const __m512 v34_0 = _mm512_fmadd_ps(v33_0, v30_0, v30_0);
    const __m512 v34_1 = _mm512_fmadd_ps(v33_1, v30_1, v30_1);
    const __m512 v35_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v34_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v35_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v34_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v36_0 = _mm512_mask_blend_ps(v7_0, v29_0, v35_0);
    const __m512 v36_1 = _mm512_mask_blend_ps(v7_1, v29_1, v35_1);
    const __m512 v37_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v37_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v39_0 = _mm512_cmp_ps_mask(v37_0, v38, _CMP_NLE_UQ);
    const __mmask16 v39_1 = _mm512_cmp_ps_mask(v37_1, v38, _CMP_NLE_UQ);
    __m512 r0_0 = v36_0;
    __m512 r0_1 = v36_1;
    __mmask16 any1 = v39_0;
    any1 = (__mmask16)(any1 | v39_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v40_0 = _mm512_sub_ps(v37_0, v37_0);
        const __m512 v40_1 = _mm512_sub_ps(v37_1, v37_1);
        const __m512i v42_0 = _mm512_castps_si512(v0_0);
        const __m512i v42_1 = _mm512_castps_si512(v0_1);
        const __m512i v44_0 = _mm512_add_epi32(v42_0, v43);
        const __m512i v44_1 = _mm512_add_epi32(v42_1, v43);
        const __m512i v45_0 = _mm512_and_si512(v41, v44_0);
        const __m512i v45_1 = _mm512_and_si512(v41, v44_1);
        const __m512i v47_0 = _mm512_or_si512(v45_0, v46);
        const __m512i v47_1 = _mm512_or_si512(v45_1, v46);
        const __m512 v48_0 = _mm512_castsi512_ps(v47_0);
        const __m512 v48_1 = _mm512_castsi512_ps(v47_1);
        const __m512 v50_0 = _mm512_mul_ps(v48_0, v49);
        const __m512 v50_1 = _mm512_mul_ps(v48_1, v49);
        const __m512d v51_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v50_0));
        const __m512d v51_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v50_0, 1));
        const __m512d v51_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v50_1));
        const __m512d v51_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v50_1, 1));
        const __m512d v54_0l = _mm512_fmadd_pd(v51_0l, v52, v53);
        const __m512d v54_0h = _mm512_fmadd_pd(v51_0h, v52, v53);
        const __m512d v54_1l = _mm512_fmadd_pd(v51_1l, v52, v53);
        const __m512d v54_1h = _mm512_fmadd_pd(v51_1h, v52, v53);
        const __m512i v56_0 = _mm512_srli_epi32(v44_0, 26);
        const __m512i v56_1 = _mm512_srli_epi32(v44_1, 26);
        const __m512d v57_0l = tan_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v56_0), t0_0, t0_1);
        const __m512d v57_0h = tan_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v56_0, 1), t0_0, t0_1);
        const __m512d v57_1l = tan_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v56_1), t0_0, t0_1);
        const __m512d v57_1h = tan_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v56_1, 1), t0_0, t0_1);
        const __m512d v58_0l = tan_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v56_0), t1_0, t1_1);
        const __m512d v58_0h = tan_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v56_0, 1), t1_0, t1_1);
        const __m512d v58_1l = tan_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v56_1), t1_0, t1_1);
        const __m512d v58_1h = tan_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v56_1, 1), t1_0, t1_1);
        const __m512d v59_0l = _mm512_fmadd_pd(v58_0l, v51_0l, v52);
        const __m512d v59_0h = _mm512_fmadd_pd(v58_0h, v51_0h, v52);
        const __m512d v59_1l = _mm512_fmadd_pd(v58_1l, v51_1l, v52);
        const __m512d v59_1h = _mm512_fmadd_pd(v58_1h, v51_1h, v52);
        const __m512d v60_0l = _mm512_fmadd_pd(v57_0l, v51_0l, v59_0l);
        const __m512d v60_0h = _mm512_fmadd_pd(v57_0h, v51_0h, v59_0h);
        const __m512d v60_1l = _mm512_fmadd_pd(v57_1l, v51_1l, v59_1l);
        const __m512d v60_1h = _mm512_fmadd_pd(v57_1h, v51_1h, v59_1h);
        const __m512d v61_0l = _mm512_add_pd(v54_0l, v60_0l);
        const __m512d v61_0h = _mm512_add_pd(v54_0h, v60_0h);
        const __m512d v61_1l = _mm512_add_pd(v54_1l, v60_1l);
        const __m512d v61_1h = _mm512_add_pd(v54_1h, v60_1h);
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
        const __m512i v64_0 = _mm512_and_si512(v63_0, v5);
        const __m512i v64_1 = _mm512_and_si512(v63_1, v5);
        const __mmask16 v65_0 = _mm512_cmpeq_epi32_mask(v64_0, v5);
        const __mmask16 v65_1 = _mm512_cmpeq_epi32_mask(v64_1, v5);
        const __m512d v66_0l = tan_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v56_0), t2_0, t2_1);
        const __m512d v66_0h = tan_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v56_0, 1), t2_0, t2_1);
        const __m512d v66_1l = tan_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v56_1), t2_0, t2_1);
        const __m512d v66_1h = tan_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v56_1, 1), t2_0, t2_1);
        const __m512d v67_0l = _mm512_sub_pd(v61_0l, v53);
        const __m512d v67_0h = _mm512_sub_pd(v61_0h, v53);
        const __m512d v67_1l = _mm512_sub_pd(v61_1l, v53);
        const __m512d v67_1h = _mm512_sub_pd(v61_1h, v53);
        const __m512d v68_0l = _mm512_sub_pd(v59_0l, v67_0l);
        const __m512d v68_0h = _mm512_sub_pd(v59_0h, v67_0h);
        const __m512d v68_1l = _mm512_sub_pd(v59_1l, v67_1l);
        const __m512d v68_1h = _mm512_sub_pd(v59_1h, v67_1h);
        const __m512d v69_0l = _mm512_fmadd_pd(v57_0l, v51_0l, v68_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v57_0h, v51_0h, v68_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v57_1l, v51_1l, v68_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v57_1h, v51_1h, v68_1h);
        const __m512d v70_0l = _mm512_fmadd_pd(v66_0l, v51_0l, v69_0l);
        const __m512d v70_0h = _mm512_fmadd_pd(v66_0h, v51_0h, v69_0h);
        const __m512d v70_1l = _mm512_fmadd_pd(v66_1l, v51_1l, v69_1l);
        const __m512d v70_1h = _mm512_fmadd_pd(v66_1h, v51_1h, v69_1h);
        const __m512d v72_0l = _mm512_mul_pd(v70_0l, v71);
        const __m512d v72_0h = _mm512_mul_pd(v70_0h, v71);
        const __m512d v72_1l = _mm512_mul_pd(v70_1l, v71);
        const __m512d v72_1h = _mm512_mul_pd(v70_1h, v71);
        const __m512d v73_0l = _mm512_mul_pd(v72_0l, v72_0l);
        const __m512d v73_0h = _mm512_mul_pd(v72_0h, v72_0h);
        const __m512d v73_1l = _mm512_mul_pd(v72_1l, v72_1l);
        const __m512d v73_1h = _mm512_mul_pd(v72_1h, v72_1h);
        const __m512d v76_0l = _mm512_fmadd_pd(v74, v73_0l, v75);
        const __m512d v76_0h = _mm512_fmadd_pd(v74, v73_0h, v75);
        const __m512d v76_1l = _mm512_fmadd_pd(v74, v73_1l, v75);
        const __m512d v76_1h = _mm512_fmadd_pd(v74, v73_1h, v75);
        const __m512d v78_0l = _mm512_fmadd_pd(v73_0l, v76_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v73_0h, v76_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v73_1l, v76_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v73_1h, v76_1h, v77);
        const __m512d v80_0l = _mm512_fmadd_pd(v78_0l, v73_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v78_0h, v73_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v78_1l, v73_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v78_1h, v73_1h, v79);
        const __m512d v82_0l = _mm512_fmadd_pd(v80_0l, v73_0l, v81);
        const __m512d v82_0h = _mm512_fmadd_pd(v80_0h, v73_0h, v81);
        const __m512d v82_1l = _mm512_fmadd_pd(v80_1l, v73_1l, v81);
        const __m512d v82_1h = _mm512_fmadd_pd(v80_1h, v73_1h, v81);
        const __m512d v84_0l = _mm512_fmadd_pd(v82_0l, v73_0l, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v82_0h, v73_0h, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v82_1l, v73_1l, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v82_1h, v73_1h, v83);
        const __m512d v85_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v84_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v85_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v84_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v85_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v84_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v85_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v84_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v88_0l = _mm512_fmadd_pd(v73_0l, v86, v87);
        const __m512d v88_0h = _mm512_fmadd_pd(v73_0h, v86, v87);
        const __m512d v88_1l = _mm512_fmadd_pd(v73_1l, v86, v87);
        const __m512d v88_1h = _mm512_fmadd_pd(v73_1h, v86, v87);
        const __m512d v90_0l = _mm512_fmadd_pd(v88_0l, v73_0l, v89);
        const __m512d v90_0h = _mm512_fmadd_pd(v88_0h, v73_0h, v89);
        const __m512d v90_1l = _mm512_fmadd_pd(v88_1l, v73_1l, v89);
        const __m512d v90_1h = _mm512_fmadd_pd(v88_1h, v73_1h, v89);
        const __m512d v92_0l = _mm512_fmadd_pd(v73_0l, v90_0l, v91);
        const __m512d v92_0h = _mm512_fmadd_pd(v73_0h, v90_0h, v91);
        const __m512d v92_1l = _mm512_fmadd_pd(v73_1l, v90_1l, v91);
        const __m512d v92_1h = _mm512_fmadd_pd(v73_1h, v90_1h, v91);
        const __m512d v94_0l = _mm512_fmadd_pd(v73_0l, v92_0l, v93);
        const __m512d v94_0h = _mm512_fmadd_pd(v73_0h, v92_0h, v93);
        const __m512d v94_1l = _mm512_fmadd_pd(v73_1l, v92_1l, v93);
        const __m512d v94_1h = _mm512_fmadd_pd(v73_1h, v92_1h, v93);
        const __m512d v96_0l = _mm512_fmadd_pd(v73_0l, v94_0l, v95);
        const __m512d v96_0h = _mm512_fmadd_pd(v73_0h, v94_0h, v95);
        const __m512d v96_1l = _mm512_fmadd_pd(v73_1l, v94_1l, v95);
        const __m512d v96_1h = _mm512_fmadd_pd(v73_1h, v94_1h, v95);
        const __m512d v97_0l = _mm512_mul_pd(v72_0l, v73_0l);
        const __m512d v97_0h = _mm512_mul_pd(v72_0h, v73_0h);
        const __m512d v97_1l = _mm512_mul_pd(v72_1l, v73_1l);
        const __m512d v97_1h = _mm512_mul_pd(v72_1h, v73_1h);
        const __m512d v98_0l = _mm512_fmadd_pd(v96_0l, v97_0l, v72_0l);
        const __m512d v98_0h = _mm512_fmadd_pd(v96_0h, v97_0h, v72_0h);
        const __m512d v98_1l = _mm512_fmadd_pd(v96_1l, v97_1l, v72_1l);
        const __m512d v98_1h = _mm512_fmadd_pd(v96_1h, v97_1h, v72_1h);
        const __m512d v99_0l = _mm512_mask_blend_pd((__mmask8)v65_0, v98_0l, v85_0l);
        const __m512d v99_0h = _mm512_mask_blend_pd(tan_4ulp_avx512_high_mask_avx512(v65_0), v98_0h, v85_0h);
        const __m512d v99_1l = _mm512_mask_blend_pd((__mmask8)v65_1, v98_1l, v85_1l);
        const __m512d v99_1h = _mm512_mask_blend_pd(tan_4ulp_avx512_high_mask_avx512(v65_1), v98_1h, v85_1h);
        const __m512d v100_0l = _mm512_mask_blend_pd((__mmask8)v65_0, v84_0l, v98_0l);
        const __m512d v100_0h = _mm512_mask_blend_pd(tan_4ulp_avx512_high_mask_avx512(v65_0), v84_0h, v98_0h);
        const __m512d v100_1l = _mm512_mask_blend_pd((__mmask8)v65_1, v84_1l, v98_1l);
        const __m512d v100_1h = _mm512_mask_blend_pd(tan_4ulp_avx512_high_mask_avx512(v65_1), v84_1h, v98_1h);
        const __m512d v101_0l = _mm512_div_pd(v99_0l, v100_0l);
        const __m512d v101_0h = _mm512_div_pd(v99_0h, v100_0h);
        const __m512d v101_1l = _mm512_div_pd(v99_1l, v100_1l);
        const __m512d v101_1h = _mm512_div_pd(v99_1h, v100_1h);
        const __m256 v102_0l = _mm512_cvtpd_ps(v101_0l);
        const __m256 v102_0h = _mm512_cvtpd_ps(v101_0h);
        const __m512 v102_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v102_0l), v102_0h, 1);
        const __m256 v102_1l = _mm512_cvtpd_ps(v101_1l);
        const __m256 v102_1h = _mm512_cvtpd_ps(v101_1h);
        const __m512 v102_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v102_1l), v102_1h, 1);
        const __m512 v103_0 = _mm512_add_ps(v40_0, v102_0);
        const __m512 v103_1 = _mm512_add_ps(v40_1, v102_1);
        r0_0 = _mm512_mask_blend_ps(v39_0, r0_0, v103_0);
        r0_1 = _mm512_mask_blend_ps(v39_1, r0_1, v103_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static TAN_4ULP_AVX512_AVX512_TARGET void tan_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v5 = _mm512_set1_epi32(1);
    const __m512 v9 = _mm512_set1_ps(-0x1.5110b4p-22f); /* -3.13916473e-07 */
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v13 = _mm512_set1_ps(-0x1.84693ep-48f); /* -5.39028686e-15 */
    const __m512 v18 = _mm512_set1_ps(0x1.365af2p-7f); /* 0.00947129074 */
    const __m512 v19 = _mm512_set1_ps(0x1.84cdep-9f); /* 0.00296634063 */
    const __m512 v21 = _mm512_set1_ps(0x1.91f21ep-6f); /* 0.0245328229 */
    const __m512 v23 = _mm512_set1_ps(0x1.b54952p-5f); /* 0.0533796884 */
    const __m512 v25 = _mm512_set1_ps(0x1.113006p-3f); /* 0.133392379 */
    const __m512 v27 = _mm512_set1_ps(0x1.5554dp-2f); /* 0.333331347 */
    const __m512 v32 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v38 = _mm512_set1_ps(0x1.f8e4ap+16f); /* 129252.625 */
    const __m512i v41 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v43 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v46 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v49 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v52 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v53 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v71 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v74 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v75 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v77 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v79 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v81 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v83 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v86 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v87 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v89 = _mm512_set1_pd(0x1.71de4cf772c98p-19); /* 2.755734040715113e-06 */
    const __m512d v91 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v93 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v95 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(tan_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tan_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tan_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tan_4ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tan_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tan_4ulp_avx512_table2 + 8);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_and_si512(v4, v5);
    const __mmask16 v7 = _mm512_cmpeq_epi32_mask(v6, v5);
    const __m512 v8 = _mm512_sub_ps(v3, v2);
    const __m512 v11 = _mm512_fmadd_ps(v8, v10, v0);
    const __m512 v12 = _mm512_fmadd_ps(v8, v9, v11);
    const __m512 v14 = _mm512_mul_ps(v13, v8);
    const __m512 v15 = _mm512_add_ps(v12, v14);
    const __m512 v16 = _mm512_mul_ps(v15, v15);
    const __m512 v17 = _mm512_mul_ps(v15, v16);
    const __m512 v20 = _mm512_fmadd_ps(v18, v16, v19);
    const __m512 v22 = _mm512_fmadd_ps(v16, v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v16, v23);
    const __m512 v26 = _mm512_fmadd_ps(v16, v24, v25);
    const __m512 v28 = _mm512_fmadd_ps(v26, v16, v27);
    const __m512 v29 = _mm512_fmadd_ps(v17, v28, v15);
    const __m512 v30 = _mm512_rcp14_ps(v29);
    const __m512 v33 = _mm512_fnmadd_ps(v29, v30, v32);
    const __m512 v34 = _mm512_fmadd_ps(v33, v30, v30);
    const __m512 v35 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v34), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v36 = _mm512_mask_blend_ps(v7, v29, v35);
    const __m512 v37 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v39 = _mm512_cmp_ps_mask(v37, v38, _CMP_NLE_UQ);
    __m512 r0 = v36;
    __mmask16 any1 = v39;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v40 = _mm512_sub_ps(v37, v37);
        const __m512i v42 = _mm512_castps_si512(v0);
        const __m512i v44 = _mm512_add_epi32(v42, v43);
        const __m512i v45 = _mm512_and_si512(v41, v44);
        const __m512i v47 = _mm512_or_si512(v45, v46);
        const __m512 v48 = _mm512_castsi512_ps(v47);
        const __m512 v50 = _mm512_mul_ps(v48, v49);
        const __m512d v51l = _mm512_cvtps_pd(_mm512_castps512_ps256(v50));
        const __m512d v51h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v50, 1));
        const __m512d v54l = _mm512_fmadd_pd(v51l, v52, v53);
        const __m512d v54h = _mm512_fmadd_pd(v51h, v52, v53);
        const __m512i v56 = _mm512_srli_epi32(v44, 26);
        const __m512d v57l = tan_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v56), t0_0, t0_1);
        const __m512d v57h = tan_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v56, 1), t0_0, t0_1);
        const __m512d v58l = tan_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v56), t1_0, t1_1);
        const __m512d v58h = tan_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v56, 1), t1_0, t1_1);
        const __m512d v59l = _mm512_fmadd_pd(v58l, v51l, v52);
        const __m512d v59h = _mm512_fmadd_pd(v58h, v51h, v52);
        const __m512d v60l = _mm512_fmadd_pd(v57l, v51l, v59l);
        const __m512d v60h = _mm512_fmadd_pd(v57h, v51h, v59h);
        const __m512d v61l = _mm512_add_pd(v54l, v60l);
        const __m512d v61h = _mm512_add_pd(v54h, v60h);
        const __m512i v62l = _mm512_castpd_si512(v61l);
        const __m512i v62h = _mm512_castpd_si512(v61h);
        const __m256i v63l = _mm512_cvtepi64_epi32(v62l);
        const __m256i v63h = _mm512_cvtepi64_epi32(v62h);
        const __m512i v63 = _mm512_inserti32x8(_mm512_castsi256_si512(v63l), v63h, 1);
        const __m512i v64 = _mm512_and_si512(v63, v5);
        const __mmask16 v65 = _mm512_cmpeq_epi32_mask(v64, v5);
        const __m512d v66l = tan_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v56), t2_0, t2_1);
        const __m512d v66h = tan_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v56, 1), t2_0, t2_1);
        const __m512d v67l = _mm512_sub_pd(v61l, v53);
        const __m512d v67h = _mm512_sub_pd(v61h, v53);
        const __m512d v68l = _mm512_sub_pd(v59l, v67l);
        const __m512d v68h = _mm512_sub_pd(v59h, v67h);
        const __m512d v69l = _mm512_fmadd_pd(v57l, v51l, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v57h, v51h, v68h);
        const __m512d v70l = _mm512_fmadd_pd(v66l, v51l, v69l);
        const __m512d v70h = _mm512_fmadd_pd(v66h, v51h, v69h);
        const __m512d v72l = _mm512_mul_pd(v70l, v71);
        const __m512d v72h = _mm512_mul_pd(v70h, v71);
        const __m512d v73l = _mm512_mul_pd(v72l, v72l);
        const __m512d v73h = _mm512_mul_pd(v72h, v72h);
        const __m512d v76l = _mm512_fmadd_pd(v74, v73l, v75);
        const __m512d v76h = _mm512_fmadd_pd(v74, v73h, v75);
        const __m512d v78l = _mm512_fmadd_pd(v73l, v76l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v73h, v76h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v78l, v73l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78h, v73h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v80l, v73l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v80h, v73h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v82l, v73l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v82h, v73h, v83);
        const __m512d v85l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v84l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v85h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v84h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v88l = _mm512_fmadd_pd(v73l, v86, v87);
        const __m512d v88h = _mm512_fmadd_pd(v73h, v86, v87);
        const __m512d v90l = _mm512_fmadd_pd(v88l, v73l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v88h, v73h, v89);
        const __m512d v92l = _mm512_fmadd_pd(v73l, v90l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v73h, v90h, v91);
        const __m512d v94l = _mm512_fmadd_pd(v73l, v92l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v73h, v92h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v73l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v73h, v94h, v95);
        const __m512d v97l = _mm512_mul_pd(v72l, v73l);
        const __m512d v97h = _mm512_mul_pd(v72h, v73h);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v97l, v72l);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v97h, v72h);
        const __m512d v99l = _mm512_mask_blend_pd((__mmask8)v65, v98l, v85l);
        const __m512d v99h = _mm512_mask_blend_pd(tan_4ulp_avx512_high_mask_avx512(v65), v98h, v85h);
        const __m512d v100l = _mm512_mask_blend_pd((__mmask8)v65, v84l, v98l);
        const __m512d v100h = _mm512_mask_blend_pd(tan_4ulp_avx512_high_mask_avx512(v65), v84h, v98h);
        const __m512d v101l = _mm512_div_pd(v99l, v100l);
        const __m512d v101h = _mm512_div_pd(v99h, v100h);
        const __m256 v102l = _mm512_cvtpd_ps(v101l);
        const __m256 v102h = _mm512_cvtpd_ps(v101h);
        const __m512 v102 = _mm512_insertf32x8(_mm512_castps256_ps512(v102l), v102h, 1);
        const __m512 v103 = _mm512_add_ps(v40, v102);
        r0 = _mm512_mask_blend_ps(v39, r0, v103);
    }
    _mm512_storeu_ps(y, r0);
}

static TAN_4ULP_AVX512_AVX512_TARGET void tan_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tan_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tan_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tan_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_4ulp_avx512_level(void) {
#if defined(TAN_4ULP_AVX512_FORCE_ISA)
    return TAN_4ULP_AVX512_FORCE_ISA;
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

float tan_4ulp_avx512(float x) {
    return tan_4ulp_avx512_element(x);
}

void tan_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_4ulp_avx512_level();
    if (level == 2) {
        tan_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tan_4ulp_avx512_array_portable(x, y, n);
}
