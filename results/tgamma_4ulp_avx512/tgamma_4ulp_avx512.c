/* tgamma_4ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    2.054862 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.43f9b8p+4 (-20.2484665, encoding 0xc1a1fcdc)
 *   result there -0x1.fea676p-61 (-8.65075152e-19, encoding 0xa17f533b)
 *   mean error   0.130522 ulp
 *   misrounded   42433626 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e26c55e99d89986f620e7e40cdabe319
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 0.6 --isa avx512 --time 40s --seed 1 --threads 1 --archive tgamma_1ulp_avx512.db --from seeds/tgamma/stirling4_perm.evo
 *                time: 1.6217 ns/element as avx512 code (inputs mean)
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
#include "tgamma_4ulp_avx512.h"

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

/* The exponent field, of a subnormal after scaling. */
static inline float tgamma_4ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float tgamma_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tgamma_4ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_4ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float tgamma_4ulp_avx512_getmant75_f32(float a) {
    float m = tgamma_4ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

static inline double tgamma_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double tgamma_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tgamma_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tgamma_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double tgamma_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tgamma_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int tgamma_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tgamma_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tgamma_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tgamma_4ulp_avx512_getmant_f64(a) * tgamma_4ulp_avx512_pow2_f64(s) * tgamma_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tgamma_4ulp_avx512_signaling_f64(a)) ? p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double tgamma_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline float tgamma_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_4ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int64_t tgamma_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static const double tgamma_4ulp_avx512_table0[16] = {
    0x1.5555555555555p+0, 0x1.3b13b13b13b14p+0, 0x1.2492492492492p+0, 0x1.1111111111111p+0,
    0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1, 0x1.af286bca1af28p-1,
    0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1, 0x1.642c8590b2164p-1,
    0x1.5555555555555p-1, 0x1.47ae147ae147bp-1, 0x1.3b13b13b13b14p-1, 0x1.2f684bda12f68p-1,
};

static const double tgamma_4ulp_avx512_table1[16] = {
    -0x1.269621134db91p-2, -0x1.a93ed3c8ad9e5p-3, -0x1.1178e8227e47ap-3, -0x1.08598b59e3a06p-4,
    0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4, 0x1.5ff3070a793d6p-3,
    0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2, 0x1.739d7f6bbd007p-2,
    0x1.9f323ecbf984dp-2, 0x1.c8ff7c79a9a21p-2, 0x1.f128f5faf06ecp-2, 0x1.0be72e4252a83p-1,
};

static const double tgamma_4ulp_avx512_table2[16] = {
    0x1.0225373d4f7e3p+0, 0x1.0d930ee91a1e1p+0, 0x1.19827056a6021p+0, 0x1.25f917b83af45p+0,
    0x1.32fd0240cbaf6p+0, 0x1.40947104b4aa5p+0, 0x1.4ec5ebfb193b2p+0, 0x1.5d98452150c26p+0,
    0x1.6d129bc1e5f24p+0, 0x1.7d3c5fe0bb5a4p+0, 0x1.8e1d55cdfa3a3p+0, 0x1.9fbd99e18343dp+0,
    0x1.b225a460ac67dp+0, 0x1.c55e4d902b203p+0, 0x1.d970d1f41fe3dp+0, 0x1.ee66d6c04d97dp+0,
};

