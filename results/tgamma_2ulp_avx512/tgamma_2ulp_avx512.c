/* tgamma_2ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    1.232115 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.3ffefep+1 (-2.49996924, encoding 0xc01fff7f)
 *   result there -0x1.e403b8p-1 (-0.945340872, encoding 0xbf7201dc)
 *   mean error   0.144212 ulp
 *   misrounded   189814284 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bf62e0bac938d118798f0c72e87d336f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 2 --isa avx512 --time 50s --seed 1 --threads 1 --archive tgamma_2ulp_avx512.db
 *                time: 1.8419 ns/element as avx512 code (inputs mean)
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
    0x1.000092b337066p+0, 0x1.0b56200185b6ap+0, 0x1.172c23c215ae1p+0, 0x1.23884df6c9d69p+0,
    0x1.30708f180938p+0, 0x1.3deb1aef5ff2p+0, 0x1.4bfe6b927937fp+0, 0x1.5ab1447fe0f25p+0,
    0x1.6a0ab5df0be15p+0, 0x1.7a121fe536122p+0, 0x1.8acf3660b92a7p+0, 0x1.9c4a046c8e8afp+0,
    0x1.ae8af04dc4961p+0, 0x1.c19abf7cc2921p+0, 0x1.d5829adc4ba99p+0, 0x1.ea4c13204788fp+0,
};

static inline float tgamma_2ulp_avx512_element(float x) {
    const double v0 = 0x1p+0; /* 1 */
    const double v1 = 0x1.8p+5; /* 48 */
    const float v2 = 0x1p-1f; /* 0.5 */
    const float v3 = x;
    const int v4 = v2 <= v3;
    const double v5 = (double)v3;
    const double v6 = v0 - v5;
    const double v7 = v4 ? v5 : v6;
    const double v8 = v1 < v7 ? v1 : v7;
    const double v9 = 0x1.0000bd9d5f7a9p+1; /* 2.0000226038382221 */
    const double v10 = v8 + v9;
    const double v11 = tgamma_2ulp_avx512_fma_f64(v8, v8, v8);
    const double v12 = v10 * v11;
    const double v13 = 0x1.804c5283e55e9p+1; /* 3.0023291725180923 */
    const double v14 = v8 + v13;
    const double v15 = v12 * v14;
    const double v16 = v0 / v15;
    const double v17 = v16 * v14;
    const double v18 = 0x1.559bda453d30ap-3; /* 0.16680117152977686 */
    const double v19 = -0x1.4c964059273fbp-7; /* -0.010149747295423941 */
    const double v20 = tgamma_2ulp_avx512_fma_f64(v12, v16, v19);
    const double v21 = v20 * v20;
    const double v22 = -0x1.3d866e5c532b9p-9; /* -0.0024225244252760983 */
    const double v23 = v21 * v22;
    const double v24 = 0x1.5a55e95f034c7p-4; /* 0.084554587942153522 */
    const double v25 = v23 + v24;
    const float v26 = (float)v14;
    const float v27 = tgamma_2ulp_avx512_getexp_f32(v26);
    const float v28 = tgamma_2ulp_avx512_getmant75_f32(v26);
    const float v29 = tgamma_2ulp_avx512_getexp_f32(v28);
    const float v30 = v27 - v29;
    const double v31 = (double)v30;
    const double v32 = 0x1.62e42fec0759p-1; /* 0.6931471801396345 */
    const float v33 = 0x1.7fffe8p+19f; /* 786431.25 */
    const float v34 = v28 + v33;
    const int32_t v35 = tgamma_2ulp_avx512_bits_f32(v34);
    const double v36 = tgamma_2ulp_avx512_table0[(uint32_t)v35 & (16u - 1)];
    const double v37 = -v31;
    const double v38 = tgamma_2ulp_avx512_scalef_f64(v14, v37);
    const double v39 = -0x1.ffffffd511196p-1; /* -0.99999999500191694 */
    const double v40 = tgamma_2ulp_avx512_fma_f64(v36, v38, v39);
    const double v41 = 0x1.8ffb0b804707cp-3; /* 0.19530304894658801 */
    const double v42 = -0x1.00928207e13e2p-2; /* -0.25055888341040433 */
    const double v43 = tgamma_2ulp_avx512_fma_f64(v40, v41, v42);
    const double v44 = 0x1.555808c1b0617p-2; /* 0.33334363634284742 */
    const double v45 = tgamma_2ulp_avx512_fma_f64(v40, v43, v44);
    const double v46 = -0x1.ffffe1f13c5b7p-2; /* -0.4999995521057729 */
    const double v47 = tgamma_2ulp_avx512_fma_f64(v40, v45, v46);
    const double v48 = tgamma_2ulp_avx512_fma_f64(v47, v40, v0);
    const double v49 = tgamma_2ulp_avx512_table1[(uint32_t)v35 & (16u - 1)];
    const double v50 = tgamma_2ulp_avx512_fma_f64(v40, v48, v49);
    const double v51 = tgamma_2ulp_avx512_fma_f64(v31, v32, v50);
    const double v52 = v51 - v0;
    const double v53 = 0x1.013120cf70c32p-1; /* 0.50232794315559759 */
    const double v54 = v14 - v53;
    const double v55 = 0x1.ab796996acd3ep-2; /* 0.41745533926151157 */
    const double v56 = tgamma_2ulp_avx512_fma_f64(v52, v54, v55);
    const double v57 = tgamma_2ulp_avx512_fma_f64(v25, v20, v56);
    const double v58 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v59 = 0x1.8p+48; /* 422212465065984 */
    const double v60 = tgamma_2ulp_avx512_fma_f64(v57, v58, v59);
    const double v61 = v60 - v59;
    const double v62 = -0x1.62e4301157f84p-1; /* -0.69314718448366408 */
    const double v63 = tgamma_2ulp_avx512_fma_f64(v61, v62, v57);
    const double v64 = 0x1.0001e719c65c9p-1; /* 0.50001451673159025 */
    const double v65 = tgamma_2ulp_avx512_fma_f64(v18, v63, v64);
    const double v66 = tgamma_2ulp_avx512_fma_f64(v65, v63, v0);
    const int64_t v67 = tgamma_2ulp_avx512_bits_f64(v60);
    const int32_t v68 = (int32_t)(uint32_t)(uint64_t)v67;
    const double v69 = tgamma_2ulp_avx512_table2[(uint32_t)v68 & (16u - 1)];
    const double v70 = v69 * v63;
    const double v71 = tgamma_2ulp_avx512_fma_f64(v66, v70, v69);
    const double v72 = 0x1.5b4d2174683c7p-43; /* 1.5423275622359221e-13 */
    const double v73 = tgamma_2ulp_avx512_fma_f64(v17, v71, v72);
    const double v74 = tgamma_2ulp_avx512_scalef_f64(v73, v61);
    const float v75 = (float)v74;
    const int v76 = !v4;
    float r0 = v75;
    if (v76) {
        const float v77 = tgamma_2ulp_avx512_abs_f32(v3);
        const float v78 = 0x1p-30f; /* 9.31322575e-10 */
        const int v79 = v77 < v78;
        const float v80 = 0x1p+0f; /* 1 */
        const float v81 = v80 / v3;
        const float v82 = tgamma_2ulp_avx512_rint_f32(v3);
        const int v83 = v3 == v82;
        const float v84 = 0x0p+0f; /* 0 */
        const int v85 = v3 < v84;
        const int v86 = v83 & v85;
        const float v87 = NAN;
        const double v88 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v89 = v3 - v82;
        const double v90 = (double)v89;
        const double v91 = v88 * v90;
        const double v92 = v91 * v91;
        const double v93 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v94 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v95 = tgamma_2ulp_avx512_fma_f64(v92, v93, v94);
        const double v96 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v97 = tgamma_2ulp_avx512_fma_f64(v92, v95, v96);
        const double v98 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v99 = tgamma_2ulp_avx512_fma_f64(v92, v97, v98);
        const double v100 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v101 = tgamma_2ulp_avx512_fma_f64(v92, v99, v100);
        const double v102 = v92 * v91;
        const double v103 = tgamma_2ulp_avx512_fma_f64(v101, v102, v91);
        const int64_t v104 = tgamma_2ulp_avx512_bits_f64(v103);
        const double v105 = (double)v82;
        const double v106 = 0x1.8p+52; /* 6755399441055744 */
        const double v107 = v105 + v106;
        const int64_t v108 = tgamma_2ulp_avx512_bits_f64(v107);
        const int64_t v109 = INT64_C(63);
        const int64_t v110 = tgamma_2ulp_avx512_shl_i64(v108, v109);
        const int64_t v111 = v104 ^ v110;
        const double v112 = tgamma_2ulp_avx512_frombits_f64(v111);
        const double v113 = v112 * v74;
        const double v114 = v88 / v113;
        const float v115 = (float)v114;
        const float v116 = v86 ? v87 : v115;
        const float v117 = v79 ? v81 : v116;
        r0 = v117;
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
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v1 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v2 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v9 = _mm256_set1_pd(0x1.0000bd9d5f7a9p+1); /* 2.0000226038382221 */
    const __m256d v13 = _mm256_set1_pd(0x1.804c5283e55e9p+1); /* 3.0023291725180923 */
    const __m256d v18 = _mm256_set1_pd(0x1.559bda453d30ap-3); /* 0.16680117152977686 */
    const __m256d v19 = _mm256_set1_pd(-0x1.4c964059273fbp-7); /* -0.010149747295423941 */
    const __m256d v22 = _mm256_set1_pd(-0x1.3d866e5c532b9p-9); /* -0.0024225244252760983 */
    const __m256d v24 = _mm256_set1_pd(0x1.5a55e95f034c7p-4); /* 0.084554587942153522 */
    const __m256d v32 = _mm256_set1_pd(0x1.62e42fec0759p-1); /* 0.6931471801396345 */
    const __m256 v33 = _mm256_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m256d v39 = _mm256_set1_pd(-0x1.ffffffd511196p-1); /* -0.99999999500191694 */
    const __m256d v41 = _mm256_set1_pd(0x1.8ffb0b804707cp-3); /* 0.19530304894658801 */
    const __m256d v42 = _mm256_set1_pd(-0x1.00928207e13e2p-2); /* -0.25055888341040433 */
    const __m256d v44 = _mm256_set1_pd(0x1.555808c1b0617p-2); /* 0.33334363634284742 */
    const __m256d v46 = _mm256_set1_pd(-0x1.ffffe1f13c5b7p-2); /* -0.4999995521057729 */
    const __m256d v53 = _mm256_set1_pd(0x1.013120cf70c32p-1); /* 0.50232794315559759 */
    const __m256d v55 = _mm256_set1_pd(0x1.ab796996acd3ep-2); /* 0.41745533926151157 */
    const __m256d v58 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v59 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v62 = _mm256_set1_pd(-0x1.62e4301157f84p-1); /* -0.69314718448366408 */
    const __m256d v64 = _mm256_set1_pd(0x1.0001e719c65c9p-1); /* 0.50001451673159025 */
    const __m256d v72 = _mm256_set1_pd(0x1.5b4d2174683c7p-43); /* 1.5423275622359221e-13 */
    const __m256 v78 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v80 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v84 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v87 = _mm256_set1_ps(NAN);
    const __m256d v88 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v93 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v94 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v96 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v98 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v100 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v106 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_LE_OQ));
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v6l = _mm256_sub_pd(v0, v5l);
    const __m256d v6h = _mm256_sub_pd(v0, v5h);
    const __m256d v7l = _mm256_blendv_pd(v6l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v7h = _mm256_blendv_pd(v6h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v8l = _mm256_min_pd(v1, v7l);
    const __m256d v8h = _mm256_min_pd(v1, v7h);
    const __m256d v10l = _mm256_add_pd(v8l, v9);
    const __m256d v10h = _mm256_add_pd(v8h, v9);
    const __m256d v11l = _mm256_fmadd_pd(v8l, v8l, v8l);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v8h, v8h);
    const __m256d v12l = _mm256_mul_pd(v10l, v11l);
    const __m256d v12h = _mm256_mul_pd(v10h, v11h);
    const __m256d v14l = _mm256_add_pd(v8l, v13);
    const __m256d v14h = _mm256_add_pd(v8h, v13);
    const __m256d v15l = _mm256_mul_pd(v12l, v14l);
    const __m256d v15h = _mm256_mul_pd(v12h, v14h);
    const __m256d v16l = _mm256_div_pd(v0, v15l);
    const __m256d v16h = _mm256_div_pd(v0, v15h);
    const __m256d v17l = _mm256_mul_pd(v16l, v14l);
    const __m256d v17h = _mm256_mul_pd(v16h, v14h);
    const __m256d v20l = _mm256_fmadd_pd(v12l, v16l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v12h, v16h, v19);
    const __m256d v21l = _mm256_mul_pd(v20l, v20l);
    const __m256d v21h = _mm256_mul_pd(v20h, v20h);
    const __m256d v23l = _mm256_mul_pd(v21l, v22);
    const __m256d v23h = _mm256_mul_pd(v21h, v22);
    const __m256d v25l = _mm256_add_pd(v23l, v24);
    const __m256d v25h = _mm256_add_pd(v23h, v24);
    const __m128 v26l = _mm256_cvtpd_ps(v14l);
    const __m128 v26h = _mm256_cvtpd_ps(v14h);
    const __m256 v26 = _mm256_set_m128(v26h, v26l);
    const __m256 v27 = tgamma_2ulp_avx512_lanes_getexp_f32_avx2(v26);
    const __m256 v28 = tgamma_2ulp_avx512_lanes_getmant75_f32_avx2(v26);
    const __m256 v29 = tgamma_2ulp_avx512_lanes_getexp_f32_avx2(v28);
    const __m256 v30 = _mm256_sub_ps(v27, v29);
    const __m256d v31l = _mm256_cvtps_pd(_mm256_castps256_ps128(v30));
    const __m256d v31h = _mm256_cvtps_pd(_mm256_extractf128_ps(v30, 1));
    const __m256 v34 = _mm256_add_ps(v28, v33);
    const __m256i v35 = _mm256_castps_si256(v34);
    const __m256d v36l = _mm256_i32gather_pd(tgamma_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v35), _mm_set1_epi32(15)), 8);
    const __m256d v36h = _mm256_i32gather_pd(tgamma_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v35, 1), _mm_set1_epi32(15)), 8);
    const __m256d v37l = _mm256_xor_pd(v31l, _mm256_set1_pd(-0.0));
    const __m256d v37h = _mm256_xor_pd(v31h, _mm256_set1_pd(-0.0));
    const __m256d v38l = tgamma_2ulp_avx512_lanes_scalef_f64_avx2(v14l, v37l);
    const __m256d v38h = tgamma_2ulp_avx512_lanes_scalef_f64_avx2(v14h, v37h);
    const __m256d v40l = _mm256_fmadd_pd(v36l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v36h, v38h, v39);
    const __m256d v43l = _mm256_fmadd_pd(v40l, v41, v42);
    const __m256d v43h = _mm256_fmadd_pd(v40h, v41, v42);
    const __m256d v45l = _mm256_fmadd_pd(v40l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v40h, v43h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v40l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v40h, v45h, v46);
    const __m256d v48l = _mm256_fmadd_pd(v47l, v40l, v0);
    const __m256d v48h = _mm256_fmadd_pd(v47h, v40h, v0);
    const __m256d v49l = _mm256_i32gather_pd(tgamma_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v35), _mm_set1_epi32(15)), 8);
    const __m256d v49h = _mm256_i32gather_pd(tgamma_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v35, 1), _mm_set1_epi32(15)), 8);
    const __m256d v50l = _mm256_fmadd_pd(v40l, v48l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v40h, v48h, v49h);
    const __m256d v51l = _mm256_fmadd_pd(v31l, v32, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v31h, v32, v50h);
    const __m256d v52l = _mm256_sub_pd(v51l, v0);
    const __m256d v52h = _mm256_sub_pd(v51h, v0);
    const __m256d v54l = _mm256_sub_pd(v14l, v53);
    const __m256d v54h = _mm256_sub_pd(v14h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v52l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v52h, v54h, v55);
    const __m256d v57l = _mm256_fmadd_pd(v25l, v20l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v25h, v20h, v56h);
    const __m256d v60l = _mm256_fmadd_pd(v57l, v58, v59);
    const __m256d v60h = _mm256_fmadd_pd(v57h, v58, v59);
    const __m256d v61l = _mm256_sub_pd(v60l, v59);
    const __m256d v61h = _mm256_sub_pd(v60h, v59);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v62, v57l);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v62, v57h);
    const __m256d v65l = _mm256_fmadd_pd(v18, v63l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v18, v63h, v64);
    const __m256d v66l = _mm256_fmadd_pd(v65l, v63l, v0);
    const __m256d v66h = _mm256_fmadd_pd(v65h, v63h, v0);
    const __m256i v67l = _mm256_castpd_si256(v60l);
    const __m256i v67h = _mm256_castpd_si256(v60h);
    const __m128i v68l = tgamma_2ulp_avx512_wrap_avx2(v67l);
    const __m128i v68h = tgamma_2ulp_avx512_wrap_avx2(v67h);
    const __m256i v68 = _mm256_set_m128i(v68h, v68l);
    const __m256d v69l = _mm256_i32gather_pd(tgamma_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v68), _mm_set1_epi32(15)), 8);
    const __m256d v69h = _mm256_i32gather_pd(tgamma_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v68, 1), _mm_set1_epi32(15)), 8);
    const __m256d v70l = _mm256_mul_pd(v69l, v63l);
    const __m256d v70h = _mm256_mul_pd(v69h, v63h);
    const __m256d v71l = _mm256_fmadd_pd(v66l, v70l, v69l);
    const __m256d v71h = _mm256_fmadd_pd(v66h, v70h, v69h);
    const __m256d v73l = _mm256_fmadd_pd(v17l, v71l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v17h, v71h, v72);
    const __m256d v74l = tgamma_2ulp_avx512_lanes_scalef_f64_avx2(v73l, v61l);
    const __m256d v74h = tgamma_2ulp_avx512_lanes_scalef_f64_avx2(v73h, v61h);
    const __m128 v75l = _mm256_cvtpd_ps(v74l);
    const __m128 v75h = _mm256_cvtpd_ps(v74h);
    const __m256 v75 = _mm256_set_m128(v75h, v75l);
    const __m256i v76 = _mm256_xor_si256(v4, _mm256_set1_epi32(-1));
    __m256 r0 = v75;
    __m256i any1 = v76;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v77 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
        const __m256i v79 = _mm256_castps_si256(_mm256_cmp_ps(v77, v78, _CMP_LT_OQ));
        const __m256 v81 = _mm256_div_ps(v80, v3);
        const __m256 v82 = _mm256_round_ps(v3, 8);
        const __m256i v83 = _mm256_castps_si256(_mm256_cmp_ps(v3, v82, _CMP_EQ_OQ));
        const __m256i v85 = _mm256_castps_si256(_mm256_cmp_ps(v3, v84, _CMP_LT_OQ));
        const __m256i v86 = _mm256_and_si256(v83, v85);
        const __m256 v89 = _mm256_sub_ps(v3, v82);
        const __m256d v90l = _mm256_cvtps_pd(_mm256_castps256_ps128(v89));
        const __m256d v90h = _mm256_cvtps_pd(_mm256_extractf128_ps(v89, 1));
        const __m256d v91l = _mm256_mul_pd(v88, v90l);
        const __m256d v91h = _mm256_mul_pd(v88, v90h);
        const __m256d v92l = _mm256_mul_pd(v91l, v91l);
        const __m256d v92h = _mm256_mul_pd(v91h, v91h);
        const __m256d v95l = _mm256_fmadd_pd(v92l, v93, v94);
        const __m256d v95h = _mm256_fmadd_pd(v92h, v93, v94);
        const __m256d v97l = _mm256_fmadd_pd(v92l, v95l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v92h, v95h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v92l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v92h, v97h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v92l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v92h, v99h, v100);
        const __m256d v102l = _mm256_mul_pd(v92l, v91l);
        const __m256d v102h = _mm256_mul_pd(v92h, v91h);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v102l, v91l);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v102h, v91h);
        const __m256i v104l = tgamma_2ulp_avx512_bits_f64_avx2(v103l);
        const __m256i v104h = tgamma_2ulp_avx512_bits_f64_avx2(v103h);
        const __m256d v105l = _mm256_cvtps_pd(_mm256_castps256_ps128(v82));
        const __m256d v105h = _mm256_cvtps_pd(_mm256_extractf128_ps(v82, 1));
        const __m256d v107l = _mm256_add_pd(v105l, v106);
        const __m256d v107h = _mm256_add_pd(v105h, v106);
        const __m256i v108l = _mm256_castpd_si256(v107l);
        const __m256i v108h = _mm256_castpd_si256(v107h);
        const __m256i v110l = _mm256_slli_epi64(v108l, 63);
        const __m256i v110h = _mm256_slli_epi64(v108h, 63);
        const __m256i v111l = _mm256_xor_si256(v104l, v110l);
        const __m256i v111h = _mm256_xor_si256(v104h, v110h);
        const __m256d v112l = _mm256_castsi256_pd(v111l);
        const __m256d v112h = _mm256_castsi256_pd(v111h);
        const __m256d v113l = _mm256_mul_pd(v112l, v74l);
        const __m256d v113h = _mm256_mul_pd(v112h, v74h);
        const __m256d v114l = _mm256_div_pd(v88, v113l);
        const __m256d v114h = _mm256_div_pd(v88, v113h);
        const __m128 v115l = _mm256_cvtpd_ps(v114l);
        const __m128 v115h = _mm256_cvtpd_ps(v114h);
        const __m256 v115 = _mm256_set_m128(v115h, v115l);
        const __m256 v116 = _mm256_blendv_ps(v115, v87, _mm256_castsi256_ps(v86));
        const __m256 v117 = _mm256_blendv_ps(v116, v81, _mm256_castsi256_ps(v79));
        r0 = _mm256_blendv_ps(r0, v117, _mm256_castsi256_ps(v76));
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
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v2 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v9 = _mm512_set1_pd(0x1.0000bd9d5f7a9p+1); /* 2.0000226038382221 */
    const __m512d v13 = _mm512_set1_pd(0x1.804c5283e55e9p+1); /* 3.0023291725180923 */
    const __m512d v18 = _mm512_set1_pd(0x1.559bda453d30ap-3); /* 0.16680117152977686 */
    const __m512d v19 = _mm512_set1_pd(-0x1.4c964059273fbp-7); /* -0.010149747295423941 */
    const __m512d v22 = _mm512_set1_pd(-0x1.3d866e5c532b9p-9); /* -0.0024225244252760983 */
    const __m512d v24 = _mm512_set1_pd(0x1.5a55e95f034c7p-4); /* 0.084554587942153522 */
    const __m512d v32 = _mm512_set1_pd(0x1.62e42fec0759p-1); /* 0.6931471801396345 */
    const __m512 v33 = _mm512_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m512d v39 = _mm512_set1_pd(-0x1.ffffffd511196p-1); /* -0.99999999500191694 */
    const __m512d v41 = _mm512_set1_pd(0x1.8ffb0b804707cp-3); /* 0.19530304894658801 */
    const __m512d v42 = _mm512_set1_pd(-0x1.00928207e13e2p-2); /* -0.25055888341040433 */
    const __m512d v44 = _mm512_set1_pd(0x1.555808c1b0617p-2); /* 0.33334363634284742 */
    const __m512d v46 = _mm512_set1_pd(-0x1.ffffe1f13c5b7p-2); /* -0.4999995521057729 */
    const __m512d v53 = _mm512_set1_pd(0x1.013120cf70c32p-1); /* 0.50232794315559759 */
    const __m512d v55 = _mm512_set1_pd(0x1.ab796996acd3ep-2); /* 0.41745533926151157 */
    const __m512d v58 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v59 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v62 = _mm512_set1_pd(-0x1.62e4301157f84p-1); /* -0.69314718448366408 */
    const __m512d v64 = _mm512_set1_pd(0x1.0001e719c65c9p-1); /* 0.50001451673159025 */
    const __m512d v72 = _mm512_set1_pd(0x1.5b4d2174683c7p-43); /* 1.5423275622359221e-13 */
    const __m512 v78 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v80 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v84 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v87 = _mm512_set1_ps(NAN);
    const __m512d v88 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v93 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v94 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v96 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v106 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tgamma_2ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tgamma_2ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tgamma_2ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tgamma_2ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tgamma_2ulp_avx512_table2 + 8);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v2, v3, _CMP_LE_OQ);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v6l = _mm512_sub_pd(v0, v5l);
    const __m512d v6h = _mm512_sub_pd(v0, v5h);
    const __m512d v7l = _mm512_mask_blend_pd((__mmask8)v4, v6l, v5l);
    const __m512d v7h = _mm512_mask_blend_pd((__mmask8)(v4 >> 8), v6h, v5h);
    const __m512d v8l = _mm512_min_pd(v1, v7l);
    const __m512d v8h = _mm512_min_pd(v1, v7h);
    const __m512d v10l = _mm512_add_pd(v8l, v9);
    const __m512d v10h = _mm512_add_pd(v8h, v9);
    const __m512d v11l = _mm512_fmadd_pd(v8l, v8l, v8l);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v8h, v8h);
    const __m512d v12l = _mm512_mul_pd(v10l, v11l);
    const __m512d v12h = _mm512_mul_pd(v10h, v11h);
    const __m512d v14l = _mm512_add_pd(v8l, v13);
    const __m512d v14h = _mm512_add_pd(v8h, v13);
    const __m512d v15l = _mm512_mul_pd(v12l, v14l);
    const __m512d v15h = _mm512_mul_pd(v12h, v14h);
    const __m512d v16l = _mm512_div_pd(v0, v15l);
    const __m512d v16h = _mm512_div_pd(v0, v15h);
    const __m512d v17l = _mm512_mul_pd(v16l, v14l);
    const __m512d v17h = _mm512_mul_pd(v16h, v14h);
    const __m512d v20l = _mm512_fmadd_pd(v12l, v16l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v12h, v16h, v19);
    const __m512d v21l = _mm512_mul_pd(v20l, v20l);
    const __m512d v21h = _mm512_mul_pd(v20h, v20h);
    const __m512d v23l = _mm512_mul_pd(v21l, v22);
    const __m512d v23h = _mm512_mul_pd(v21h, v22);
    const __m512d v25l = _mm512_add_pd(v23l, v24);
    const __m512d v25h = _mm512_add_pd(v23h, v24);
    const __m256 v26l = _mm512_cvtpd_ps(v14l);
    const __m256 v26h = _mm512_cvtpd_ps(v14h);
    const __m512 v26 = _mm512_insertf32x8(_mm512_castps256_ps512(v26l), v26h, 1);
    const __m512 v27 = _mm512_getexp_ps(v26);
    const __m512 v28 = _mm512_getmant_ps(v26, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v29 = _mm512_getexp_ps(v28);
    const __m512 v30 = _mm512_sub_ps(v27, v29);
    const __m512d v31l = _mm512_cvtps_pd(_mm512_castps512_ps256(v30));
    const __m512d v31h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v30, 1));
    const __m512 v34 = _mm512_add_ps(v28, v33);
    const __m512i v35 = _mm512_castps_si512(v34);
    const __m512d v36l = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35), t0_0, t0_1);
    const __m512d v36h = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35, 1), t0_0, t0_1);
    const __m512d v37l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v31l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v37h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v31h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v38l = _mm512_scalef_pd(v14l, v37l);
    const __m512d v38h = _mm512_scalef_pd(v14h, v37h);
    const __m512d v40l = _mm512_fmadd_pd(v36l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v36h, v38h, v39);
    const __m512d v43l = _mm512_fmadd_pd(v40l, v41, v42);
    const __m512d v43h = _mm512_fmadd_pd(v40h, v41, v42);
    const __m512d v45l = _mm512_fmadd_pd(v40l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v40h, v43h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v40l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v40h, v45h, v46);
    const __m512d v48l = _mm512_fmadd_pd(v47l, v40l, v0);
    const __m512d v48h = _mm512_fmadd_pd(v47h, v40h, v0);
    const __m512d v49l = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35), t1_0, t1_1);
    const __m512d v49h = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35, 1), t1_0, t1_1);
    const __m512d v50l = _mm512_fmadd_pd(v40l, v48l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v40h, v48h, v49h);
    const __m512d v51l = _mm512_fmadd_pd(v31l, v32, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v31h, v32, v50h);
    const __m512d v52l = _mm512_sub_pd(v51l, v0);
    const __m512d v52h = _mm512_sub_pd(v51h, v0);
    const __m512d v54l = _mm512_sub_pd(v14l, v53);
    const __m512d v54h = _mm512_sub_pd(v14h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v52l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v52h, v54h, v55);
    const __m512d v57l = _mm512_fmadd_pd(v25l, v20l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v25h, v20h, v56h);
    const __m512d v60l = _mm512_fmadd_pd(v57l, v58, v59);
    const __m512d v60h = _mm512_fmadd_pd(v57h, v58, v59);
    const __m512d v61l = _mm512_sub_pd(v60l, v59);
    const __m512d v61h = _mm512_sub_pd(v60h, v59);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v62, v57l);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v62, v57h);
    const __m512d v65l = _mm512_fmadd_pd(v18, v63l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v18, v63h, v64);
    const __m512d v66l = _mm512_fmadd_pd(v65l, v63l, v0);
    const __m512d v66h = _mm512_fmadd_pd(v65h, v63h, v0);
    const __m512i v67l = _mm512_castpd_si512(v60l);
    const __m512i v67h = _mm512_castpd_si512(v60h);
    const __m256i v68l = _mm512_cvtepi64_epi32(v67l);
    const __m256i v68h = _mm512_cvtepi64_epi32(v67h);
    const __m512i v68 = _mm512_inserti32x8(_mm512_castsi256_si512(v68l), v68h, 1);
    const __m512d v69l = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v68), t2_0, t2_1);
    const __m512d v69h = tgamma_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v68, 1), t2_0, t2_1);
    const __m512d v70l = _mm512_mul_pd(v69l, v63l);
    const __m512d v70h = _mm512_mul_pd(v69h, v63h);
    const __m512d v71l = _mm512_fmadd_pd(v66l, v70l, v69l);
    const __m512d v71h = _mm512_fmadd_pd(v66h, v70h, v69h);
    const __m512d v73l = _mm512_fmadd_pd(v17l, v71l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v17h, v71h, v72);
    const __m512d v74l = _mm512_scalef_pd(v73l, v61l);
    const __m512d v74h = _mm512_scalef_pd(v73h, v61h);
    const __m256 v75l = _mm512_cvtpd_ps(v74l);
    const __m256 v75h = _mm512_cvtpd_ps(v74h);
    const __m512 v75 = _mm512_insertf32x8(_mm512_castps256_ps512(v75l), v75h, 1);
    const __mmask16 v76 = (__mmask16)~v4;
    __m512 r0 = v75;
    __mmask16 any1 = v76;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v77 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v79 = _mm512_cmp_ps_mask(v77, v78, _CMP_LT_OQ);
        const __m512 v81 = _mm512_div_ps(v80, v3);
        const __m512 v82 = _mm512_roundscale_ps(v3, 8);
        const __mmask16 v83 = _mm512_cmp_ps_mask(v3, v82, _CMP_EQ_OQ);
        const __mmask16 v85 = _mm512_cmp_ps_mask(v3, v84, _CMP_LT_OQ);
        const __mmask16 v86 = (__mmask16)(v83 & v85);
        const __m512 v89 = _mm512_sub_ps(v3, v82);
        const __m512d v90l = _mm512_cvtps_pd(_mm512_castps512_ps256(v89));
        const __m512d v90h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v89, 1));
        const __m512d v91l = _mm512_mul_pd(v88, v90l);
        const __m512d v91h = _mm512_mul_pd(v88, v90h);
        const __m512d v92l = _mm512_mul_pd(v91l, v91l);
        const __m512d v92h = _mm512_mul_pd(v91h, v91h);
        const __m512d v95l = _mm512_fmadd_pd(v92l, v93, v94);
        const __m512d v95h = _mm512_fmadd_pd(v92h, v93, v94);
        const __m512d v97l = _mm512_fmadd_pd(v92l, v95l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v92h, v95h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v92l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v92h, v97h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v92l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v92h, v99h, v100);
        const __m512d v102l = _mm512_mul_pd(v92l, v91l);
        const __m512d v102h = _mm512_mul_pd(v92h, v91h);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v102l, v91l);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v102h, v91h);
        const __m512i v104l = tgamma_2ulp_avx512_bits_f64_avx512(v103l);
        const __m512i v104h = tgamma_2ulp_avx512_bits_f64_avx512(v103h);
        const __m512d v105l = _mm512_cvtps_pd(_mm512_castps512_ps256(v82));
        const __m512d v105h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v82, 1));
        const __m512d v107l = _mm512_add_pd(v105l, v106);
        const __m512d v107h = _mm512_add_pd(v105h, v106);
        const __m512i v108l = _mm512_castpd_si512(v107l);
        const __m512i v108h = _mm512_castpd_si512(v107h);
        const __m512i v110l = _mm512_slli_epi64(v108l, 63);
        const __m512i v110h = _mm512_slli_epi64(v108h, 63);
        const __m512i v111l = _mm512_xor_si512(v104l, v110l);
        const __m512i v111h = _mm512_xor_si512(v104h, v110h);
        const __m512d v112l = _mm512_castsi512_pd(v111l);
        const __m512d v112h = _mm512_castsi512_pd(v111h);
        const __m512d v113l = _mm512_mul_pd(v112l, v74l);
        const __m512d v113h = _mm512_mul_pd(v112h, v74h);
        const __m512d v114l = _mm512_div_pd(v88, v113l);
        const __m512d v114h = _mm512_div_pd(v88, v113h);
        const __m256 v115l = _mm512_cvtpd_ps(v114l);
        const __m256 v115h = _mm512_cvtpd_ps(v114h);
        const __m512 v115 = _mm512_insertf32x8(_mm512_castps256_ps512(v115l), v115h, 1);
        const __m512 v116 = _mm512_mask_blend_ps(v86, v115, v87);
        const __m512 v117 = _mm512_mask_blend_ps(v79, v116, v81);
        r0 = _mm512_mask_blend_ps(v76, r0, v117);
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
