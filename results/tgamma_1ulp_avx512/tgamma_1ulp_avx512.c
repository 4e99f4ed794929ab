/* tgamma_1ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    0.556420 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.ff3a38p-3 (0.249622762, encoding 0x3e7f9d1c)
 *   result there 0x1.d0d1cp+1 (3.63140106, encoding 0x406868e0)
 *   mean error   0.128897 ulp
 *   misrounded   11133858 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9ec729d19826b6e9769aca22b2a4cf66
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 0.6 --isa avx512 --time 40s --seed 1 --threads 1 --archive tgamma_1ulp_avx512.db --from seeds/tgamma/stirling4_perm.evo
 *                time: 1.7570 ns/element as avx512 code (inputs mean)
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
#include "tgamma_1ulp_avx512.h"

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

static inline double tgamma_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline float tgamma_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float tgamma_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tgamma_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float tgamma_1ulp_avx512_getmant75_f32(float a) {
    float m = tgamma_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double tgamma_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double tgamma_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tgamma_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tgamma_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double tgamma_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tgamma_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int tgamma_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tgamma_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tgamma_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tgamma_1ulp_avx512_getmant_f64(a) * tgamma_1ulp_avx512_pow2_f64(s) * tgamma_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tgamma_1ulp_avx512_signaling_f64(a)) ? p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline float tgamma_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_1ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int64_t tgamma_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static const double tgamma_1ulp_avx512_table0[16] = {
    0x1.5555555555555p+0, 0x1.3b13b13b13b14p+0, 0x1.2492492492492p+0, 0x1.1111111111111p+0,
    0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1, 0x1.af286bca1af28p-1,
    0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1, 0x1.642c8590b2164p-1,
    0x1.5555555555555p-1, 0x1.47ae147ae147bp-1, 0x1.3b13b13b13b14p-1, 0x1.2f684bda12f68p-1,
};

static const double tgamma_1ulp_avx512_table1[16] = {
    -0x1.269621134db91p-2, -0x1.a93ed3c8ad9e5p-3, -0x1.1178e8227e47ap-3, -0x1.08598b59e3a06p-4,
    0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4, 0x1.5ff3070a793d6p-3,
    0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2, 0x1.739d7f6bbd007p-2,
    0x1.9f323ecbf984dp-2, 0x1.c8ff7c79a9a21p-2, 0x1.f128f5faf06ecp-2, 0x1.0be72e4252a83p-1,
};

static const double tgamma_1ulp_avx512_table2[16] = {
    0x1.03f99931a3e4p+0, 0x1.0f7c2d8e1b5c8p+0, 0x1.1b8136b57dc54p+0, 0x1.280e7b41fd82fp+0,
    0x1.352a034468fb3p+0, 0x1.42da1b2a22235p+0, 0x1.512556c3ef948p+0, 0x1.6012946f1b774p+0,
    0x1.6fa9006265141p+0, 0x1.7ff018205b0edp+0, 0x1.90efae10c64b2p+0, 0x1.a2afed42e03e1p+0,
    0x1.b5395d5a230c9p+0, 0x1.c894e6a7964d1p+0, 0x1.dccbd67190a47p+0, 0x1.f1e7e36bfcc96p+0,
};

static inline float tgamma_1ulp_avx512_element(float x) {
    const double v0 = 0x1.55576c48f3de5p-3; /* 0.16667065236695958 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = 0x1p+0; /* 1 */
    const double v3 = 0x1.8p+5; /* 48 */
    const float v4 = 0x1p-1f; /* 0.5 */
    const float v5 = x;
    const int v6 = v4 <= v5;
    const double v7 = (double)v5;
    const double v8 = v2 - v7;
    const double v9 = v6 ? v7 : v8;
    const double v10 = v3 < v9 ? v3 : v9;
    const double v11 = 0x1.fff8f36689df7p+0; /* 1.9998924374903007 */
    const double v12 = v10 + v11;
    const double v13 = tgamma_1ulp_avx512_fma_f64(v10, v10, v10);
    const double v14 = v12 * v13;
    const double v15 = 0x1.804b01bf30fbap+1; /* 3.0022890265990698 */
    const double v16 = v10 + v15;
    const double v17 = v14 * v16;
    const double v18 = 0x1.ffdbfc5737edcp+1; /* 3.9989009309646075 */
    const double v19 = v10 + v18;
    const double v20 = v17 * v19;
    const double v21 = v2 / v20;
    const double v22 = v21 * v17;
    const double v23 = 0x1.cbd5ff27ef1d2p-10; /* 0.0017541348442896465 */
    const double v24 = 0x1.5c26cde283e74p-4; /* 0.084997944104765299 */
    const double v25 = tgamma_1ulp_avx512_fma_f64(v23, v22, v24);
    const double v26 = 0x1.fedfa1f9934cfp-2; /* 0.49889996610438642 */
    const double v27 = v19 - v26;
    const double v28 = 0x1.62e42fef5f00fp-1; /* 0.6931471805287418 */
    const float v29 = (float)v19;
    const float v30 = tgamma_1ulp_avx512_getexp_f32(v29);
    const float v31 = tgamma_1ulp_avx512_getmant75_f32(v29);
    const float v32 = tgamma_1ulp_avx512_getexp_f32(v31);
    const float v33 = v30 - v32;
    const double v34 = (double)v33;
    const float v35 = 0x1.7fffe8p+19f; /* 786431.25 */
    const float v36 = v31 + v35;
    const int32_t v37 = tgamma_1ulp_avx512_bits_f32(v36);
    const double v38 = tgamma_1ulp_avx512_table0[(uint32_t)v37 & (16u - 1)];
    const double v39 = -v34;
    const double v40 = tgamma_1ulp_avx512_scalef_f64(v19, v39);
    const double v41 = -0x1.fffffff213ab8p-1; /* -0.99999999837913034 */
    const double v42 = tgamma_1ulp_avx512_fma_f64(v38, v40, v41);
    const double v43 = 0x1.95265defa979bp-3; /* 0.19782708537712498 */
    const double v44 = -0x1.0056095eecb37p-2; /* -0.25032820360063418 */
    const double v45 = tgamma_1ulp_avx512_fma_f64(v42, v43, v44);
    const double v46 = 0x1.55567d8923bd9p-2; /* 0.33333774709256897 */
    const double v47 = tgamma_1ulp_avx512_fma_f64(v42, v45, v46);
    const double v48 = -0x1.fffff6c01734p-2; /* -0.49999986216953474 */
    const double v49 = tgamma_1ulp_avx512_fma_f64(v42, v47, v48);
    const double v50 = tgamma_1ulp_avx512_fma_f64(v42, v49, v2);
    const double v51 = tgamma_1ulp_avx512_table1[(uint32_t)v37 & (16u - 1)];
    const double v52 = tgamma_1ulp_avx512_fma_f64(v42, v50, v51);
    const double v53 = tgamma_1ulp_avx512_fma_f64(v28, v34, v52);
    const double v54 = v53 - v2;
    const double v55 = 0x1.9e5670d38393dp-2; /* 0.40462662020663115 */
    const double v56 = tgamma_1ulp_avx512_fma_f64(v27, v54, v55);
    const double v57 = tgamma_1ulp_avx512_fma_f64(v22, v25, v56);
    const double v58 = 0x1.8p+48; /* 422212465065984 */
    const double v59 = tgamma_1ulp_avx512_fma_f64(v1, v57, v58);
    const double v60 = v59 - v58;
    const double v61 = -0x1.62e430035f007p-1; /* -0.69314718285704735 */
    const double v62 = tgamma_1ulp_avx512_fma_f64(v60, v61, v57);
    const double v63 = 0x1.00024315ff2bap-1; /* 0.5000172581054223 */
    const double v64 = tgamma_1ulp_avx512_fma_f64(v0, v62, v63);
    const double v65 = tgamma_1ulp_avx512_fma_f64(v64, v62, v2);
    const int64_t v66 = tgamma_1ulp_avx512_bits_f64(v59);
    const int32_t v67 = (int32_t)(uint32_t)(uint64_t)v66;
    const double v68 = tgamma_1ulp_avx512_table2[(uint32_t)v67 & (16u - 1)];
    const double v69 = v68 * v62;
    const double v70 = tgamma_1ulp_avx512_fma_f64(v65, v69, v68);
    const double v71 = v21 * v19;
    const double v72 = v70 * v71;
    const double v73 = tgamma_1ulp_avx512_scalef_f64(v72, v60);
    const float v74 = (float)v73;
    const int v75 = !v6;
    float r0 = v74;
    if (v75) {
        const float v76 = tgamma_1ulp_avx512_abs_f32(v5);
        const float v77 = 0x1p-30f; /* 9.31322575e-10 */
        const int v78 = v76 < v77;
        const float v79 = 0x1p+0f; /* 1 */
        const float v80 = v79 / v5;
        const float v81 = tgamma_1ulp_avx512_rint_f32(v5);
        const int v82 = v5 == v81;
        const float v83 = 0x0p+0f; /* 0 */
        const int v84 = v5 < v83;
        const int v85 = v82 & v84;
        const float v86 = NAN;
        const double v87 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v88 = v5 - v81;
        const double v89 = (double)v88;
        const double v90 = v87 * v89;
        const double v91 = v90 * v90;
        const double v92 = v91 * v90;
        const double v93 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v94 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v95 = tgamma_1ulp_avx512_fma_f64(v93, v91, v94);
        const double v96 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v97 = tgamma_1ulp_avx512_fma_f64(v95, v91, v96);
        const double v98 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v99 = tgamma_1ulp_avx512_fma_f64(v91, v97, v98);
        const double v100 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v101 = tgamma_1ulp_avx512_fma_f64(v91, v99, v100);
        const double v102 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v103 = tgamma_1ulp_avx512_fma_f64(v91, v101, v102);
        const double v104 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v105 = tgamma_1ulp_avx512_fma_f64(v103, v91, v104);
        const double v106 = tgamma_1ulp_avx512_fma_f64(v92, v105, v90);
        const int64_t v107 = tgamma_1ulp_avx512_bits_f64(v106);
        const double v108 = (double)v81;
        const double v109 = 0x1.8p+52; /* 6755399441055744 */
        const double v110 = v108 + v109;
        const int64_t v111 = tgamma_1ulp_avx512_bits_f64(v110);
        const int64_t v112 = INT64_C(63);
        const int64_t v113 = tgamma_1ulp_avx512_shl_i64(v111, v112);
        const int64_t v114 = v107 ^ v113;
        const double v115 = tgamma_1ulp_avx512_frombits_f64(v114);
        const double v116 = v73 * v115;
        const double v117 = v87 / v116;
        const float v118 = (float)v117;
        const float v119 = v85 ? v86 : v118;
        const float v120 = v78 ? v80 : v119;
        r0 = v120;
    }
    return r0;
}