static inline float tgamma_4ulp_avx512_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v1 = 0x1.8p+5; /* 48 */
    const float v2 = 0x1p-1f; /* 0.5 */
    const float v3 = x;
    const int v4 = v2 <= v3;
    const double v5 = (double)v3;
    const double v6 = 0x1p+0; /* 1 */
    const double v7 = v6 - v5;
    const double v8 = v4 ? v5 : v7;
    const double v9 = v1 < v8 ? v1 : v8;
    const double v10 = 0x1.e070100289c2ap+1; /* 3.7534198772805398 */
    const double v11 = v9 + v10;
    const float v12 = (float)v11;
    const float v13 = tgamma_4ulp_avx512_getexp_f32(v12);
    const float v14 = tgamma_4ulp_avx512_getmant75_f32(v12);
    const float v15 = tgamma_4ulp_avx512_getexp_f32(v14);
    const float v16 = v13 - v15;
    const double v17 = (double)v16;
    const double v18 = 0x1.62e42ff4c2714p-1; /* 0.69314718115603791 */
    const double v19 = -v17;
    const double v20 = tgamma_4ulp_avx512_scalef_f64(v11, v19);
    const float v21 = 0x1.7fffe8p+19f; /* 786431.25 */
    const float v22 = v14 + v21;
    const int32_t v23 = tgamma_4ulp_avx512_bits_f32(v22);
    const double v24 = tgamma_4ulp_avx512_table0[(uint32_t)v23 & (16u - 1)];
    const double v25 = -0x1.fffffc922109bp-1; /* -0.99999989780237131 */
    const double v26 = tgamma_4ulp_avx512_fma_f64(v20, v24, v25);
    const double v27 = -0x1.fdbcd98e47151p-3; /* -0.24889535870978333 */
    const double v28 = 0x1.55a9b492210e7p-2; /* 0.33365518705274017 */
    const double v29 = tgamma_4ulp_avx512_fma_f64(v26, v27, v28);
    const double v30 = -0x1.00002d643ae4fp-1; /* -0.50000135277282165 */
    const double v31 = tgamma_4ulp_avx512_fma_f64(v26, v29, v30);
    const double v32 = tgamma_4ulp_avx512_fma_f64(v26, v31, v6);
    const double v33 = tgamma_4ulp_avx512_table1[(uint32_t)v23 & (16u - 1)];
    const double v34 = tgamma_4ulp_avx512_fma_f64(v26, v32, v33);
    const double v35 = tgamma_4ulp_avx512_fma_f64(v17, v18, v34);
    const double v36 = v35 - v6;
    const double v37 = 0x1.0383facbff0d4p-2; /* 0.25343315000624256 */
    const double v38 = v11 - v37;
    const double v39 = 0x1.507d9b05d3dfcp-1; /* 0.6572082943548021 */
    const double v40 = tgamma_4ulp_avx512_fma_f64(v36, v38, v39);
    const double v41 = 0x1.8p+48; /* 422212465065984 */
    const double v42 = tgamma_4ulp_avx512_fma_f64(v0, v40, v41);
    const double v43 = v42 - v41;
    const double v44 = -0x1.62e42f29f2be4p-1; /* -0.69314715754569223 */
    const double v45 = tgamma_4ulp_avx512_fma_f64(v43, v44, v40);
    const int64_t v46 = tgamma_4ulp_avx512_bits_f64(v42);
    const int32_t v47 = (int32_t)(uint32_t)(uint64_t)v46;
    const double v48 = tgamma_4ulp_avx512_table2[(uint32_t)v47 & (16u - 1)];
    const double v49 = 0x1.3abd9e1a435ddp-28; /* 4.580079893699114e-09 */
    const double v50 = tgamma_4ulp_avx512_fma_f64(v45, v48, v49);
    const double v51 = 0x1.55d5a48e0db22p-3; /* 0.16691139753830792 */
    const double v52 = 0x1.00027a796e614p-1; /* 0.5000189088088427 */
    const double v53 = tgamma_4ulp_avx512_fma_f64(v45, v51, v52);
    const double v54 = tgamma_4ulp_avx512_fma_f64(v53, v45, v6);
    const double v55 = tgamma_4ulp_avx512_fma_f64(v50, v54, v48);
    const double v56 = 0x1.ffc240af01a6ap+0; /* 1.9990578105222547 */
    const double v57 = v9 + v56;
    const double v58 = tgamma_4ulp_avx512_fma_f64(v9, v9, v9);
    const double v59 = -0x0p+0; /* -0 */
    const double v60 = tgamma_4ulp_avx512_fma_f64(v57, v58, v59);
    const double v61 = 0x1.8161e7551868ap+1; /* 3.0108002820496198 */
    const double v62 = v9 + v61;
    const double v63 = v60 * v62;
    const double v64 = 0x1.d67550ce35a91p-16; /* 2.8041497721920944e-05 */
    const double v65 = tgamma_4ulp_avx512_fma_f64(v11, v63, v64);
    const double v66 = v6 / v65;
    const double v67 = -0x1.da15e27090d1ap-43; /* -2.1053624907708306e-13 */
    const double v68 = tgamma_4ulp_avx512_fma_f64(v11, v66, v67);
    const double v69 = v55 * v68;
    const double v70 = tgamma_4ulp_avx512_scalef_f64(v69, v43);
    const float v71 = (float)v70;
    const int v72 = !v4;
    float r0 = v71;
    if (v72) {
        const float v73 = tgamma_4ulp_avx512_abs_f32(v3);
        const float v74 = 0x1p-30f; /* 9.31322575e-10 */
        const int v75 = v73 < v74;
        const float v76 = 0x1p+0f; /* 1 */
        const float v77 = v76 / v3;
        const float v78 = tgamma_4ulp_avx512_rint_f32(v3);
        const int v79 = v3 == v78;
        const float v80 = 0x0p+0f; /* 0 */
        const int v81 = v3 < v80;
        const int v82 = v79 & v81;
        const float v83 = NAN;
        const double v84 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v85 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v86 = tgamma_4ulp_avx512_fma_f64(v53, v85, v84);
        const float v87 = v3 - v78;
        const double v88 = (double)v87;
        const double v89 = v86 * v88;
        const double v90 = v89 * v89;
        const double v91 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v92 = 0x1.612463ed870fp-33; /* 1.6059045709783449e-10 */
        const double v93 = tgamma_4ulp_avx512_fma_f64(v91, v90, v92);
        const double v94 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v95 = tgamma_4ulp_avx512_fma_f64(v93, v90, v94);
        const double v96 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v97 = tgamma_4ulp_avx512_fma_f64(v90, v95, v96);
        const double v98 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v99 = tgamma_4ulp_avx512_fma_f64(v97, v90, v98);
        const double v100 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v101 = tgamma_4ulp_avx512_fma_f64(v90, v99, v100);
        const double v102 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v103 = tgamma_4ulp_avx512_fma_f64(v101, v90, v102);
        const double v104 = v89 * v90;
        const double v105 = tgamma_4ulp_avx512_fma_f64(v103, v104, v89);
        const int64_t v106 = tgamma_4ulp_avx512_bits_f64(v105);
        const double v107 = (double)v78;
        const double v108 = 0x1.8p+52; /* 6755399441055744 */
        const double v109 = v107 + v108;
        const int64_t v110 = tgamma_4ulp_avx512_bits_f64(v109);
        const int64_t v111 = INT64_C(63);
        const int64_t v112 = tgamma_4ulp_avx512_shl_i64(v110, v111);
        const int64_t v113 = v106 ^ v112;
        const double v114 = tgamma_4ulp_avx512_frombits_f64(v113);
        const double v115 = v70 * v114;
        const double v116 = v84 / v115;
        const float v117 = (float)v116;
        const float v118 = v82 ? v83 : v117;
        const float v119 = v75 ? v77 : v118;
        r0 = v119;
    }
    return r0;
}

