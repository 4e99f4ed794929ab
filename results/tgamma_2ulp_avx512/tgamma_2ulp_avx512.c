/* tgamma_2ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    1.135057 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.20001p+5 (-36.0000305, encoding 0xc2100008)
 *   result there -0x1.df8ab6p-124 (-8.80779255e-38, encoding 0x81efc55b)
 *   mean error   0.130798 ulp
 *   misrounded   60917195 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5a99441a8dc9ad40cdb871700701de25
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 0.6 --isa avx512 --time 40s --seed 1 --threads 1 --archive tgamma_1ulp_avx512.db --from seeds/tgamma/stirling4_perm.evo
 *                time: 1.6849 ns/element as avx512 code (inputs mean)
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
#include "tgamma_2ulp_avx512.h"

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

static inline double tgamma_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline float tgamma_2ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float tgamma_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tgamma_2ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_2ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float tgamma_2ulp_avx512_getmant75_f32(float a) {
    float m = tgamma_2ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double tgamma_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double tgamma_2ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tgamma_2ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tgamma_2ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_2ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double tgamma_2ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tgamma_2ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int tgamma_2ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tgamma_2ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tgamma_2ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tgamma_2ulp_avx512_getmant_f64(a) * tgamma_2ulp_avx512_pow2_f64(s) * tgamma_2ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tgamma_2ulp_avx512_signaling_f64(a)) ? p : r;
}

/* What vrange does with immediate 6. */
static inline double tgamma_2ulp_avx512_minmag_f64(double a, double b) {
    double x = fabs(a), y = fabs(b), r = x < y ? a : b;
    int64_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? tgamma_2ulp_avx512_frombits_f64(i | j) : r;
    r = y != y ? a : r;
    return (tgamma_2ulp_avx512_signaling_f64(a) | tgamma_2ulp_avx512_signaling_f64(b)) ? a + b : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline float tgamma_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_2ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int64_t tgamma_2ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static const double tgamma_2ulp_avx512_table0[16] = {
    0x1.5555555555555p+0, 0x1.3b13b13b13b14p+0, 0x1.2492492492492p+0, 0x1.1111111111111p+0,
    0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1, 0x1.af286bca1af28p-1,
    0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1, 0x1.642c8590b2164p-1,
    0x1.5555555555555p-1, 0x1.47ae147ae147bp-1, 0x1.3b13b13b13b14p-1, 0x1.2f684bda12f68p-1,
};

static const double tgamma_2ulp_avx512_table1[16] = {
    -0x1.269621134db91p-2, -0x1.a93ed3c8ad9e5p-3, -0x1.1178e8227e47ap-3, -0x1.08598b59e3a06p-4,
    0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4, 0x1.5ff3070a793d6p-3,
    0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2, 0x1.739d7f6bbd007p-2,
    0x1.9f323ecbf984dp-2, 0x1.c8ff7c79a9a21p-2, 0x1.f128f5faf06ecp-2, 0x1.0be72e4252a83p-1,
};

static const double tgamma_2ulp_avx512_table2[16] = {
    0x1.0225373d4f7e3p+0, 0x1.0d930ee91a1e1p+0, 0x1.19827056a6021p+0, 0x1.25f917b83af45p+0,
    0x1.32fd0240cbaf6p+0, 0x1.40947104b4aa5p+0, 0x1.4ec5ebfb193b2p+0, 0x1.5d98452150c26p+0,
    0x1.6d129bc1e5f24p+0, 0x1.7d3c5fe0bb5a4p+0, 0x1.8e1d55cdfa3a3p+0, 0x1.9fbd99e18343dp+0,
    0x1.b225a460ac67dp+0, 0x1.c55e4d902b203p+0, 0x1.d970d1f41fe3dp+0, 0x1.ee66d6c04d97dp+0,
};

static inline float tgamma_2ulp_avx512_element(float x) {
    const float v0 = 0x1p-1f; /* 0.5 */
    const float v1 = x;
    const int v2 = v0 <= v1;
    const double v3 = (double)v1;
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = v4 - v3;
    const double v6 = v2 ? v3 : v5;
    const double v7 = 0x1.e060632c5c8cap+1; /* 3.7529415098771084 */
    const double v8 = v6 + v7;
    const double v9 = 0x1.81652b59c4f9ap+1; /* 3.0108999431922259 */
    const double v10 = v9 + v6;
    const double v11 = tgamma_2ulp_avx512_fma_f64(v6, v6, v6);
    const double v12 = -0x0p+0; /* -0 */
    const double v13 = tgamma_2ulp_avx512_fma_f64(v10, v11, v12);
    const double v14 = 0x1.ffc172388faf6p+0; /* 1.9990455043877637 */
    const double v15 = v14 + v6;
    const double v16 = v13 * v15;
    const double v17 = 0x1.bb4627278703ap-16; /* 2.6421191391276718e-05 */
    const double v18 = tgamma_2ulp_avx512_fma_f64(v16, v8, v17);
    const double v19 = v4 / v18;
    const double v20 = v8 * v19;
    const double v21 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v22 = 0x1.0305b9b1cbfabp-2; /* 0.25295152805028448 */
    const double v23 = v8 - v22;
    const float v24 = (float)v8;
    const float v25 = tgamma_2ulp_avx512_getexp_f32(v24);
    const float v26 = tgamma_2ulp_avx512_getmant75_f32(v24);
    const float v27 = tgamma_2ulp_avx512_getexp_f32(v26);
    const float v28 = v25 - v27;
    const double v29 = (double)v28;
    const double v30 = 0x1.62e42fef58866p-1; /* 0.6931471805257956 */
    const float v31 = 0x1.7fffe8p+19f; /* 786431.25 */
    const float v32 = v26 + v31;
    const int32_t v33 = tgamma_2ulp_avx512_bits_f32(v32);
    const double v34 = tgamma_2ulp_avx512_table0[(uint32_t)v33 & (16u - 1)];
    const double v35 = -v29;
    const double v36 = tgamma_2ulp_avx512_scalef_f64(v8, v35);
    const double v37 = -0x1.fffffffa6c8c8p-1; /* -0.99999999935087036 */
    const double v38 = tgamma_2ulp_avx512_fma_f64(v34, v36, v37);
    const double v39 = v38 * v38;
    const double v40 = 0x1.8e20b6e6d0d04p-3; /* 0.19439833537953899 */
    const double v41 = -0x1.0042c046c9e8p-2; /* -0.2502546351629249 */
    const double v42 = tgamma_2ulp_avx512_fma_f64(v38, v40, v41);
    const double v43 = 0x1.5557fdf440093p-2; /* 0.33334347537312076 */
    const double v44 = -0x1.000002fea4cadp-1; /* -0.50000008924907535 */
    const double v45 = tgamma_2ulp_avx512_fma_f64(v43, v38, v44);
    const double v46 = tgamma_2ulp_avx512_fma_f64(v39, v42, v45);
    const double v47 = tgamma_2ulp_avx512_fma_f64(v38, v46, v4);
    const double v48 = tgamma_2ulp_avx512_table1[(uint32_t)v33 & (16u - 1)];
    const double v49 = tgamma_2ulp_avx512_fma_f64(v38, v47, v48);
    const double v50 = 0x1p+7; /* 128 */
    const double v51 = tgamma_2ulp_avx512_minmag_f64(v49, v50);
    const double v52 = tgamma_2ulp_avx512_fma_f64(v29, v30, v51);
    const double v53 = v52 - v4;
    const double v54 = 0x1.50bb80e61645dp-1; /* 0.65768053826026185 */
    const double v55 = tgamma_2ulp_avx512_fma_f64(v23, v53, v54);
    const double v56 = 0x1.8p+48; /* 422212465065984 */
    const double v57 = tgamma_2ulp_avx512_fma_f64(v21, v55, v56);
    const int64_t v58 = tgamma_2ulp_avx512_bits_f64(v57);
    const int32_t v59 = (int32_t)(uint32_t)(uint64_t)v58;
    const double v60 = tgamma_2ulp_avx512_table2[(uint32_t)v59 & (16u - 1)];
    const double v61 = v57 - v56;
    const double v62 = -0x1.62e42f17d1068p-1; /* -0.69314715543488337 */
    const double v63 = tgamma_2ulp_avx512_fma_f64(v61, v62, v55);
    const double v64 = v60 * v63;
    const double v65 = 0x1.55363f5b71f4bp-3; /* 0.16660737512415333 */
    const double v66 = 0x1.0001d6e8a2b3dp-1; /* 0.50001403417386536 */
    const double v67 = tgamma_2ulp_avx512_fma_f64(v65, v63, v66);
    const double v68 = tgamma_2ulp_avx512_fma_f64(v67, v63, v4);
    const double v69 = tgamma_2ulp_avx512_fma_f64(v64, v68, v60);
    const double v70 = v20 * v69;
    const double v71 = tgamma_2ulp_avx512_scalef_f64(v70, v61);
    const float v72 = (float)v71;
    const int v73 = !v2;
    float r0 = v72;
    if (v73) {
        const float v74 = tgamma_2ulp_avx512_abs_f32(v1);
        const float v75 = 0x1p-30f; /* 9.31322575e-10 */
        const int v76 = v74 < v75;
        const float v77 = 0x1p+0f; /* 1 */
        const float v78 = v77 / v1;
        const float v79 = tgamma_2ulp_avx512_rint_f32(v1);
        const int v80 = v1 == v79;
        const float v81 = 0x0p+0f; /* 0 */
        const int v82 = v1 < v81;
        const int v83 = v80 & v82;
        const float v84 = NAN;
        const double v85 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v86 = v1 - v79;
        const double v87 = (double)v86;
        const double v88 = v85 * v87;
        const double v89 = v88 * v88;
        const double v90 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v91 = 0x1.612463ed870fp-33; /* 1.6059045709783449e-10 */
        const double v92 = tgamma_2ulp_avx512_fma_f64(v90, v89, v91);
        const double v93 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v94 = tgamma_2ulp_avx512_fma_f64(v89, v92, v93);
        const double v95 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v96 = tgamma_2ulp_avx512_fma_f64(v89, v94, v95);
        const double v97 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v98 = tgamma_2ulp_avx512_fma_f64(v89, v96, v97);
        const double v99 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v100 = tgamma_2ulp_avx512_fma_f64(v89, v98, v99);
        const double v101 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v102 = tgamma_2ulp_avx512_fma_f64(v89, v100, v101);
        const double v103 = v89 * v88;
        const double v104 = tgamma_2ulp_avx512_fma_f64(v102, v103, v88);
        const int64_t v105 = tgamma_2ulp_avx512_bits_f64(v104);
        const double v106 = (double)v79;
        const double v107 = 0x1.8p+52; /* 6755399441055744 */
        const double v108 = v106 + v107;
        const int64_t v109 = tgamma_2ulp_avx512_bits_f64(v108);
        const int64_t v110 = INT64_C(63);
        const int64_t v111 = tgamma_2ulp_avx512_shl_i64(v109, v110);
        const int64_t v112 = v105 ^ v111;
        const double v113 = tgamma_2ulp_avx512_frombits_f64(v112);
        const double v114 = v71 * v113;
        const double v115 = v85 / v114;
        const float v116 = (float)v115;
        const float v117 = v83 ? v84 : v116;
        const float v118 = v76 ? v78 : v117;
        r0 = v118;
    }
    return r0;
}

static void tgamma_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_2ULP_AVX512_AVX2 static inline TGAMMA_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_2ULP_AVX512_AVX512 static inline TGAMMA_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
TGAMMA_2ULP_AVX512_AVX2 __m256d tgamma_2ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* What vrangepd does with immediate 6; the sign bit of a mask decides a blend. */
TGAMMA_2ULP_AVX512_AVX2 __m256d tgamma_2ulp_avx512_signaling_f64_avx2(__m256d a) {
    const __m256i quiet = _mm256_slli_epi64(_mm256_castpd_si256(a), 12);
    return _mm256_andnot_pd(_mm256_castsi256_pd(quiet),
                            _mm256_cmp_pd(a, a, _CMP_UNORD_Q));
}

TGAMMA_2ULP_AVX512_AVX2 __m256d tgamma_2ulp_avx512_minmag_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d x = _mm256_andnot_pd(sign, a), y = _mm256_andnot_pd(sign, b);
    __m256d r = _mm256_blendv_pd(b, a, _mm256_cmp_pd(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_pd(r, _mm256_or_pd(a, b), _mm256_cmp_pd(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_pd(r, a, _mm256_cmp_pd(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_pd(
        r, _mm256_add_pd(a, b),
        _mm256_or_pd(tgamma_2ulp_avx512_signaling_f64_avx2(a), tgamma_2ulp_avx512_signaling_f64_avx2(b)));
}

TGAMMA_2ULP_AVX512_AVX2 __m128i tgamma_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_2ULP_AVX512_AVX2 __m256i tgamma_2ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
TGAMMA_2ULP_AVX512_AVX2 __m256 tgamma_2ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_2ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_2ULP_AVX512_AVX2 __m256 tgamma_2ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_2ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_2ULP_AVX512_AVX2 __m256d tgamma_2ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_2ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

TGAMMA_2ULP_AVX512_AVX2 void tgamma_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v7 = _mm256_set1_pd(0x1.e060632c5c8cap+1); /* 3.7529415098771084 */
    const __m256d v9 = _mm256_set1_pd(0x1.81652b59c4f9ap+1); /* 3.0108999431922259 */
    const __m256d v12 = _mm256_set1_pd(-0x0p+0); /* -0 */
    const __m256d v14 = _mm256_set1_pd(0x1.ffc172388faf6p+0); /* 1.9990455043877637 */
    const __m256d v17 = _mm256_set1_pd(0x1.bb4627278703ap-16); /* 2.6421191391276718e-05 */
    const __m256d v21 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v22 = _mm256_set1_pd(0x1.0305b9b1cbfabp-2); /* 0.25295152805028448 */
    const __m256d v30 = _mm256_set1_pd(0x1.62e42fef58866p-1); /* 0.6931471805257956 */
    const __m256 v31 = _mm256_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m256d v37 = _mm256_set1_pd(-0x1.fffffffa6c8c8p-1); /* -0.99999999935087036 */
    const __m256d v40 = _mm256_set1_pd(0x1.8e20b6e6d0d04p-3); /* 0.19439833537953899 */
    const __m256d v41 = _mm256_set1_pd(-0x1.0042c046c9e8p-2); /* -0.2502546351629249 */
    const __m256d v43 = _mm256_set1_pd(0x1.5557fdf440093p-2); /* 0.33334347537312076 */
    const __m256d v44 = _mm256_set1_pd(-0x1.000002fea4cadp-1); /* -0.50000008924907535 */
    const __m256d v50 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256d v54 = _mm256_set1_pd(0x1.50bb80e61645dp-1); /* 0.65768053826026185 */
    const __m256d v56 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v62 = _mm256_set1_pd(-0x1.62e42f17d1068p-1); /* -0.69314715543488337 */
    const __m256d v65 = _mm256_set1_pd(0x1.55363f5b71f4bp-3); /* 0.16660737512415333 */
    const __m256d v66 = _mm256_set1_pd(0x1.0001d6e8a2b3dp-1); /* 0.50001403417386536 */
    const __m256 v75 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v77 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v81 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v84 = _mm256_set1_ps(NAN);
    const __m256d v85 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v90 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v91 = _mm256_set1_pd(0x1.612463ed870fp-33); /* 1.6059045709783449e-10 */
    const __m256d v93 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v95 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v97 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v99 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v101 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v107 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LE_OQ));
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v5l = _mm256_sub_pd(v4, v3l);
    const __m256d v5h = _mm256_sub_pd(v4, v3h);
    const __m256d v6l = _mm256_blendv_pd(v5l, v3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v6h = _mm256_blendv_pd(v5h, v3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v8l = _mm256_add_pd(v6l, v7);
    const __m256d v8h = _mm256_add_pd(v6h, v7);
    const __m256d v10l = _mm256_add_pd(v9, v6l);
    const __m256d v10h = _mm256_add_pd(v9, v6h);
    const __m256d v11l = _mm256_fmadd_pd(v6l, v6l, v6l);
    const __m256d v11h = _mm256_fmadd_pd(v6h, v6h, v6h);
    const __m256d v13l = _mm256_fmadd_pd(v10l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v10h, v11h, v12);
    const __m256d v15l = _mm256_add_pd(v14, v6l);
    const __m256d v15h = _mm256_add_pd(v14, v6h);
    const __m256d v16l = _mm256_mul_pd(v13l, v15l);
    const __m256d v16h = _mm256_mul_pd(v13h, v15h);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v8l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v8h, v17);
    const __m256d v19l = _mm256_div_pd(v4, v18l);
    const __m256d v19h = _mm256_div_pd(v4, v18h);
    const __m256d v20l = _mm256_mul_pd(v8l, v19l);
    const __m256d v20h = _mm256_mul_pd(v8h, v19h);
    const __m256d v23l = _mm256_sub_pd(v8l, v22);
    const __m256d v23h = _mm256_sub_pd(v8h, v22);
    const __m128 v24l = _mm256_cvtpd_ps(v8l);
    const __m128 v24h = _mm256_cvtpd_ps(v8h);
    const __m256 v24 = _mm256_set_m128(v24h, v24l);
    const __m256 v25 = tgamma_2ulp_avx512_lanes_getexp_f32_avx2(v24);
    const __m256 v26 = tgamma_2ulp_avx512_lanes_getmant75_f32_avx2(v24);
    const __m256 v27 = tgamma_2ulp_avx512_lanes_getexp_f32_avx2(v26);
    const __m256 v28 = _mm256_sub_ps(v25, v27);
    const __m256d v29l = _mm256_cvtps_pd(_mm256_castps256_ps128(v28));
    const __m256d v29h = _mm256_cvtps_pd(_mm256_extractf128_ps(v28, 1));
    const __m256 v32 = _mm256_add_ps(v26, v31);
    const __m256i v33 = _mm256_castps_si256(v32);
    const __m256d v34l = tgamma_2ulp_avx512_gather_f64_avx2(tgamma_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v33), _mm_set1_epi32(15)));
    const __m256d v34h = tgamma_2ulp_avx512_gather_f64_avx2(tgamma_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v33, 1), _mm_set1_epi32(15)));
    const __m256d v35l = _mm256_xor_pd(v29l, _mm256_set1_pd(-0.0));
    const __m256d v35h = _mm256_xor_pd(v29h, _mm256_set1_pd(-0.0));
    const __m256d v36l = tgamma_2ulp_avx512_lanes_scalef_f64_avx2(v8l, v35l);
    const __m256d v36h = tgamma_2ulp_avx512_lanes_scalef_f64_avx2(v8h, v35h);
    const __m256d v38l = _mm256_fmadd_pd(v34l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v34h, v36h, v37);
    const __m256d v39l = _mm256_mul_pd(v38l, v38l);
    const __m256d v39h = _mm256_mul_pd(v38h, v38h);
    const __m256d v42l = _mm256_fmadd_pd(v38l, v40, v41);
    const __m256d v42h = _mm256_fmadd_pd(v38h, v40, v41);
    const __m256d v45l = _mm256_fmadd_pd(v43, v38l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43, v38h, v44);
    const __m256d v46l = _mm256_fmadd_pd(v39l, v42l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v39h, v42h, v45h);
    const __m256d v47l = _mm256_fmadd_pd(v38l, v46l, v4);
    const __m256d v47h = _mm256_fmadd_pd(v38h, v46h, v4);
    const __m256d v48l = tgamma_2ulp_avx512_gather_f64_avx2(tgamma_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v33), _mm_set1_epi32(15)));
    const __m256d v48h = tgamma_2ulp_avx512_gather_f64_avx2(tgamma_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v33, 1), _mm_set1_epi32(15)));
    const __m256d v49l = _mm256_fmadd_pd(v38l, v47l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v38h, v47h, v48h);
    const __m256d v51l = tgamma_2ulp_avx512_minmag_f64_avx2(v49l, v50);
    const __m256d v51h = tgamma_2ulp_avx512_minmag_f64_avx2(v49h, v50);
    const __m256d v52l = _mm256_fmadd_pd(v29l, v30, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v29h, v30, v51h);
    const __m256d v53l = _mm256_sub_pd(v52l, v4);
    const __m256d v53h = _mm256_sub_pd(v52h, v4);
    const __m256d v55l = _mm256_fmadd_pd(v23l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v23h, v53h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v21, v55l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v21, v55h, v56);
    const __m256i v58l = _mm256_castpd_si256(v57l);
    const __m256i v58h = _mm256_castpd_si256(v57h);
    const __m128i v59l = tgamma_2ulp_avx512_wrap_avx2(v58l);
    const __m128i v59h = tgamma_2ulp_avx512_wrap_avx2(v58h);
    const __m256i v59 = _mm256_set_m128i(v59h, v59l);
    const __m256d v60l = tgamma_2ulp_avx512_gather_f64_avx2(tgamma_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v59), _mm_set1_epi32(15)));
    const __m256d v60h = tgamma_2ulp_avx512_gather_f64_avx2(tgamma_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v59, 1), _mm_set1_epi32(15)));
    const __m256d v61l = _mm256_sub_pd(v57l, v56);
    const __m256d v61h = _mm256_sub_pd(v57h, v56);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v62, v55l);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v62, v55h);
    const __m256d v64l = _mm256_mul_pd(v60l, v63l);
    const __m256d v64h = _mm256_mul_pd(v60h, v63h);
    const __m256d v67l = _mm256_fmadd_pd(v65, v63l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v65, v63h, v66);
    const __m256d v68l = _mm256_fmadd_pd(v67l, v63l, v4);
    const __m256d v68h = _mm256_fmadd_pd(v67h, v63h, v4);
    const __m256d v69l = _mm256_fmadd_pd(v64l, v68l, v60l);
    const __m256d v69h = _mm256_fmadd_pd(v64h, v68h, v60h);
    const __m256d v70l = _mm256_mul_pd(v20l, v69l);
    const __m256d v70h = _mm256_mul_pd(v20h, v69h);
    const __m256d v71l = tgamma_2ulp_avx512_lanes_scalef_f64_avx2(v70l, v61l);
    const __m256d v71h = tgamma_2ulp_avx512_lanes_scalef_f64_avx2(v70h, v61h);
    const __m128 v72l = _mm256_cvtpd_ps(v71l);
    const __m128 v72h = _mm256_cvtpd_ps(v71h);
    const __m256 v72 = _mm256_set_m128(v72h, v72l);
    const __m256i v73 = _mm256_xor_si256(v2, _mm256_set1_epi32(-1));
    __m256 r0 = v72;
    __m256i any1 = v73;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v74 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
        const __m256i v76 = _mm256_castps_si256(_mm256_cmp_ps(v74, v75, _CMP_LT_OQ));
        const __m256 v78 = _mm256_div_ps(v77, v1);
        const __m256 v79 = _mm256_round_ps(v1, 8);
        const __m256i v80 = _mm256_castps_si256(_mm256_cmp_ps(v1, v79, _CMP_EQ_OQ));
        const __m256i v82 = _mm256_castps_si256(_mm256_cmp_ps(v1, v81, _CMP_LT_OQ));
        const __m256i v83 = _mm256_and_si256(v80, v82);
        const __m256 v86 = _mm256_sub_ps(v1, v79);
        const __m256d v87l = _mm256_cvtps_pd(_mm256_castps256_ps128(v86));
        const __m256d v87h = _mm256_cvtps_pd(_mm256_extractf128_ps(v86, 1));
        const __m256d v88l = _mm256_mul_pd(v85, v87l);
        const __m256d v88h = _mm256_mul_pd(v85, v87h);
        const __m256d v89l = _mm256_mul_pd(v88l, v88l);
        const __m256d v89h = _mm256_mul_pd(v88h, v88h);
        const __m256d v92l = _mm256_fmadd_pd(v90, v89l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v90, v89h, v91);
        const __m256d v94l = _mm256_fmadd_pd(v89l, v92l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v89h, v92h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v89l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v89h, v94h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v89l, v96l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v89h, v96h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v89l, v98l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v89h, v98h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v89l, v100l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v89h, v100h, v101);
        const __m256d v103l = _mm256_mul_pd(v89l, v88l);
        const __m256d v103h = _mm256_mul_pd(v89h, v88h);
        const __m256d v104l = _mm256_fmadd_pd(v102l, v103l, v88l);
        const __m256d v104h = _mm256_fmadd_pd(v102h, v103h, v88h);
        const __m256i v105l = tgamma_2ulp_avx512_bits_f64_avx2(v104l);
        const __m256i v105h = tgamma_2ulp_avx512_bits_f64_avx2(v104h);
        const __m256d v106l = _mm256_cvtps_pd(_mm256_castps256_ps128(v79));
        const __m256d v106h = _mm256_cvtps_pd(_mm256_extractf128_ps(v79, 1));
        const __m256d v108l = _mm256_add_pd(v106l, v107);
        const __m256d v108h = _mm256_add_pd(v106h, v107);
        const __m256i v109l = _mm256_castpd_si256(v108l);
        const __m256i v109h = _mm256_castpd_si256(v108h);
        const __m256i v111l = _mm256_slli_epi64(v109l, 63);
        const __m256i v111h = _mm256_slli_epi64(v109h, 63);
        const __m256i v112l = _mm256_xor_si256(v105l, v111l);
        const __m256i v112h = _mm256_xor_si256(v105h, v111h);
        const __m256d v113l = _mm256_castsi256_pd(v112l);
        const __m256d v113h = _mm256_castsi256_pd(v112h);
        const __m256d v114l = _mm256_mul_pd(v71l, v113l);
        const __m256d v114h = _mm256_mul_pd(v71h, v113h);
        const __m256d v115l = _mm256_div_pd(v85, v114l);
        const __m256d v115h = _mm256_div_pd(v85, v114h);
        const __m128 v116l = _mm256_cvtpd_ps(v115l);
        const __m128 v116h = _mm256_cvtpd_ps(v115h);
        const __m256 v116 = _mm256_set_m128(v116h, v116l);
        const __m256 v117 = _mm256_blendv_ps(v116, v84, _mm256_castsi256_ps(v83));
        const __m256 v118 = _mm256_blendv_ps(v117, v78, _mm256_castsi256_ps(v76));
        r0 = _mm256_blendv_ps(r0, v118, _mm256_castsi256_ps(v73));
    }
    _mm256_storeu_ps(y, r0);
}