static void tgamma_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_1ULP_AVX512_AVX2 static inline TGAMMA_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_1ULP_AVX512_AVX512 static inline TGAMMA_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
TGAMMA_1ULP_AVX512_AVX2 __m256d tgamma_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

TGAMMA_1ULP_AVX512_AVX2 __m128i tgamma_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_1ULP_AVX512_AVX2 __m256i tgamma_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
TGAMMA_1ULP_AVX512_AVX2 __m256 tgamma_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_1ULP_AVX512_AVX2 __m256 tgamma_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_1ULP_AVX512_AVX2 __m256d tgamma_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

TGAMMA_1ULP_AVX512_AVX2 void tgamma_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.55576c48f3de5p-3); /* 0.16667065236695958 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v4 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v11 = _mm256_set1_pd(0x1.fff8f36689df7p+0); /* 1.9998924374903007 */
    const __m256d v15 = _mm256_set1_pd(0x1.804b01bf30fbap+1); /* 3.0022890265990698 */
    const __m256d v18 = _mm256_set1_pd(0x1.ffdbfc5737edcp+1); /* 3.9989009309646075 */
    const __m256d v23 = _mm256_set1_pd(0x1.cbd5ff27ef1d2p-10); /* 0.0017541348442896465 */
    const __m256d v24 = _mm256_set1_pd(0x1.5c26cde283e74p-4); /* 0.084997944104765299 */
    const __m256d v26 = _mm256_set1_pd(0x1.fedfa1f9934cfp-2); /* 0.49889996610438642 */
    const __m256d v28 = _mm256_set1_pd(0x1.62e42fef5f00fp-1); /* 0.6931471805287418 */
    const __m256 v35 = _mm256_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m256d v41 = _mm256_set1_pd(-0x1.fffffff213ab8p-1); /* -0.99999999837913034 */
    const __m256d v43 = _mm256_set1_pd(0x1.95265defa979bp-3); /* 0.19782708537712498 */
    const __m256d v44 = _mm256_set1_pd(-0x1.0056095eecb37p-2); /* -0.25032820360063418 */
    const __m256d v46 = _mm256_set1_pd(0x1.55567d8923bd9p-2); /* 0.33333774709256897 */
    const __m256d v48 = _mm256_set1_pd(-0x1.fffff6c01734p-2); /* -0.49999986216953474 */
    const __m256d v55 = _mm256_set1_pd(0x1.9e5670d38393dp-2); /* 0.40462662020663115 */
    const __m256d v58 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v61 = _mm256_set1_pd(-0x1.62e430035f007p-1); /* -0.69314718285704735 */
    const __m256d v63 = _mm256_set1_pd(0x1.00024315ff2bap-1); /* 0.5000172581054223 */
    const __m256 v77 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v79 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v83 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v86 = _mm256_set1_ps(NAN);
    const __m256d v87 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v93 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v94 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v96 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v98 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v100 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v102 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v104 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v109 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256 v5 = _mm256_loadu_ps(x);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v4, v5, _CMP_LE_OQ));
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v8l = _mm256_sub_pd(v2, v7l);
    const __m256d v8h = _mm256_sub_pd(v2, v7h);
    const __m256d v9l = _mm256_blendv_pd(v8l, v7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v9h = _mm256_blendv_pd(v8h, v7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v10l = _mm256_min_pd(v3, v9l);
    const __m256d v10h = _mm256_min_pd(v3, v9h);
    const __m256d v12l = _mm256_add_pd(v10l, v11);
    const __m256d v12h = _mm256_add_pd(v10h, v11);
    const __m256d v13l = _mm256_fmadd_pd(v10l, v10l, v10l);
    const __m256d v13h = _mm256_fmadd_pd(v10h, v10h, v10h);
    const __m256d v14l = _mm256_mul_pd(v12l, v13l);
    const __m256d v14h = _mm256_mul_pd(v12h, v13h);
    const __m256d v16l = _mm256_add_pd(v10l, v15);
    const __m256d v16h = _mm256_add_pd(v10h, v15);
    const __m256d v17l = _mm256_mul_pd(v14l, v16l);
    const __m256d v17h = _mm256_mul_pd(v14h, v16h);
    const __m256d v19l = _mm256_add_pd(v10l, v18);
    const __m256d v19h = _mm256_add_pd(v10h, v18);
    const __m256d v20l = _mm256_mul_pd(v17l, v19l);
    const __m256d v20h = _mm256_mul_pd(v17h, v19h);
    const __m256d v21l = _mm256_div_pd(v2, v20l);
    const __m256d v21h = _mm256_div_pd(v2, v20h);
    const __m256d v22l = _mm256_mul_pd(v21l, v17l);
    const __m256d v22h = _mm256_mul_pd(v21h, v17h);
    const __m256d v25l = _mm256_fmadd_pd(v23, v22l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23, v22h, v24);
    const __m256d v27l = _mm256_sub_pd(v19l, v26);
    const __m256d v27h = _mm256_sub_pd(v19h, v26);
    const __m128 v29l = _mm256_cvtpd_ps(v19l);
    const __m128 v29h = _mm256_cvtpd_ps(v19h);
    const __m256 v29 = _mm256_set_m128(v29h, v29l);
    const __m256 v30 = tgamma_1ulp_avx512_lanes_getexp_f32_avx2(v29);
    const __m256 v31 = tgamma_1ulp_avx512_lanes_getmant75_f32_avx2(v29);
    const __m256 v32 = tgamma_1ulp_avx512_lanes_getexp_f32_avx2(v31);
    const __m256 v33 = _mm256_sub_ps(v30, v32);
    const __m256d v34l = _mm256_cvtps_pd(_mm256_castps256_ps128(v33));
    const __m256d v34h = _mm256_cvtps_pd(_mm256_extractf128_ps(v33, 1));
    const __m256 v36 = _mm256_add_ps(v31, v35);
    const __m256i v37 = _mm256_castps_si256(v36);
    const __m256d v38l = tgamma_1ulp_avx512_gather_f64_avx2(tgamma_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v37), _mm_set1_epi32(15)));
    const __m256d v38h = tgamma_1ulp_avx512_gather_f64_avx2(tgamma_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v37, 1), _mm_set1_epi32(15)));
    const __m256d v39l = _mm256_xor_pd(v34l, _mm256_set1_pd(-0.0));
    const __m256d v39h = _mm256_xor_pd(v34h, _mm256_set1_pd(-0.0));
    const __m256d v40l = tgamma_1ulp_avx512_lanes_scalef_f64_avx2(v19l, v39l);
    const __m256d v40h = tgamma_1ulp_avx512_lanes_scalef_f64_avx2(v19h, v39h);
    const __m256d v42l = _mm256_fmadd_pd(v38l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v38h, v40h, v41);
    const __m256d v45l = _mm256_fmadd_pd(v42l, v43, v44);
    const __m256d v45h = _mm256_fmadd_pd(v42h, v43, v44);
    const __m256d v47l = _mm256_fmadd_pd(v42l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v42h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v42l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v42h, v47h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v42l, v49l, v2);
    const __m256d v50h = _mm256_fmadd_pd(v42h, v49h, v2);
    const __m256d v51l = tgamma_1ulp_avx512_gather_f64_avx2(tgamma_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v37), _mm_set1_epi32(15)));
    const __m256d v51h = tgamma_1ulp_avx512_gather_f64_avx2(tgamma_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v37, 1), _mm_set1_epi32(15)));
    const __m256d v52l = _mm256_fmadd_pd(v42l, v50l, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v42h, v50h, v51h);
    const __m256d v53l = _mm256_fmadd_pd(v28, v34l, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v28, v34h, v52h);
    const __m256d v54l = _mm256_sub_pd(v53l, v2);
    const __m256d v54h = _mm256_sub_pd(v53h, v2);
    const __m256d v56l = _mm256_fmadd_pd(v27l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v27h, v54h, v55);
    const __m256d v57l = _mm256_fmadd_pd(v22l, v25l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v22h, v25h, v56h);
    const __m256d v59l = _mm256_fmadd_pd(v1, v57l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v1, v57h, v58);
    const __m256d v60l = _mm256_sub_pd(v59l, v58);
    const __m256d v60h = _mm256_sub_pd(v59h, v58);
    const __m256d v62l = _mm256_fmadd_pd(v60l, v61, v57l);
    const __m256d v62h = _mm256_fmadd_pd(v60h, v61, v57h);
    const __m256d v64l = _mm256_fmadd_pd(v0, v62l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v0, v62h, v63);
    const __m256d v65l = _mm256_fmadd_pd(v64l, v62l, v2);
    const __m256d v65h = _mm256_fmadd_pd(v64h, v62h, v2);
    const __m256i v66l = _mm256_castpd_si256(v59l);
    const __m256i v66h = _mm256_castpd_si256(v59h);
    const __m128i v67l = tgamma_1ulp_avx512_wrap_avx2(v66l);
    const __m128i v67h = tgamma_1ulp_avx512_wrap_avx2(v66h);
    const __m256i v67 = _mm256_set_m128i(v67h, v67l);
    const __m256d v68l = tgamma_1ulp_avx512_gather_f64_avx2(tgamma_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v67), _mm_set1_epi32(15)));
    const __m256d v68h = tgamma_1ulp_avx512_gather_f64_avx2(tgamma_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v67, 1), _mm_set1_epi32(15)));
    const __m256d v69l = _mm256_mul_pd(v68l, v62l);
    const __m256d v69h = _mm256_mul_pd(v68h, v62h);
    const __m256d v70l = _mm256_fmadd_pd(v65l, v69l, v68l);
    const __m256d v70h = _mm256_fmadd_pd(v65h, v69h, v68h);
    const __m256d v71l = _mm256_mul_pd(v21l, v19l);
    const __m256d v71h = _mm256_mul_pd(v21h, v19h);
    const __m256d v72l = _mm256_mul_pd(v70l, v71l);
    const __m256d v72h = _mm256_mul_pd(v70h, v71h);
    const __m256d v73l = tgamma_1ulp_avx512_lanes_scalef_f64_avx2(v72l, v60l);
    const __m256d v73h = tgamma_1ulp_avx512_lanes_scalef_f64_avx2(v72h, v60h);
    const __m128 v74l = _mm256_cvtpd_ps(v73l);
    const __m128 v74h = _mm256_cvtpd_ps(v73h);
    const __m256 v74 = _mm256_set_m128(v74h, v74l);
    const __m256i v75 = _mm256_xor_si256(v6, _mm256_set1_epi32(-1));
    __m256 r0 = v74;
    __m256i any1 = v75;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v76 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
        const __m256i v78 = _mm256_castps_si256(_mm256_cmp_ps(v76, v77, _CMP_LT_OQ));
        const __m256 v80 = _mm256_div_ps(v79, v5);
        const __m256 v81 = _mm256_round_ps(v5, 8);
        const __m256i v82 = _mm256_castps_si256(_mm256_cmp_ps(v5, v81, _CMP_EQ_OQ));
        const __m256i v84 = _mm256_castps_si256(_mm256_cmp_ps(v5, v83, _CMP_LT_OQ));
        const __m256i v85 = _mm256_and_si256(v82, v84);
        const __m256 v88 = _mm256_sub_ps(v5, v81);
        const __m256d v89l = _mm256_cvtps_pd(_mm256_castps256_ps128(v88));
        const __m256d v89h = _mm256_cvtps_pd(_mm256_extractf128_ps(v88, 1));
        const __m256d v90l = _mm256_mul_pd(v87, v89l);
        const __m256d v90h = _mm256_mul_pd(v87, v89h);
        const __m256d v91l = _mm256_mul_pd(v90l, v90l);
        const __m256d v91h = _mm256_mul_pd(v90h, v90h);
        const __m256d v92l = _mm256_mul_pd(v91l, v90l);
        const __m256d v92h = _mm256_mul_pd(v91h, v90h);
        const __m256d v95l = _mm256_fmadd_pd(v93, v91l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93, v91h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v91l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v91h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v91l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v91h, v97h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v91l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v91h, v99h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v91l, v101l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v91h, v101h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v103l, v91l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v103h, v91h, v104);
        const __m256d v106l = _mm256_fmadd_pd(v92l, v105l, v90l);
        const __m256d v106h = _mm256_fmadd_pd(v92h, v105h, v90h);
        const __m256i v107l = tgamma_1ulp_avx512_bits_f64_avx2(v106l);
        const __m256i v107h = tgamma_1ulp_avx512_bits_f64_avx2(v106h);
        const __m256d v108l = _mm256_cvtps_pd(_mm256_castps256_ps128(v81));
        const __m256d v108h = _mm256_cvtps_pd(_mm256_extractf128_ps(v81, 1));
        const __m256d v110l = _mm256_add_pd(v108l, v109);
        const __m256d v110h = _mm256_add_pd(v108h, v109);
        const __m256i v111l = _mm256_castpd_si256(v110l);
        const __m256i v111h = _mm256_castpd_si256(v110h);
        const __m256i v113l = _mm256_slli_epi64(v111l, 63);
        const __m256i v113h = _mm256_slli_epi64(v111h, 63);
        const __m256i v114l = _mm256_xor_si256(v107l, v113l);
        const __m256i v114h = _mm256_xor_si256(v107h, v113h);
        const __m256d v115l = _mm256_castsi256_pd(v114l);
        const __m256d v115h = _mm256_castsi256_pd(v114h);
        const __m256d v116l = _mm256_mul_pd(v73l, v115l);
        const __m256d v116h = _mm256_mul_pd(v73h, v115h);
        const __m256d v117l = _mm256_div_pd(v87, v116l);
        const __m256d v117h = _mm256_div_pd(v87, v116h);
        const __m128 v118l = _mm256_cvtpd_ps(v117l);
        const __m128 v118h = _mm256_cvtpd_ps(v117h);
        const __m256 v118 = _mm256_set_m128(v118h, v118l);
        const __m256 v119 = _mm256_blendv_ps(v118, v86, _mm256_castsi256_ps(v85));
        const __m256 v120 = _mm256_blendv_ps(v119, v80, _mm256_castsi256_ps(v78));
        r0 = _mm256_blendv_ps(r0, v120, _mm256_castsi256_ps(v75));
    }
    _mm256_storeu_ps(y, r0);
}