static void tgamma_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_4ULP_AVX512_AVX2 static inline TGAMMA_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_4ULP_AVX512_AVX512 static inline TGAMMA_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
TGAMMA_4ULP_AVX512_AVX2 __m256d tgamma_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

TGAMMA_4ULP_AVX512_AVX2 __m128i tgamma_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_4ULP_AVX512_AVX2 __m256i tgamma_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
TGAMMA_4ULP_AVX512_AVX2 __m256 tgamma_4ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_4ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_4ULP_AVX512_AVX2 __m256 tgamma_4ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_4ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_4ULP_AVX512_AVX2 __m256d tgamma_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

TGAMMA_4ULP_AVX512_AVX2 void tgamma_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v2 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v6 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v10 = _mm256_set1_pd(0x1.e070100289c2ap+1); /* 3.7534198772805398 */
    const __m256d v18 = _mm256_set1_pd(0x1.62e42ff4c2714p-1); /* 0.69314718115603791 */
    const __m256 v21 = _mm256_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m256d v25 = _mm256_set1_pd(-0x1.fffffc922109bp-1); /* -0.99999989780237131 */
    const __m256d v27 = _mm256_set1_pd(-0x1.fdbcd98e47151p-3); /* -0.24889535870978333 */
    const __m256d v28 = _mm256_set1_pd(0x1.55a9b492210e7p-2); /* 0.33365518705274017 */
    const __m256d v30 = _mm256_set1_pd(-0x1.00002d643ae4fp-1); /* -0.50000135277282165 */
    const __m256d v37 = _mm256_set1_pd(0x1.0383facbff0d4p-2); /* 0.25343315000624256 */
    const __m256d v39 = _mm256_set1_pd(0x1.507d9b05d3dfcp-1); /* 0.6572082943548021 */
    const __m256d v41 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v44 = _mm256_set1_pd(-0x1.62e42f29f2be4p-1); /* -0.69314715754569223 */
    const __m256d v49 = _mm256_set1_pd(0x1.3abd9e1a435ddp-28); /* 4.580079893699114e-09 */
    const __m256d v51 = _mm256_set1_pd(0x1.55d5a48e0db22p-3); /* 0.16691139753830792 */
    const __m256d v52 = _mm256_set1_pd(0x1.00027a796e614p-1); /* 0.5000189088088427 */
    const __m256d v56 = _mm256_set1_pd(0x1.ffc240af01a6ap+0); /* 1.9990578105222547 */
    const __m256d v59 = _mm256_set1_pd(-0x0p+0); /* -0 */
    const __m256d v61 = _mm256_set1_pd(0x1.8161e7551868ap+1); /* 3.0108002820496198 */
    const __m256d v64 = _mm256_set1_pd(0x1.d67550ce35a91p-16); /* 2.8041497721920944e-05 */
    const __m256d v67 = _mm256_set1_pd(-0x1.da15e27090d1ap-43); /* -2.1053624907708306e-13 */
    const __m256 v74 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v76 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v80 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v83 = _mm256_set1_ps(NAN);
    const __m256d v84 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v85 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v91 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v92 = _mm256_set1_pd(0x1.612463ed870fp-33); /* 1.6059045709783449e-10 */
    const __m256d v94 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v96 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v98 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v100 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v102 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v108 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_LE_OQ));
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v7l = _mm256_sub_pd(v6, v5l);
    const __m256d v7h = _mm256_sub_pd(v6, v5h);
    const __m256d v8l = _mm256_blendv_pd(v7l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v8h = _mm256_blendv_pd(v7h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v9l = _mm256_min_pd(v1, v8l);
    const __m256d v9h = _mm256_min_pd(v1, v8h);
    const __m256d v11l = _mm256_add_pd(v9l, v10);
    const __m256d v11h = _mm256_add_pd(v9h, v10);
    const __m128 v12l = _mm256_cvtpd_ps(v11l);
    const __m128 v12h = _mm256_cvtpd_ps(v11h);
    const __m256 v12 = _mm256_set_m128(v12h, v12l);
    const __m256 v13 = tgamma_4ulp_avx512_lanes_getexp_f32_avx2(v12);
    const __m256 v14 = tgamma_4ulp_avx512_lanes_getmant75_f32_avx2(v12);
    const __m256 v15 = tgamma_4ulp_avx512_lanes_getexp_f32_avx2(v14);
    const __m256 v16 = _mm256_sub_ps(v13, v15);
    const __m256d v17l = _mm256_cvtps_pd(_mm256_castps256_ps128(v16));
    const __m256d v17h = _mm256_cvtps_pd(_mm256_extractf128_ps(v16, 1));
    const __m256d v19l = _mm256_xor_pd(v17l, _mm256_set1_pd(-0.0));
    const __m256d v19h = _mm256_xor_pd(v17h, _mm256_set1_pd(-0.0));
    const __m256d v20l = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v11l, v19l);
    const __m256d v20h = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v11h, v19h);
    const __m256 v22 = _mm256_add_ps(v14, v21);
    const __m256i v23 = _mm256_castps_si256(v22);
    const __m256d v24l = tgamma_4ulp_avx512_gather_f64_avx2(tgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v23), _mm_set1_epi32(15)));
    const __m256d v24h = tgamma_4ulp_avx512_gather_f64_avx2(tgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v23, 1), _mm_set1_epi32(15)));
    const __m256d v26l = _mm256_fmadd_pd(v20l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v20h, v24h, v25);
    const __m256d v29l = _mm256_fmadd_pd(v26l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v26h, v27, v28);
    const __m256d v31l = _mm256_fmadd_pd(v26l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v26h, v29h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v26l, v31l, v6);
    const __m256d v32h = _mm256_fmadd_pd(v26h, v31h, v6);
    const __m256d v33l = tgamma_4ulp_avx512_gather_f64_avx2(tgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v23), _mm_set1_epi32(15)));
    const __m256d v33h = tgamma_4ulp_avx512_gather_f64_avx2(tgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v23, 1), _mm_set1_epi32(15)));
    const __m256d v34l = _mm256_fmadd_pd(v26l, v32l, v33l);
    const __m256d v34h = _mm256_fmadd_pd(v26h, v32h, v33h);
    const __m256d v35l = _mm256_fmadd_pd(v17l, v18, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v17h, v18, v34h);
    const __m256d v36l = _mm256_sub_pd(v35l, v6);
    const __m256d v36h = _mm256_sub_pd(v35h, v6);
    const __m256d v38l = _mm256_sub_pd(v11l, v37);
    const __m256d v38h = _mm256_sub_pd(v11h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v36l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v36h, v38h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v0, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v0, v40h, v41);
    const __m256d v43l = _mm256_sub_pd(v42l, v41);
    const __m256d v43h = _mm256_sub_pd(v42h, v41);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v44, v40l);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v44, v40h);
    const __m256i v46l = _mm256_castpd_si256(v42l);
    const __m256i v46h = _mm256_castpd_si256(v42h);
    const __m128i v47l = tgamma_4ulp_avx512_wrap_avx2(v46l);
    const __m128i v47h = tgamma_4ulp_avx512_wrap_avx2(v46h);
    const __m256i v47 = _mm256_set_m128i(v47h, v47l);
    const __m256d v48l = tgamma_4ulp_avx512_gather_f64_avx2(tgamma_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v47), _mm_set1_epi32(15)));
    const __m256d v48h = tgamma_4ulp_avx512_gather_f64_avx2(tgamma_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v47, 1), _mm_set1_epi32(15)));
    const __m256d v50l = _mm256_fmadd_pd(v45l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v45h, v48h, v49);
    const __m256d v53l = _mm256_fmadd_pd(v45l, v51, v52);
    const __m256d v53h = _mm256_fmadd_pd(v45h, v51, v52);
    const __m256d v54l = _mm256_fmadd_pd(v53l, v45l, v6);
    const __m256d v54h = _mm256_fmadd_pd(v53h, v45h, v6);
    const __m256d v55l = _mm256_fmadd_pd(v50l, v54l, v48l);
    const __m256d v55h = _mm256_fmadd_pd(v50h, v54h, v48h);
    const __m256d v57l = _mm256_add_pd(v9l, v56);
    const __m256d v57h = _mm256_add_pd(v9h, v56);
    const __m256d v58l = _mm256_fmadd_pd(v9l, v9l, v9l);
    const __m256d v58h = _mm256_fmadd_pd(v9h, v9h, v9h);
    const __m256d v60l = _mm256_fmadd_pd(v57l, v58l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v57h, v58h, v59);
    const __m256d v62l = _mm256_add_pd(v9l, v61);
    const __m256d v62h = _mm256_add_pd(v9h, v61);
    const __m256d v63l = _mm256_mul_pd(v60l, v62l);
    const __m256d v63h = _mm256_mul_pd(v60h, v62h);
    const __m256d v65l = _mm256_fmadd_pd(v11l, v63l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v11h, v63h, v64);
    const __m256d v66l = _mm256_div_pd(v6, v65l);
    const __m256d v66h = _mm256_div_pd(v6, v65h);
    const __m256d v68l = _mm256_fmadd_pd(v11l, v66l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v11h, v66h, v67);
    const __m256d v69l = _mm256_mul_pd(v55l, v68l);
    const __m256d v69h = _mm256_mul_pd(v55h, v68h);
    const __m256d v70l = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v69l, v43l);
    const __m256d v70h = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v69h, v43h);
    const __m128 v71l = _mm256_cvtpd_ps(v70l);
    const __m128 v71h = _mm256_cvtpd_ps(v70h);
    const __m256 v71 = _mm256_set_m128(v71h, v71l);
    const __m256i v72 = _mm256_xor_si256(v4, _mm256_set1_epi32(-1));
    __m256 r0 = v71;
    __m256i any1 = v72;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v73 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
        const __m256i v75 = _mm256_castps_si256(_mm256_cmp_ps(v73, v74, _CMP_LT_OQ));
        const __m256 v77 = _mm256_div_ps(v76, v3);
        const __m256 v78 = _mm256_round_ps(v3, 8);
        const __m256i v79 = _mm256_castps_si256(_mm256_cmp_ps(v3, v78, _CMP_EQ_OQ));
        const __m256i v81 = _mm256_castps_si256(_mm256_cmp_ps(v3, v80, _CMP_LT_OQ));
        const __m256i v82 = _mm256_and_si256(v79, v81);
        const __m256d v86l = _mm256_fmadd_pd(v53l, v85, v84);
        const __m256d v86h = _mm256_fmadd_pd(v53h, v85, v84);
        const __m256 v87 = _mm256_sub_ps(v3, v78);
        const __m256d v88l = _mm256_cvtps_pd(_mm256_castps256_ps128(v87));
        const __m256d v88h = _mm256_cvtps_pd(_mm256_extractf128_ps(v87, 1));
        const __m256d v89l = _mm256_mul_pd(v86l, v88l);
        const __m256d v89h = _mm256_mul_pd(v86h, v88h);
        const __m256d v90l = _mm256_mul_pd(v89l, v89l);
        const __m256d v90h = _mm256_mul_pd(v89h, v89h);
        const __m256d v93l = _mm256_fmadd_pd(v91, v90l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v91, v90h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v90l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v90h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v90l, v95l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v90h, v95h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v90l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v90h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v90l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v90h, v99h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v90l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v90h, v102);
        const __m256d v104l = _mm256_mul_pd(v89l, v90l);
        const __m256d v104h = _mm256_mul_pd(v89h, v90h);
        const __m256d v105l = _mm256_fmadd_pd(v103l, v104l, v89l);
        const __m256d v105h = _mm256_fmadd_pd(v103h, v104h, v89h);
        const __m256i v106l = tgamma_4ulp_avx512_bits_f64_avx2(v105l);
        const __m256i v106h = tgamma_4ulp_avx512_bits_f64_avx2(v105h);
        const __m256d v107l = _mm256_cvtps_pd(_mm256_castps256_ps128(v78));
        const __m256d v107h = _mm256_cvtps_pd(_mm256_extractf128_ps(v78, 1));
        const __m256d v109l = _mm256_add_pd(v107l, v108);
        const __m256d v109h = _mm256_add_pd(v107h, v108);
        const __m256i v110l = _mm256_castpd_si256(v109l);
        const __m256i v110h = _mm256_castpd_si256(v109h);
        const __m256i v112l = _mm256_slli_epi64(v110l, 63);
        const __m256i v112h = _mm256_slli_epi64(v110h, 63);
        const __m256i v113l = _mm256_xor_si256(v106l, v112l);
        const __m256i v113h = _mm256_xor_si256(v106h, v112h);
        const __m256d v114l = _mm256_castsi256_pd(v113l);
        const __m256d v114h = _mm256_castsi256_pd(v113h);
        const __m256d v115l = _mm256_mul_pd(v70l, v114l);
        const __m256d v115h = _mm256_mul_pd(v70h, v114h);
        const __m256d v116l = _mm256_div_pd(v84, v115l);
        const __m256d v116h = _mm256_div_pd(v84, v115h);
        const __m128 v117l = _mm256_cvtpd_ps(v116l);
        const __m128 v117h = _mm256_cvtpd_ps(v116h);
        const __m256 v117 = _mm256_set_m128(v117h, v117l);
        const __m256 v118 = _mm256_blendv_ps(v117, v83, _mm256_castsi256_ps(v82));
        const __m256 v119 = _mm256_blendv_ps(v118, v77, _mm256_castsi256_ps(v75));
        r0 = _mm256_blendv_ps(r0, v119, _mm256_castsi256_ps(v72));
    }
    _mm256_storeu_ps(y, r0);
}