static TGAMMA_2ULP_AVX512_AVX2_TARGET void tgamma_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tgamma_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_2ULP_AVX512_AVX512 __mmask8 tgamma_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TGAMMA_2ULP_AVX512_AVX512 __m512d tgamma_2ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_2ULP_AVX512_AVX512 __m512i tgamma_2ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_2ULP_AVX512_AVX512 void tgamma_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v7 = _mm512_set1_pd(0x1.e060632c5c8cap+1); /* 3.7529415098771084 */
    const __m512d v9 = _mm512_set1_pd(0x1.81652b59c4f9ap+1); /* 3.0108999431922259 */
    const __m512d v12 = _mm512_set1_pd(-0x0p+0); /* -0 */
    const __m512d v14 = _mm512_set1_pd(0x1.ffc172388faf6p+0); /* 1.9990455043877637 */
    const __m512d v17 = _mm512_set1_pd(0x1.bb4627278703ap-16); /* 2.6421191391276718e-05 */
    const __m512d v21 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v22 = _mm512_set1_pd(0x1.0305b9b1cbfabp-2); /* 0.25295152805028448 */
    const __m512d v30 = _mm512_set1_pd(0x1.62e42fef58866p-1); /* 0.6931471805257956 */
    const __m512 v31 = _mm512_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m512d v37 = _mm512_set1_pd(-0x1.fffffffa6c8c8p-1); /* -0.99999999935087036 */
    const __m512d v40 = _mm512_set1_pd(0x1.8e20b6e6d0d04p-3); /* 0.19439833537953899 */
    const __m512d v41 = _mm512_set1_pd(-0x1.0042c046c9e8p-2); /* -0.2502546351629249 */
    const __m512d v43 = _mm512_set1_pd(0x1.5557fdf440093p-2); /* 0.33334347537312076 */
    const __m512d v44 = _mm512_set1_pd(-0x1.000002fea4cadp-1); /* -0.50000008924907535 */
    const __m512d v50 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512d v54 = _mm512_set1_pd(0x1.50bb80e61645dp-1); /* 0.65768053826026185 */
    const __m512d v56 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v62 = _mm512_set1_pd(-0x1.62e42f17d1068p-1); /* -0.69314715543488337 */
    const __m512d v65 = _mm512_set1_pd(0x1.55363f5b71f4bp-3); /* 0.16660737512415333 */
    const __m512d v66 = _mm512_set1_pd(0x1.0001d6e8a2b3dp-1); /* 0.50001403417386536 */
    const __m512 v75 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v77 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v81 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v84 = _mm512_set1_ps(NAN);
    const __m512d v85 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v90 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v91 = _mm512_set1_pd(0x1.612463ed870fp-33); /* 1.6059045709783449e-10 */
    const __m512d v93 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v95 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v97 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v99 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v101 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v107 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tgamma_2ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tgamma_2ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tgamma_2ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tgamma_2ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tgamma_2ulp_avx512_table2 + 8);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LE_OQ);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v5l = _mm512_sub_pd(v4, v3l);
    const __m512d v5h = _mm512_sub_pd(v4, v3h);
    const __m512d v6l = _mm512_mask_blend_pd((__mmask8)v2, v5l, v3l);
    const __m512d v6h = _mm512_mask_blend_pd(tgamma_2ulp_avx512_high_mask_avx512(v2), v5h, v3h);
    const __m512d v8l = _mm512_add_pd(v6l, v7);
    const __m512d v8h = _mm512_add_pd(v6h, v7);
    const __m512d v10l = _mm512_add_pd(v9, v6l);
    const __m512d v10h = _mm512_add_pd(v9, v6h);
    const __m512d v11l = _mm512_fmadd_pd(v6l, v6l, v6l);
    const __m512d v11h = _mm512_fmadd_pd(v6h, v6h, v6h);
    const __m512d v13l = _mm512_fmadd_pd(v10l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v10h, v11h, v12);
    const __m512d v15l = _mm512_add_pd(v14, v6l);
    const __m512d v15h = _mm512_add_pd(v14, v6h);
    const __m512d v16l = _mm512_mul_pd(v13l, v15l);
    const __m512d v16h = _mm512_mul_pd(v13h, v15h);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v8l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v8h, v17);
    const __m512d v19l = _mm512_div_pd(v4, v18l);
    const __m512d v19h = _mm512_div_pd(v4, v18h);
    const __m512d v20l = _mm512_mul_pd(v8l, v19l);
    const __m512d v20h = _mm512_mul_pd(v8h, v19h);
    const __m512d v23l = _mm512_sub_pd(v8l, v22);
    const __m512d v23h = _mm512_sub_pd(v8h, v22);
    const __m256 v24l = _mm512_cvtpd_ps(v8l);
    const __m256 v24h = _mm512_cvtpd_ps(v8h);
    const __m512 v24 = _mm512_insertf32x8(_mm512_castps256_ps512(v24l), v24h, 1);
    const __m512 v25 = _mm512_getexp_ps(v24);
    const __m512 v26 = _mm512_getmant_ps(v24, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v27 = _mm512_getexp_ps(v26);
    const __m512 v28 = _mm512_sub_ps(v25, v27);
    const __m512d v29l = _mm512_cvtps_pd(_mm512_castps512_ps256(v28));
    const __m512d v29h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v28, 1));
    const __m512 v32 = _mm512_add_ps(v26, v31);
    const __m512i v33 = _mm512_castps_si512(v32);
    const __m512d v34l = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v33), t0_0, t0_1);
    const __m512d v34h = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v33, 1), t0_0, t0_1);
    const __m512d v35l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v29l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v35h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v29h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v36l = _mm512_scalef_pd(v8l, v35l);
    const __m512d v36h = _mm512_scalef_pd(v8h, v35h);
    const __m512d v38l = _mm512_fmadd_pd(v34l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v34h, v36h, v37);
    const __m512d v39l = _mm512_mul_pd(v38l, v38l);
    const __m512d v39h = _mm512_mul_pd(v38h, v38h);
    const __m512d v42l = _mm512_fmadd_pd(v38l, v40, v41);
    const __m512d v42h = _mm512_fmadd_pd(v38h, v40, v41);
    const __m512d v45l = _mm512_fmadd_pd(v43, v38l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43, v38h, v44);
    const __m512d v46l = _mm512_fmadd_pd(v39l, v42l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v39h, v42h, v45h);
    const __m512d v47l = _mm512_fmadd_pd(v38l, v46l, v4);
    const __m512d v47h = _mm512_fmadd_pd(v38h, v46h, v4);
    const __m512d v48l = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v33), t1_0, t1_1);
    const __m512d v48h = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v33, 1), t1_0, t1_1);
    const __m512d v49l = _mm512_fmadd_pd(v38l, v47l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v38h, v47h, v48h);
    const __m512d v51l = _mm512_range_pd(v49l, v50, 6);
    const __m512d v51h = _mm512_range_pd(v49h, v50, 6);
    const __m512d v52l = _mm512_fmadd_pd(v29l, v30, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v29h, v30, v51h);
    const __m512d v53l = _mm512_sub_pd(v52l, v4);
    const __m512d v53h = _mm512_sub_pd(v52h, v4);
    const __m512d v55l = _mm512_fmadd_pd(v23l, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v23h, v53h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v21, v55l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v21, v55h, v56);
    const __m512i v58l = _mm512_castpd_si512(v57l);
    const __m512i v58h = _mm512_castpd_si512(v57h);
    const __m256i v59l = _mm512_cvtepi64_epi32(v58l);
    const __m256i v59h = _mm512_cvtepi64_epi32(v58h);
    const __m512i v59 = _mm512_inserti32x8(_mm512_castsi256_si512(v59l), v59h, 1);
    const __m512d v60l = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59), t2_0, t2_1);
    const __m512d v60h = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59, 1), t2_0, t2_1);
    const __m512d v61l = _mm512_sub_pd(v57l, v56);
    const __m512d v61h = _mm512_sub_pd(v57h, v56);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v62, v55l);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v62, v55h);
    const __m512d v64l = _mm512_mul_pd(v60l, v63l);
    const __m512d v64h = _mm512_mul_pd(v60h, v63h);
    const __m512d v67l = _mm512_fmadd_pd(v65, v63l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v65, v63h, v66);
    const __m512d v68l = _mm512_fmadd_pd(v67l, v63l, v4);
    const __m512d v68h = _mm512_fmadd_pd(v67h, v63h, v4);
    const __m512d v69l = _mm512_fmadd_pd(v64l, v68l, v60l);
    const __m512d v69h = _mm512_fmadd_pd(v64h, v68h, v60h);
    const __m512d v70l = _mm512_mul_pd(v20l, v69l);
    const __m512d v70h = _mm512_mul_pd(v20h, v69h);
    const __m512d v71l = _mm512_scalef_pd(v70l, v61l);
    const __m512d v71h = _mm512_scalef_pd(v70h, v61h);
    const __m256 v72l = _mm512_cvtpd_ps(v71l);
    const __m256 v72h = _mm512_cvtpd_ps(v71h);
    const __m512 v72 = _mm512_insertf32x8(_mm512_castps256_ps512(v72l), v72h, 1);
    const __mmask16 v73 = (__mmask16)~v2;
    __m512 r0 = v72;
    __mmask16 any1 = v73;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v74 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v76 = _mm512_cmp_ps_mask(v74, v75, _CMP_LT_OQ);
        const __m512 v78 = _mm512_div_ps(v77, v1);
        const __m512 v79 = _mm512_roundscale_ps(v1, 8);
        const __mmask16 v80 = _mm512_cmp_ps_mask(v1, v79, _CMP_EQ_OQ);
        const __mmask16 v82 = _mm512_cmp_ps_mask(v1, v81, _CMP_LT_OQ);
        const __mmask16 v83 = (__mmask16)(v80 & v82);
        const __m512 v86 = _mm512_sub_ps(v1, v79);
        const __m512d v87l = _mm512_cvtps_pd(_mm512_castps512_ps256(v86));
        const __m512d v87h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v86, 1));
        const __m512d v88l = _mm512_mul_pd(v85, v87l);
        const __m512d v88h = _mm512_mul_pd(v85, v87h);
        const __m512d v89l = _mm512_mul_pd(v88l, v88l);
        const __m512d v89h = _mm512_mul_pd(v88h, v88h);
        const __m512d v92l = _mm512_fmadd_pd(v90, v89l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v90, v89h, v91);
        const __m512d v94l = _mm512_fmadd_pd(v89l, v92l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v89h, v92h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v89l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v89h, v94h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v89l, v96l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v89h, v96h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v89l, v98l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v89h, v98h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v89l, v100l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v89h, v100h, v101);
        const __m512d v103l = _mm512_mul_pd(v89l, v88l);
        const __m512d v103h = _mm512_mul_pd(v89h, v88h);
        const __m512d v104l = _mm512_fmadd_pd(v102l, v103l, v88l);
        const __m512d v104h = _mm512_fmadd_pd(v102h, v103h, v88h);
        const __m512i v105l = tgamma_2ulp_avx512_bits_f64_avx512(v104l);
        const __m512i v105h = tgamma_2ulp_avx512_bits_f64_avx512(v104h);
        const __m512d v106l = _mm512_cvtps_pd(_mm512_castps512_ps256(v79));
        const __m512d v106h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v79, 1));
        const __m512d v108l = _mm512_add_pd(v106l, v107);
        const __m512d v108h = _mm512_add_pd(v106h, v107);
        const __m512i v109l = _mm512_castpd_si512(v108l);
        const __m512i v109h = _mm512_castpd_si512(v108h);
        const __m512i v111l = _mm512_slli_epi64(v109l, 63);
        const __m512i v111h = _mm512_slli_epi64(v109h, 63);
        const __m512i v112l = _mm512_xor_si512(v105l, v111l);
        const __m512i v112h = _mm512_xor_si512(v105h, v111h);
        const __m512d v113l = _mm512_castsi512_pd(v112l);
        const __m512d v113h = _mm512_castsi512_pd(v112h);
        const __m512d v114l = _mm512_mul_pd(v71l, v113l);
        const __m512d v114h = _mm512_mul_pd(v71h, v113h);
        const __m512d v115l = _mm512_div_pd(v85, v114l);
        const __m512d v115h = _mm512_div_pd(v85, v114h);
        const __m256 v116l = _mm512_cvtpd_ps(v115l);
        const __m256 v116h = _mm512_cvtpd_ps(v115h);
        const __m512 v116 = _mm512_insertf32x8(_mm512_castps256_ps512(v116l), v116h, 1);
        const __m512 v117 = _mm512_mask_blend_ps(v83, v116, v84);
        const __m512 v118 = _mm512_mask_blend_ps(v76, v117, v78);
        r0 = _mm512_mask_blend_ps(v73, r0, v118);
    }
    _mm512_storeu_ps(y, r0);
}

static TGAMMA_2ULP_AVX512_AVX512_TARGET void tgamma_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_2ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tgamma_2ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_2ulp_avx512_level(void) {
#if defined(TGAMMA_2ULP_AVX512_FORCE_ISA)
    return TGAMMA_2ULP_AVX512_FORCE_ISA;
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

float tgamma_2ulp_avx512(float x) {
    return tgamma_2ulp_avx512_element(x);
}

void tgamma_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_2ulp_avx512_level();
    if (level == 2) {
        tgamma_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_2ulp_avx512_array_portable(x, y, n);
}