static TGAMMA_1ULP_AVX512_AVX2_TARGET void tgamma_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tgamma_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_1ULP_AVX512_AVX512 __mmask8 tgamma_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TGAMMA_1ULP_AVX512_AVX512 __m512d tgamma_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_1ULP_AVX512_AVX512 __m512i tgamma_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_1ULP_AVX512_AVX512 void tgamma_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.55576c48f3de5p-3); /* 0.16667065236695958 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v4 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v11 = _mm512_set1_pd(0x1.fff8f36689df7p+0); /* 1.9998924374903007 */
    const __m512d v15 = _mm512_set1_pd(0x1.804b01bf30fbap+1); /* 3.0022890265990698 */
    const __m512d v18 = _mm512_set1_pd(0x1.ffdbfc5737edcp+1); /* 3.9989009309646075 */
    const __m512d v23 = _mm512_set1_pd(0x1.cbd5ff27ef1d2p-10); /* 0.0017541348442896465 */
    const __m512d v24 = _mm512_set1_pd(0x1.5c26cde283e74p-4); /* 0.084997944104765299 */
    const __m512d v26 = _mm512_set1_pd(0x1.fedfa1f9934cfp-2); /* 0.49889996610438642 */
    const __m512d v28 = _mm512_set1_pd(0x1.62e42fef5f00fp-1); /* 0.6931471805287418 */
    const __m512 v35 = _mm512_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m512d v41 = _mm512_set1_pd(-0x1.fffffff213ab8p-1); /* -0.99999999837913034 */
    const __m512d v43 = _mm512_set1_pd(0x1.95265defa979bp-3); /* 0.19782708537712498 */
    const __m512d v44 = _mm512_set1_pd(-0x1.0056095eecb37p-2); /* -0.25032820360063418 */
    const __m512d v46 = _mm512_set1_pd(0x1.55567d8923bd9p-2); /* 0.33333774709256897 */
    const __m512d v48 = _mm512_set1_pd(-0x1.fffff6c01734p-2); /* -0.49999986216953474 */
    const __m512d v55 = _mm512_set1_pd(0x1.9e5670d38393dp-2); /* 0.40462662020663115 */
    const __m512d v58 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v61 = _mm512_set1_pd(-0x1.62e430035f007p-1); /* -0.69314718285704735 */
    const __m512d v63 = _mm512_set1_pd(0x1.00024315ff2bap-1); /* 0.5000172581054223 */
    const __m512 v77 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v79 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v83 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v86 = _mm512_set1_ps(NAN);
    const __m512d v87 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v93 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v94 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v96 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v98 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v100 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v102 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v104 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v109 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tgamma_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tgamma_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tgamma_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tgamma_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tgamma_1ulp_avx512_table2 + 8);
    const __m512 v5 = _mm512_loadu_ps(x);
    const __mmask16 v6 = _mm512_cmp_ps_mask(v4, v5, _CMP_LE_OQ);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v8l = _mm512_sub_pd(v2, v7l);
    const __m512d v8h = _mm512_sub_pd(v2, v7h);
    const __m512d v9l = _mm512_mask_blend_pd((__mmask8)v6, v8l, v7l);
    const __m512d v9h = _mm512_mask_blend_pd(tgamma_1ulp_avx512_high_mask_avx512(v6), v8h, v7h);
    const __m512d v10l = _mm512_min_pd(v3, v9l);
    const __m512d v10h = _mm512_min_pd(v3, v9h);
    const __m512d v12l = _mm512_add_pd(v10l, v11);
    const __m512d v12h = _mm512_add_pd(v10h, v11);
    const __m512d v13l = _mm512_fmadd_pd(v10l, v10l, v10l);
    const __m512d v13h = _mm512_fmadd_pd(v10h, v10h, v10h);
    const __m512d v14l = _mm512_mul_pd(v12l, v13l);
    const __m512d v14h = _mm512_mul_pd(v12h, v13h);
    const __m512d v16l = _mm512_add_pd(v10l, v15);
    const __m512d v16h = _mm512_add_pd(v10h, v15);
    const __m512d v17l = _mm512_mul_pd(v14l, v16l);
    const __m512d v17h = _mm512_mul_pd(v14h, v16h);
    const __m512d v19l = _mm512_add_pd(v10l, v18);
    const __m512d v19h = _mm512_add_pd(v10h, v18);
    const __m512d v20l = _mm512_mul_pd(v17l, v19l);
    const __m512d v20h = _mm512_mul_pd(v17h, v19h);
    const __m512d v21l = _mm512_div_pd(v2, v20l);
    const __m512d v21h = _mm512_div_pd(v2, v20h);
    const __m512d v22l = _mm512_mul_pd(v21l, v17l);
    const __m512d v22h = _mm512_mul_pd(v21h, v17h);
    const __m512d v25l = _mm512_fmadd_pd(v23, v22l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23, v22h, v24);
    const __m512d v27l = _mm512_sub_pd(v19l, v26);
    const __m512d v27h = _mm512_sub_pd(v19h, v26);
    const __m256 v29l = _mm512_cvtpd_ps(v19l);
    const __m256 v29h = _mm512_cvtpd_ps(v19h);
    const __m512 v29 = _mm512_insertf32x8(_mm512_castps256_ps512(v29l), v29h, 1);
    const __m512 v30 = _mm512_getexp_ps(v29);
    const __m512 v31 = _mm512_getmant_ps(v29, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v32 = _mm512_getexp_ps(v31);
    const __m512 v33 = _mm512_sub_ps(v30, v32);
    const __m512d v34l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33));
    const __m512d v34h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33, 1));
    const __m512 v36 = _mm512_add_ps(v31, v35);
    const __m512i v37 = _mm512_castps_si512(v36);
    const __m512d v38l = tgamma_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v37), t0_0, t0_1);
    const __m512d v38h = tgamma_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v37, 1), t0_0, t0_1);
    const __m512d v39l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v34l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v39h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v34h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v40l = _mm512_scalef_pd(v19l, v39l);
    const __m512d v40h = _mm512_scalef_pd(v19h, v39h);
    const __m512d v42l = _mm512_fmadd_pd(v38l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v38h, v40h, v41);
    const __m512d v45l = _mm512_fmadd_pd(v42l, v43, v44);
    const __m512d v45h = _mm512_fmadd_pd(v42h, v43, v44);
    const __m512d v47l = _mm512_fmadd_pd(v42l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v42h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v42l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v42h, v47h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v42l, v49l, v2);
    const __m512d v50h = _mm512_fmadd_pd(v42h, v49h, v2);
    const __m512d v51l = tgamma_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v37), t1_0, t1_1);
    const __m512d v51h = tgamma_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v37, 1), t1_0, t1_1);
    const __m512d v52l = _mm512_fmadd_pd(v42l, v50l, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v42h, v50h, v51h);
    const __m512d v53l = _mm512_fmadd_pd(v28, v34l, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v28, v34h, v52h);
    const __m512d v54l = _mm512_sub_pd(v53l, v2);
    const __m512d v54h = _mm512_sub_pd(v53h, v2);
    const __m512d v56l = _mm512_fmadd_pd(v27l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v27h, v54h, v55);
    const __m512d v57l = _mm512_fmadd_pd(v22l, v25l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v22h, v25h, v56h);
    const __m512d v59l = _mm512_fmadd_pd(v1, v57l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v1, v57h, v58);
    const __m512d v60l = _mm512_sub_pd(v59l, v58);
    const __m512d v60h = _mm512_sub_pd(v59h, v58);
    const __m512d v62l = _mm512_fmadd_pd(v60l, v61, v57l);
    const __m512d v62h = _mm512_fmadd_pd(v60h, v61, v57h);
    const __m512d v64l = _mm512_fmadd_pd(v0, v62l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v0, v62h, v63);
    const __m512d v65l = _mm512_fmadd_pd(v64l, v62l, v2);
    const __m512d v65h = _mm512_fmadd_pd(v64h, v62h, v2);
    const __m512i v66l = _mm512_castpd_si512(v59l);
    const __m512i v66h = _mm512_castpd_si512(v59h);
    const __m256i v67l = _mm512_cvtepi64_epi32(v66l);
    const __m256i v67h = _mm512_cvtepi64_epi32(v66h);
    const __m512i v67 = _mm512_inserti32x8(_mm512_castsi256_si512(v67l), v67h, 1);
    const __m512d v68l = tgamma_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v67), t2_0, t2_1);
    const __m512d v68h = tgamma_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v67, 1), t2_0, t2_1);
    const __m512d v69l = _mm512_mul_pd(v68l, v62l);
    const __m512d v69h = _mm512_mul_pd(v68h, v62h);
    const __m512d v70l = _mm512_fmadd_pd(v65l, v69l, v68l);
    const __m512d v70h = _mm512_fmadd_pd(v65h, v69h, v68h);
    const __m512d v71l = _mm512_mul_pd(v21l, v19l);
    const __m512d v71h = _mm512_mul_pd(v21h, v19h);
    const __m512d v72l = _mm512_mul_pd(v70l, v71l);
    const __m512d v72h = _mm512_mul_pd(v70h, v71h);
    const __m512d v73l = _mm512_scalef_pd(v72l, v60l);
    const __m512d v73h = _mm512_scalef_pd(v72h, v60h);
    const __m256 v74l = _mm512_cvtpd_ps(v73l);
    const __m256 v74h = _mm512_cvtpd_ps(v73h);
    const __m512 v74 = _mm512_insertf32x8(_mm512_castps256_ps512(v74l), v74h, 1);
    const __mmask16 v75 = (__mmask16)~v6;
    __m512 r0 = v74;
    __mmask16 any1 = v75;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v76 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v78 = _mm512_cmp_ps_mask(v76, v77, _CMP_LT_OQ);
        const __m512 v80 = _mm512_div_ps(v79, v5);
        const __m512 v81 = _mm512_roundscale_ps(v5, 8);
        const __mmask16 v82 = _mm512_cmp_ps_mask(v5, v81, _CMP_EQ_OQ);
        const __mmask16 v84 = _mm512_cmp_ps_mask(v5, v83, _CMP_LT_OQ);
        const __mmask16 v85 = (__mmask16)(v82 & v84);
        const __m512 v88 = _mm512_sub_ps(v5, v81);
        const __m512d v89l = _mm512_cvtps_pd(_mm512_castps512_ps256(v88));
        const __m512d v89h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v88, 1));
        const __m512d v90l = _mm512_mul_pd(v87, v89l);
        const __m512d v90h = _mm512_mul_pd(v87, v89h);
        const __m512d v91l = _mm512_mul_pd(v90l, v90l);
        const __m512d v91h = _mm512_mul_pd(v90h, v90h);
        const __m512d v92l = _mm512_mul_pd(v91l, v90l);
        const __m512d v92h = _mm512_mul_pd(v91h, v90h);
        const __m512d v95l = _mm512_fmadd_pd(v93, v91l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93, v91h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v91l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v91h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v91l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v91h, v97h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v91l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v91h, v99h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v91l, v101l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v91h, v101h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v103l, v91l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v103h, v91h, v104);
        const __m512d v106l = _mm512_fmadd_pd(v92l, v105l, v90l);
        const __m512d v106h = _mm512_fmadd_pd(v92h, v105h, v90h);
        const __m512i v107l = tgamma_1ulp_avx512_bits_f64_avx512(v106l);
        const __m512i v107h = tgamma_1ulp_avx512_bits_f64_avx512(v106h);
        const __m512d v108l = _mm512_cvtps_pd(_mm512_castps512_ps256(v81));
        const __m512d v108h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v81, 1));
        const __m512d v110l = _mm512_add_pd(v108l, v109);
        const __m512d v110h = _mm512_add_pd(v108h, v109);
        const __m512i v111l = _mm512_castpd_si512(v110l);
        const __m512i v111h = _mm512_castpd_si512(v110h);
        const __m512i v113l = _mm512_slli_epi64(v111l, 63);
        const __m512i v113h = _mm512_slli_epi64(v111h, 63);
        const __m512i v114l = _mm512_xor_si512(v107l, v113l);
        const __m512i v114h = _mm512_xor_si512(v107h, v113h);
        const __m512d v115l = _mm512_castsi512_pd(v114l);
        const __m512d v115h = _mm512_castsi512_pd(v114h);
        const __m512d v116l = _mm512_mul_pd(v73l, v115l);
        const __m512d v116h = _mm512_mul_pd(v73h, v115h);
        const __m512d v117l = _mm512_div_pd(v87, v116l);
        const __m512d v117h = _mm512_div_pd(v87, v116h);
        const __m256 v118l = _mm512_cvtpd_ps(v117l);
        const __m256 v118h = _mm512_cvtpd_ps(v117h);
        const __m512 v118 = _mm512_insertf32x8(_mm512_castps256_ps512(v118l), v118h, 1);
        const __m512 v119 = _mm512_mask_blend_ps(v85, v118, v86);
        const __m512 v120 = _mm512_mask_blend_ps(v78, v119, v80);
        r0 = _mm512_mask_blend_ps(v75, r0, v120);
    }
    _mm512_storeu_ps(y, r0);
}

static TGAMMA_1ULP_AVX512_AVX512_TARGET void tgamma_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tgamma_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_1ulp_avx512_level(void) {
#if defined(TGAMMA_1ULP_AVX512_FORCE_ISA)
    return TGAMMA_1ULP_AVX512_FORCE_ISA;
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

float tgamma_1ulp_avx512(float x) {
    return tgamma_1ulp_avx512_element(x);
}

void tgamma_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_1ulp_avx512_level();
    if (level == 2) {
        tgamma_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_1ulp_avx512_array_portable(x, y, n);
}