static TGAMMA_4ULP_AVX512_AVX2_TARGET void tgamma_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tgamma_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_4ULP_AVX512_AVX512 __mmask8 tgamma_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TGAMMA_4ULP_AVX512_AVX512 __m512d tgamma_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_4ULP_AVX512_AVX512 __m512i tgamma_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_4ULP_AVX512_AVX512 void tgamma_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v2 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v6 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v10 = _mm512_set1_pd(0x1.e070100289c2ap+1); /* 3.7534198772805398 */
    const __m512d v18 = _mm512_set1_pd(0x1.62e42ff4c2714p-1); /* 0.69314718115603791 */
    const __m512 v21 = _mm512_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m512d v25 = _mm512_set1_pd(-0x1.fffffc922109bp-1); /* -0.99999989780237131 */
    const __m512d v27 = _mm512_set1_pd(-0x1.fdbcd98e47151p-3); /* -0.24889535870978333 */
    const __m512d v28 = _mm512_set1_pd(0x1.55a9b492210e7p-2); /* 0.33365518705274017 */
    const __m512d v30 = _mm512_set1_pd(-0x1.00002d643ae4fp-1); /* -0.50000135277282165 */
    const __m512d v37 = _mm512_set1_pd(0x1.0383facbff0d4p-2); /* 0.25343315000624256 */
    const __m512d v39 = _mm512_set1_pd(0x1.507d9b05d3dfcp-1); /* 0.6572082943548021 */
    const __m512d v41 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v44 = _mm512_set1_pd(-0x1.62e42f29f2be4p-1); /* -0.69314715754569223 */
    const __m512d v49 = _mm512_set1_pd(0x1.3abd9e1a435ddp-28); /* 4.580079893699114e-09 */
    const __m512d v51 = _mm512_set1_pd(0x1.55d5a48e0db22p-3); /* 0.16691139753830792 */
    const __m512d v52 = _mm512_set1_pd(0x1.00027a796e614p-1); /* 0.5000189088088427 */
    const __m512d v56 = _mm512_set1_pd(0x1.ffc240af01a6ap+0); /* 1.9990578105222547 */
    const __m512d v59 = _mm512_set1_pd(-0x0p+0); /* -0 */
    const __m512d v61 = _mm512_set1_pd(0x1.8161e7551868ap+1); /* 3.0108002820496198 */
    const __m512d v64 = _mm512_set1_pd(0x1.d67550ce35a91p-16); /* 2.8041497721920944e-05 */
    const __m512d v67 = _mm512_set1_pd(-0x1.da15e27090d1ap-43); /* -2.1053624907708306e-13 */
    const __m512 v74 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v76 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v80 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v83 = _mm512_set1_ps(NAN);
    const __m512d v84 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v85 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v91 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v92 = _mm512_set1_pd(0x1.612463ed870fp-33); /* 1.6059045709783449e-10 */
    const __m512d v94 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v96 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v98 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v100 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v102 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v108 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table2 + 8);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v2, v3, _CMP_LE_OQ);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v7l = _mm512_sub_pd(v6, v5l);
    const __m512d v7h = _mm512_sub_pd(v6, v5h);
    const __m512d v8l = _mm512_mask_blend_pd((__mmask8)v4, v7l, v5l);
    const __m512d v8h = _mm512_mask_blend_pd(tgamma_4ulp_avx512_high_mask_avx512(v4), v7h, v5h);
    const __m512d v9l = _mm512_min_pd(v1, v8l);
    const __m512d v9h = _mm512_min_pd(v1, v8h);
    const __m512d v11l = _mm512_add_pd(v9l, v10);
    const __m512d v11h = _mm512_add_pd(v9h, v10);
    const __m256 v12l = _mm512_cvtpd_ps(v11l);
    const __m256 v12h = _mm512_cvtpd_ps(v11h);
    const __m512 v12 = _mm512_insertf32x8(_mm512_castps256_ps512(v12l), v12h, 1);
    const __m512 v13 = _mm512_getexp_ps(v12);
    const __m512 v14 = _mm512_getmant_ps(v12, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v15 = _mm512_getexp_ps(v14);
    const __m512 v16 = _mm512_sub_ps(v13, v15);
    const __m512d v17l = _mm512_cvtps_pd(_mm512_castps512_ps256(v16));
    const __m512d v17h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v16, 1));
    const __m512d v19l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v17l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v19h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v17h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v20l = _mm512_scalef_pd(v11l, v19l);
    const __m512d v20h = _mm512_scalef_pd(v11h, v19h);
    const __m512 v22 = _mm512_add_ps(v14, v21);
    const __m512i v23 = _mm512_castps_si512(v22);
    const __m512d v24l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v23), t0_0, t0_1);
    const __m512d v24h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v23, 1), t0_0, t0_1);
    const __m512d v26l = _mm512_fmadd_pd(v20l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v20h, v24h, v25);
    const __m512d v29l = _mm512_fmadd_pd(v26l, v27, v28);
    const __m512d v29h = _mm512_fmadd_pd(v26h, v27, v28);
    const __m512d v31l = _mm512_fmadd_pd(v26l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v26h, v29h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v26l, v31l, v6);
    const __m512d v32h = _mm512_fmadd_pd(v26h, v31h, v6);
    const __m512d v33l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v23), t1_0, t1_1);
    const __m512d v33h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v23, 1), t1_0, t1_1);
    const __m512d v34l = _mm512_fmadd_pd(v26l, v32l, v33l);
    const __m512d v34h = _mm512_fmadd_pd(v26h, v32h, v33h);
    const __m512d v35l = _mm512_fmadd_pd(v17l, v18, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v17h, v18, v34h);
    const __m512d v36l = _mm512_sub_pd(v35l, v6);
    const __m512d v36h = _mm512_sub_pd(v35h, v6);
    const __m512d v38l = _mm512_sub_pd(v11l, v37);
    const __m512d v38h = _mm512_sub_pd(v11h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v36l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v36h, v38h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v0, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v0, v40h, v41);
    const __m512d v43l = _mm512_sub_pd(v42l, v41);
    const __m512d v43h = _mm512_sub_pd(v42h, v41);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v44, v40l);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v44, v40h);
    const __m512i v46l = _mm512_castpd_si512(v42l);
    const __m512i v46h = _mm512_castpd_si512(v42h);
    const __m256i v47l = _mm512_cvtepi64_epi32(v46l);
    const __m256i v47h = _mm512_cvtepi64_epi32(v46h);
    const __m512i v47 = _mm512_inserti32x8(_mm512_castsi256_si512(v47l), v47h, 1);
    const __m512d v48l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v47), t2_0, t2_1);
    const __m512d v48h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v47, 1), t2_0, t2_1);
    const __m512d v50l = _mm512_fmadd_pd(v45l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v45h, v48h, v49);
    const __m512d v53l = _mm512_fmadd_pd(v45l, v51, v52);
    const __m512d v53h = _mm512_fmadd_pd(v45h, v51, v52);
    const __m512d v54l = _mm512_fmadd_pd(v53l, v45l, v6);
    const __m512d v54h = _mm512_fmadd_pd(v53h, v45h, v6);
    const __m512d v55l = _mm512_fmadd_pd(v50l, v54l, v48l);
    const __m512d v55h = _mm512_fmadd_pd(v50h, v54h, v48h);
    const __m512d v57l = _mm512_add_pd(v9l, v56);
    const __m512d v57h = _mm512_add_pd(v9h, v56);
    const __m512d v58l = _mm512_fmadd_pd(v9l, v9l, v9l);
    const __m512d v58h = _mm512_fmadd_pd(v9h, v9h, v9h);
    const __m512d v60l = _mm512_fmadd_pd(v57l, v58l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v57h, v58h, v59);
    const __m512d v62l = _mm512_add_pd(v9l, v61);
    const __m512d v62h = _mm512_add_pd(v9h, v61);
    const __m512d v63l = _mm512_mul_pd(v60l, v62l);
    const __m512d v63h = _mm512_mul_pd(v60h, v62h);
    const __m512d v65l = _mm512_fmadd_pd(v11l, v63l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v11h, v63h, v64);
    const __m512d v66l = _mm512_div_pd(v6, v65l);
    const __m512d v66h = _mm512_div_pd(v6, v65h);
    const __m512d v68l = _mm512_fmadd_pd(v11l, v66l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v11h, v66h, v67);
    const __m512d v69l = _mm512_mul_pd(v55l, v68l);
    const __m512d v69h = _mm512_mul_pd(v55h, v68h);
    const __m512d v70l = _mm512_scalef_pd(v69l, v43l);
    const __m512d v70h = _mm512_scalef_pd(v69h, v43h);
    const __m256 v71l = _mm512_cvtpd_ps(v70l);
    const __m256 v71h = _mm512_cvtpd_ps(v70h);
    const __m512 v71 = _mm512_insertf32x8(_mm512_castps256_ps512(v71l), v71h, 1);
    const __mmask16 v72 = (__mmask16)~v4;
    __m512 r0 = v71;
    __mmask16 any1 = v72;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v73 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v75 = _mm512_cmp_ps_mask(v73, v74, _CMP_LT_OQ);
        const __m512 v77 = _mm512_div_ps(v76, v3);
        const __m512 v78 = _mm512_roundscale_ps(v3, 8);
        const __mmask16 v79 = _mm512_cmp_ps_mask(v3, v78, _CMP_EQ_OQ);
        const __mmask16 v81 = _mm512_cmp_ps_mask(v3, v80, _CMP_LT_OQ);
        const __mmask16 v82 = (__mmask16)(v79 & v81);
        const __m512d v86l = _mm512_fmadd_pd(v53l, v85, v84);
        const __m512d v86h = _mm512_fmadd_pd(v53h, v85, v84);
        const __m512 v87 = _mm512_sub_ps(v3, v78);
        const __m512d v88l = _mm512_cvtps_pd(_mm512_castps512_ps256(v87));
        const __m512d v88h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v87, 1));
        const __m512d v89l = _mm512_mul_pd(v86l, v88l);
        const __m512d v89h = _mm512_mul_pd(v86h, v88h);
        const __m512d v90l = _mm512_mul_pd(v89l, v89l);
        const __m512d v90h = _mm512_mul_pd(v89h, v89h);
        const __m512d v93l = _mm512_fmadd_pd(v91, v90l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v91, v90h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v90l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v90h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v90l, v95l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v90h, v95h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v90l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v90h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v90l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v90h, v99h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v90l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v90h, v102);
        const __m512d v104l = _mm512_mul_pd(v89l, v90l);
        const __m512d v104h = _mm512_mul_pd(v89h, v90h);
        const __m512d v105l = _mm512_fmadd_pd(v103l, v104l, v89l);
        const __m512d v105h = _mm512_fmadd_pd(v103h, v104h, v89h);
        const __m512i v106l = tgamma_4ulp_avx512_bits_f64_avx512(v105l);
        const __m512i v106h = tgamma_4ulp_avx512_bits_f64_avx512(v105h);
        const __m512d v107l = _mm512_cvtps_pd(_mm512_castps512_ps256(v78));
        const __m512d v107h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v78, 1));
        const __m512d v109l = _mm512_add_pd(v107l, v108);
        const __m512d v109h = _mm512_add_pd(v107h, v108);
        const __m512i v110l = _mm512_castpd_si512(v109l);
        const __m512i v110h = _mm512_castpd_si512(v109h);
        const __m512i v112l = _mm512_slli_epi64(v110l, 63);
        const __m512i v112h = _mm512_slli_epi64(v110h, 63);
        const __m512i v113l = _mm512_xor_si512(v106l, v112l);
        const __m512i v113h = _mm512_xor_si512(v106h, v112h);
        const __m512d v114l = _mm512_castsi512_pd(v113l);
        const __m512d v114h = _mm512_castsi512_pd(v113h);
        const __m512d v115l = _mm512_mul_pd(v70l, v114l);
        const __m512d v115h = _mm512_mul_pd(v70h, v114h);
        const __m512d v116l = _mm512_div_pd(v84, v115l);
        const __m512d v116h = _mm512_div_pd(v84, v115h);
        const __m256 v117l = _mm512_cvtpd_ps(v116l);
        const __m256 v117h = _mm512_cvtpd_ps(v116h);
        const __m512 v117 = _mm512_insertf32x8(_mm512_castps256_ps512(v117l), v117h, 1);
        const __m512 v118 = _mm512_mask_blend_ps(v82, v117, v83);
        const __m512 v119 = _mm512_mask_blend_ps(v75, v118, v77);
        r0 = _mm512_mask_blend_ps(v72, r0, v119);
    }
    _mm512_storeu_ps(y, r0);
}

static TGAMMA_4ULP_AVX512_AVX512_TARGET void tgamma_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tgamma_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_4ulp_avx512_level(void) {
#if defined(TGAMMA_4ULP_AVX512_FORCE_ISA)
    return TGAMMA_4ULP_AVX512_FORCE_ISA;
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

float tgamma_4ulp_avx512(float x) {
    return tgamma_4ulp_avx512_element(x);
}

void tgamma_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_4ulp_avx512_level();
    if (level == 2) {
        tgamma_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_4ulp_avx512_array_portable(x, y, n);
}
