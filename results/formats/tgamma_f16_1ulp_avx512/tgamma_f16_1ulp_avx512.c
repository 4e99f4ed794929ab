/* tgamma_f16_1ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f16
 *   domain       every input
 *   max error    0.686926 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.7fp+1 (2.9921875, encoding 0x41fc)
 *   result there 0x1.fc8p+0 (1.98632812, encoding 0x3ff2)
 *   mean error   0.142076 ulp
 *   misrounded   937 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1aeaf2e87a5896ac5a9c8ec56f3fc5f7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f16 --max-ulp 0.5 --isa avx512 --time 20s --seed 1 --threads 1 --from seeds --archive formats.tmp/tgamma_f16_avx512.db
 *                time: 1.7856 ns/element as avx512 code (inputs mean)
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
#include "tgamma_f16_1ulp_avx512.h"

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

static inline float tgamma_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float tgamma_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = tgamma_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return tgamma_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline double tgamma_f16_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline float tgamma_f16_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float tgamma_f16_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_f16_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float tgamma_f16_1ulp_avx512_getmant75_f32(float a) {
    float m = tgamma_f16_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

static inline double tgamma_f16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double tgamma_f16_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tgamma_f16_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tgamma_f16_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_f16_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double tgamma_f16_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tgamma_f16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int tgamma_f16_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tgamma_f16_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tgamma_f16_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tgamma_f16_1ulp_avx512_getmant_f64(a) * tgamma_f16_1ulp_avx512_pow2_f64(s) * tgamma_f16_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tgamma_f16_1ulp_avx512_signaling_f64(a)) ? p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_f16_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t tgamma_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)tgamma_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = tgamma_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float tgamma_f16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_f16_1ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tgamma_f16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline int64_t tgamma_f16_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static const double tgamma_f16_1ulp_avx512_table0[16] = {
    0x1.ff31cf63eff95p-1, 0x1.16bb16c4a3571p+0, 0x1.2ff546b871241p+0, 0x1.4b77fabdac26ep+0,
    0x1.69781a0cf7f6cp+0, 0x1.8a2f55a320fedp+0, 0x1.addc973217182p+0, 0x1.d4c47a1c6a3dap+0,
    0x1.ff31cf63eff95p-1, 0x1.16bb16c4a3571p+0, 0x1.2ff546b871241p+0, 0x1.4b77fabdac26ep+0,
    0x1.69781a0cf7f6cp+0, 0x1.8a2f55a320fedp+0, 0x1.addc973217182p+0, 0x1.d4c47a1c6a3dap+0,
}; /* repeated to fill a register */

static inline uint16_t tgamma_f16_1ulp_avx512_element(uint16_t x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v1 = 0x1.8p+5; /* 48 */
    const float v2 = 0x1p-1f; /* 0.5 */
    const int32_t v3 = (int32_t)x;
    const float v4 = tgamma_f16_1ulp_avx512_fromhalf_f32(v3);
    const int v5 = v2 <= v4;
    const double v6 = (double)v4;
    const double v7 = 0x1p+0; /* 1 */
    const double v8 = v7 - v6;
    const double v9 = v5 ? v6 : v8;
    const double v10 = v1 < v9 ? v1 : v9;
    const double v11 = tgamma_f16_1ulp_avx512_fma_f64(v10, v10, v10);
    const double v12 = 0x1.03386326234b7p+1; /* 2.0251583038539951 */
    const double v13 = v10 + v12;
    const double v14 = -0x1.478934f3756p-15; /* -3.9045329596792272e-05 */
    const double v15 = tgamma_f16_1ulp_avx512_fma_f64(v11, v13, v14);
    const double v16 = 0x1.50a2613752d49p-22; /* 3.1351511916153129e-07 */
    const double v17 = 0x1.80d762e1c670cp+1; /* 3.0065730669420017 */
    const double v18 = v10 + v17;
    const double v19 = v15 * v18;
    const double v20 = tgamma_f16_1ulp_avx512_fma_f64(v16, v19, v7);
    const double v21 = v20 / v19;
    const double v22 = -0x1.74aed8046aaf8p-5; /* -0.045493528279015594 */
    const double v23 = tgamma_f16_1ulp_avx512_fma_f64(v15, v21, v22);
    const double v24 = 0x1.3de02a4726d1cp-3; /* 0.15521271733892028 */
    const float v25 = (float)v18;
    const float v26 = tgamma_f16_1ulp_avx512_getexp_f32(v25);
    const float v27 = tgamma_f16_1ulp_avx512_getmant75_f32(v25);
    const float v28 = tgamma_f16_1ulp_avx512_getexp_f32(v27);
    const float v29 = v26 - v28;
    const double v30 = (double)v29;
    const double v31 = 0x1.62f60cc529a7fp-1; /* 0.69328346163531751 */
    const double v32 = -v30;
    const double v33 = tgamma_f16_1ulp_avx512_scalef_f64(v18, v32);
    const double v34 = -0x1.0005f6431e09bp+0; /* -1.0000909723148996 */
    const double v35 = tgamma_f16_1ulp_avx512_fma_f64(v33, v7, v34);
    const double v36 = 0x1.029b601b8e551p-3; /* 0.12627291759580797 */
    const double v37 = -0x1.0305202e35ddcp-2; /* -0.25294924051328649 */
    const double v38 = tgamma_f16_1ulp_avx512_fma_f64(v35, v36, v37);
    const double v39 = 0x1.5c18484edf6afp-2; /* 0.33993638020897782 */
    const double v40 = tgamma_f16_1ulp_avx512_fma_f64(v38, v35, v39);
    const double v41 = -0x1.00337e4f75016p-1; /* -0.50039286346373291 */
    const double v42 = tgamma_f16_1ulp_avx512_fma_f64(v35, v40, v41);
    const double v43 = tgamma_f16_1ulp_avx512_fma_f64(v35, v42, v7);
    const double v44 = v35 * v43;
    const double v45 = 0x0p+0; /* 0 */
    const double v46 = v44 + v45;
    const double v47 = tgamma_f16_1ulp_avx512_fma_f64(v30, v31, v46);
    const double v48 = v47 - v7;
    const double v49 = 0x1.003fabd6e1f39p-1; /* 0.50048577306822672 */
    const double v50 = v18 - v49;
    const double v51 = 0x1.a3836ceed177cp-2; /* 0.40968103606825657 */
    const double v52 = tgamma_f16_1ulp_avx512_fma_f64(v48, v50, v51);
    const double v53 = tgamma_f16_1ulp_avx512_fma_f64(v23, v24, v52);
    const double v54 = 0x1.8p+49; /* 844424930131968 */
    const double v55 = tgamma_f16_1ulp_avx512_fma_f64(v0, v53, v54);
    const double v56 = v55 - v54;
    const double v57 = -0x1.62f8dfa226a2p-1; /* -0.69330500463849276 */
    const double v58 = tgamma_f16_1ulp_avx512_fma_f64(v56, v57, v53);
    const double v59 = 0x1.f64b56bad00a3p-2; /* 0.49052176966871225 */
    const double v60 = tgamma_f16_1ulp_avx512_fma_f64(v58, v59, v7);
    const int64_t v61 = tgamma_f16_1ulp_avx512_bits_f64(v55);
    const int32_t v62 = (int32_t)(uint32_t)(uint64_t)v61;
    const double v63 = tgamma_f16_1ulp_avx512_table0[(uint32_t)v62 & (8u - 1)];
    const double v64 = v58 * v63;
    const double v65 = tgamma_f16_1ulp_avx512_fma_f64(v60, v64, v63);
    const double v66 = -0x1.74aaaa475ce4ap-18; /* -5.5531659833743983e-06 */
    const double v67 = tgamma_f16_1ulp_avx512_fma_f64(v18, v21, v66);
    const double v68 = v65 * v67;
    const double v69 = tgamma_f16_1ulp_avx512_scalef_f64(v68, v56);
    const float v70 = (float)v69;
    const int32_t v71 = tgamma_f16_1ulp_avx512_tohalf_f32(v70);
    const int v72 = !v5;
    int32_t r0 = v71;
    if (v72) {
        const float v73 = tgamma_f16_1ulp_avx512_abs_f32(v4);
        const float v74 = 0x1p-30f; /* 9.31322575e-10 */
        const int v75 = v73 < v74;
        const float v76 = 0x1p+0f; /* 1 */
        const float v77 = v76 / v4;
        const float v78 = 0x0p+0f; /* 0 */
        const int v79 = v4 < v78;
        const float v80 = tgamma_f16_1ulp_avx512_rint_f32(v4);
        const int v81 = v80 == v4;
        const int v82 = v79 & v81;
        const float v83 = 0x1p-40f; /* 9.09494702e-13 */
        const float v84 = NAN;
        const float v85 = tgamma_f16_1ulp_avx512_fma_f32(v83, v28, v84);
        const double v86 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v87 = v4 - v80;
        const double v88 = (double)v87;
        const double v89 = v88 * v86;
        const double v90 = v89 * v89;
        const double v91 = v89 * v90;
        const double v92 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v93 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v94 = tgamma_f16_1ulp_avx512_fma_f64(v92, v90, v93);
        const double v95 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v96 = tgamma_f16_1ulp_avx512_fma_f64(v94, v90, v95);
        const double v97 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v98 = tgamma_f16_1ulp_avx512_fma_f64(v96, v90, v97);
        const double v99 = v98 * v90;
        const double v100 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v101 = v99 + v100;
        const double v102 = tgamma_f16_1ulp_avx512_fma_f64(v91, v101, v89);
        const int64_t v103 = tgamma_f16_1ulp_avx512_bits_f64(v102);
        const double v104 = (double)v80;
        const double v105 = 0x1.8p+52; /* 6755399441055744 */
        const double v106 = v104 + v105;
        const int64_t v107 = tgamma_f16_1ulp_avx512_bits_f64(v106);
        const int64_t v108 = INT64_C(63);
        const int64_t v109 = tgamma_f16_1ulp_avx512_shl_i64(v107, v108);
        const int64_t v110 = v103 ^ v109;
        const double v111 = tgamma_f16_1ulp_avx512_frombits_f64(v110);
        const double v112 = v111 * v69;
        const double v113 = v86 / v112;
        const float v114 = (float)v113;
        const float v115 = v82 ? v85 : v114;
        const float v116 = v75 ? v77 : v115;
        const int32_t v117 = tgamma_f16_1ulp_avx512_tohalf_f32(v116);
        r0 = v117;
    }
    return (uint16_t)r0;
}

static void tgamma_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define TGAMMA_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_F16_1ULP_AVX512_AVX2 static inline TGAMMA_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_F16_1ULP_AVX512_AVX512 static inline TGAMMA_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
TGAMMA_F16_1ULP_AVX512_AVX2 __m256 tgamma_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_1ULP_AVX512_AVX2 __m256i tgamma_f16_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

TGAMMA_F16_1ULP_AVX512_AVX2 __m128i tgamma_f16_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
TGAMMA_F16_1ULP_AVX512_AVX2 __m256d tgamma_f16_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

TGAMMA_F16_1ULP_AVX512_AVX2 __m256i tgamma_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_1ULP_AVX512_AVX2 __m256i tgamma_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

TGAMMA_F16_1ULP_AVX512_AVX2 __m256i tgamma_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return tgamma_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(tgamma_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
TGAMMA_F16_1ULP_AVX512_AVX2 void tgamma_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
TGAMMA_F16_1ULP_AVX512_AVX2 __m256 tgamma_f16_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_f16_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_F16_1ULP_AVX512_AVX2 __m256 tgamma_f16_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_f16_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_F16_1ULP_AVX512_AVX2 __m256d tgamma_f16_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_f16_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

TGAMMA_F16_1ULP_AVX512_AVX2 void tgamma_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v2 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v7 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v12 = _mm256_set1_pd(0x1.03386326234b7p+1); /* 2.0251583038539951 */
    const __m256d v14 = _mm256_set1_pd(-0x1.478934f3756p-15); /* -3.9045329596792272e-05 */
    const __m256d v16 = _mm256_set1_pd(0x1.50a2613752d49p-22); /* 3.1351511916153129e-07 */
    const __m256d v17 = _mm256_set1_pd(0x1.80d762e1c670cp+1); /* 3.0065730669420017 */
    const __m256d v22 = _mm256_set1_pd(-0x1.74aed8046aaf8p-5); /* -0.045493528279015594 */
    const __m256d v24 = _mm256_set1_pd(0x1.3de02a4726d1cp-3); /* 0.15521271733892028 */
    const __m256d v31 = _mm256_set1_pd(0x1.62f60cc529a7fp-1); /* 0.69328346163531751 */
    const __m256d v34 = _mm256_set1_pd(-0x1.0005f6431e09bp+0); /* -1.0000909723148996 */
    const __m256d v36 = _mm256_set1_pd(0x1.029b601b8e551p-3); /* 0.12627291759580797 */
    const __m256d v37 = _mm256_set1_pd(-0x1.0305202e35ddcp-2); /* -0.25294924051328649 */
    const __m256d v39 = _mm256_set1_pd(0x1.5c18484edf6afp-2); /* 0.33993638020897782 */
    const __m256d v41 = _mm256_set1_pd(-0x1.00337e4f75016p-1); /* -0.50039286346373291 */
    const __m256d v45 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v49 = _mm256_set1_pd(0x1.003fabd6e1f39p-1); /* 0.50048577306822672 */
    const __m256d v51 = _mm256_set1_pd(0x1.a3836ceed177cp-2); /* 0.40968103606825657 */
    const __m256d v54 = _mm256_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m256d v57 = _mm256_set1_pd(-0x1.62f8dfa226a2p-1); /* -0.69330500463849276 */
    const __m256d v59 = _mm256_set1_pd(0x1.f64b56bad00a3p-2); /* 0.49052176966871225 */
    const __m256d v66 = _mm256_set1_pd(-0x1.74aaaa475ce4ap-18); /* -5.5531659833743983e-06 */
    const __m256 v74 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v76 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v78 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v83 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v84 = _mm256_set1_ps(NAN);
    const __m256d v86 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v92 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v93 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v95 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v97 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v100 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v105 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v4 = tgamma_f16_1ulp_avx512_fromhalf_f32_avx2(v3);
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v2, v4, _CMP_LE_OQ));
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v8l = _mm256_sub_pd(v7, v6l);
    const __m256d v8h = _mm256_sub_pd(v7, v6h);
    const __m256d v9l = _mm256_blendv_pd(v8l, v6l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v9h = _mm256_blendv_pd(v8h, v6h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v10l = _mm256_min_pd(v1, v9l);
    const __m256d v10h = _mm256_min_pd(v1, v9h);
    const __m256d v11l = _mm256_fmadd_pd(v10l, v10l, v10l);
    const __m256d v11h = _mm256_fmadd_pd(v10h, v10h, v10h);
    const __m256d v13l = _mm256_add_pd(v10l, v12);
    const __m256d v13h = _mm256_add_pd(v10h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v11l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v11h, v13h, v14);
    const __m256d v18l = _mm256_add_pd(v10l, v17);
    const __m256d v18h = _mm256_add_pd(v10h, v17);
    const __m256d v19l = _mm256_mul_pd(v15l, v18l);
    const __m256d v19h = _mm256_mul_pd(v15h, v18h);
    const __m256d v20l = _mm256_fmadd_pd(v16, v19l, v7);
    const __m256d v20h = _mm256_fmadd_pd(v16, v19h, v7);
    const __m256d v21l = _mm256_div_pd(v20l, v19l);
    const __m256d v21h = _mm256_div_pd(v20h, v19h);
    const __m256d v23l = _mm256_fmadd_pd(v15l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v15h, v21h, v22);
    const __m128 v25l = _mm256_cvtpd_ps(v18l);
    const __m128 v25h = _mm256_cvtpd_ps(v18h);
    const __m256 v25 = _mm256_set_m128(v25h, v25l);
    const __m256 v26 = tgamma_f16_1ulp_avx512_lanes_getexp_f32_avx2(v25);
    const __m256 v27 = tgamma_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v25);
    const __m256 v28 = tgamma_f16_1ulp_avx512_lanes_getexp_f32_avx2(v27);
    const __m256 v29 = _mm256_sub_ps(v26, v28);
    const __m256d v30l = _mm256_cvtps_pd(_mm256_castps256_ps128(v29));
    const __m256d v30h = _mm256_cvtps_pd(_mm256_extractf128_ps(v29, 1));
    const __m256d v32l = _mm256_xor_pd(v30l, _mm256_set1_pd(-0.0));
    const __m256d v32h = _mm256_xor_pd(v30h, _mm256_set1_pd(-0.0));
    const __m256d v33l = tgamma_f16_1ulp_avx512_lanes_scalef_f64_avx2(v18l, v32l);
    const __m256d v33h = tgamma_f16_1ulp_avx512_lanes_scalef_f64_avx2(v18h, v32h);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v7, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v7, v34);
    const __m256d v38l = _mm256_fmadd_pd(v35l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v35h, v36, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v35l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v35h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v35l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v35h, v40h, v41);
    const __m256d v43l = _mm256_fmadd_pd(v35l, v42l, v7);
    const __m256d v43h = _mm256_fmadd_pd(v35h, v42h, v7);
    const __m256d v44l = _mm256_mul_pd(v35l, v43l);
    const __m256d v44h = _mm256_mul_pd(v35h, v43h);
    const __m256d v46l = _mm256_add_pd(v44l, v45);
    const __m256d v46h = _mm256_add_pd(v44h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v30l, v31, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v30h, v31, v46h);
    const __m256d v48l = _mm256_sub_pd(v47l, v7);
    const __m256d v48h = _mm256_sub_pd(v47h, v7);
    const __m256d v50l = _mm256_sub_pd(v18l, v49);
    const __m256d v50h = _mm256_sub_pd(v18h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v48l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v48h, v50h, v51);
    const __m256d v53l = _mm256_fmadd_pd(v23l, v24, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v23h, v24, v52h);
    const __m256d v55l = _mm256_fmadd_pd(v0, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v0, v53h, v54);
    const __m256d v56l = _mm256_sub_pd(v55l, v54);
    const __m256d v56h = _mm256_sub_pd(v55h, v54);
    const __m256d v58l = _mm256_fmadd_pd(v56l, v57, v53l);
    const __m256d v58h = _mm256_fmadd_pd(v56h, v57, v53h);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v59, v7);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v59, v7);
    const __m256i v61l = tgamma_f16_1ulp_avx512_bits_f64_avx2(v55l);
    const __m256i v61h = tgamma_f16_1ulp_avx512_bits_f64_avx2(v55h);
    const __m128i v62l = tgamma_f16_1ulp_avx512_wrap_avx2(v61l);
    const __m128i v62h = tgamma_f16_1ulp_avx512_wrap_avx2(v61h);
    const __m256i v62 = _mm256_set_m128i(v62h, v62l);
    const __m256d v63l = tgamma_f16_1ulp_avx512_gather_f64_avx2(tgamma_f16_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v62), _mm_set1_epi32(7)));
    const __m256d v63h = tgamma_f16_1ulp_avx512_gather_f64_avx2(tgamma_f16_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v62, 1), _mm_set1_epi32(7)));
    const __m256d v64l = _mm256_mul_pd(v58l, v63l);
    const __m256d v64h = _mm256_mul_pd(v58h, v63h);
    const __m256d v65l = _mm256_fmadd_pd(v60l, v64l, v63l);
    const __m256d v65h = _mm256_fmadd_pd(v60h, v64h, v63h);
    const __m256d v67l = _mm256_fmadd_pd(v18l, v21l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v18h, v21h, v66);
    const __m256d v68l = _mm256_mul_pd(v65l, v67l);
    const __m256d v68h = _mm256_mul_pd(v65h, v67h);
    const __m256d v69l = tgamma_f16_1ulp_avx512_lanes_scalef_f64_avx2(v68l, v56l);
    const __m256d v69h = tgamma_f16_1ulp_avx512_lanes_scalef_f64_avx2(v68h, v56h);
    const __m128 v70l = _mm256_cvtpd_ps(v69l);
    const __m128 v70h = _mm256_cvtpd_ps(v69h);
    const __m256 v70 = _mm256_set_m128(v70h, v70l);
    const __m256i v71 = tgamma_f16_1ulp_avx512_tohalf_total_f32_avx2(v70);
    const __m256i v72 = _mm256_xor_si256(v5, _mm256_set1_epi32(-1));
    __m256i r0 = v71;
    __m256i any1 = v72;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v73 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
        const __m256i v75 = _mm256_castps_si256(_mm256_cmp_ps(v73, v74, _CMP_LT_OQ));
        const __m256 v77 = _mm256_div_ps(v76, v4);
        const __m256i v79 = _mm256_castps_si256(_mm256_cmp_ps(v4, v78, _CMP_LT_OQ));
        const __m256 v80 = _mm256_round_ps(v4, 8);
        const __m256i v81 = _mm256_castps_si256(_mm256_cmp_ps(v80, v4, _CMP_EQ_OQ));
        const __m256i v82 = _mm256_and_si256(v79, v81);
        const __m256 v85 = _mm256_fmadd_ps(v83, v28, v84);
        const __m256 v87 = _mm256_sub_ps(v4, v80);
        const __m256d v88l = _mm256_cvtps_pd(_mm256_castps256_ps128(v87));
        const __m256d v88h = _mm256_cvtps_pd(_mm256_extractf128_ps(v87, 1));
        const __m256d v89l = _mm256_mul_pd(v88l, v86);
        const __m256d v89h = _mm256_mul_pd(v88h, v86);
        const __m256d v90l = _mm256_mul_pd(v89l, v89l);
        const __m256d v90h = _mm256_mul_pd(v89h, v89h);
        const __m256d v91l = _mm256_mul_pd(v89l, v90l);
        const __m256d v91h = _mm256_mul_pd(v89h, v90h);
        const __m256d v94l = _mm256_fmadd_pd(v92, v90l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92, v90h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v94l, v90l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v94h, v90h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v90l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v90h, v97);
        const __m256d v99l = _mm256_mul_pd(v98l, v90l);
        const __m256d v99h = _mm256_mul_pd(v98h, v90h);
        const __m256d v101l = _mm256_add_pd(v99l, v100);
        const __m256d v101h = _mm256_add_pd(v99h, v100);
        const __m256d v102l = _mm256_fmadd_pd(v91l, v101l, v89l);
        const __m256d v102h = _mm256_fmadd_pd(v91h, v101h, v89h);
        const __m256i v103l = tgamma_f16_1ulp_avx512_bits_f64_avx2(v102l);
        const __m256i v103h = tgamma_f16_1ulp_avx512_bits_f64_avx2(v102h);
        const __m256d v104l = _mm256_cvtps_pd(_mm256_castps256_ps128(v80));
        const __m256d v104h = _mm256_cvtps_pd(_mm256_extractf128_ps(v80, 1));
        const __m256d v106l = _mm256_add_pd(v104l, v105);
        const __m256d v106h = _mm256_add_pd(v104h, v105);
        const __m256i v107l = tgamma_f16_1ulp_avx512_bits_f64_avx2(v106l);
        const __m256i v107h = tgamma_f16_1ulp_avx512_bits_f64_avx2(v106h);
        const __m256i v109l = _mm256_slli_epi64(v107l, 63);
        const __m256i v109h = _mm256_slli_epi64(v107h, 63);
        const __m256i v110l = _mm256_xor_si256(v103l, v109l);
        const __m256i v110h = _mm256_xor_si256(v103h, v109h);
        const __m256d v111l = _mm256_castsi256_pd(v110l);
        const __m256d v111h = _mm256_castsi256_pd(v110h);
        const __m256d v112l = _mm256_mul_pd(v111l, v69l);
        const __m256d v112h = _mm256_mul_pd(v111h, v69h);
        const __m256d v113l = _mm256_div_pd(v86, v112l);
        const __m256d v113h = _mm256_div_pd(v86, v112h);
        const __m128 v114l = _mm256_cvtpd_ps(v113l);
        const __m128 v114h = _mm256_cvtpd_ps(v113h);
        const __m256 v114 = _mm256_set_m128(v114h, v114l);
        const __m256 v115 = _mm256_blendv_ps(v114, v85, _mm256_castsi256_ps(v82));
        const __m256 v116 = _mm256_blendv_ps(v115, v77, _mm256_castsi256_ps(v75));
        const __m256i v117 = tgamma_f16_1ulp_avx512_tohalf_total_f32_avx2(v116);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v117), _mm256_castsi256_ps(v72)));
    }
    tgamma_f16_1ulp_avx512_store_u16_avx2(y, r0);
}

static TGAMMA_F16_1ULP_AVX512_AVX2_TARGET void tgamma_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_f16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tgamma_f16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_F16_1ULP_AVX512_AVX512 __mmask8 tgamma_f16_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_1ULP_AVX512_AVX512 __m512i tgamma_f16_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Entry (i mod 8) of the eight that t0 holds. */
TGAMMA_F16_1ULP_AVX512_AVX512 __m512d tgamma_f16_1ulp_avx512_permute8_f64_avx512(__m256i i, __m512d t0) {
    return _mm512_permutexvar_pd(_mm512_cvtepi32_epi64(i), t0);
}

TGAMMA_F16_1ULP_AVX512_AVX512 __m512i tgamma_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_1ULP_AVX512_AVX512 __m512i tgamma_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

TGAMMA_F16_1ULP_AVX512_AVX512 __m512i tgamma_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return tgamma_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(tgamma_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TGAMMA_F16_1ULP_AVX512_AVX512 void tgamma_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v2 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v7 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v12 = _mm512_set1_pd(0x1.03386326234b7p+1); /* 2.0251583038539951 */
    const __m512d v14 = _mm512_set1_pd(-0x1.478934f3756p-15); /* -3.9045329596792272e-05 */
    const __m512d v16 = _mm512_set1_pd(0x1.50a2613752d49p-22); /* 3.1351511916153129e-07 */
    const __m512d v17 = _mm512_set1_pd(0x1.80d762e1c670cp+1); /* 3.0065730669420017 */
    const __m512d v22 = _mm512_set1_pd(-0x1.74aed8046aaf8p-5); /* -0.045493528279015594 */
    const __m512d v24 = _mm512_set1_pd(0x1.3de02a4726d1cp-3); /* 0.15521271733892028 */
    const __m512d v31 = _mm512_set1_pd(0x1.62f60cc529a7fp-1); /* 0.69328346163531751 */
    const __m512d v34 = _mm512_set1_pd(-0x1.0005f6431e09bp+0); /* -1.0000909723148996 */
    const __m512d v36 = _mm512_set1_pd(0x1.029b601b8e551p-3); /* 0.12627291759580797 */
    const __m512d v37 = _mm512_set1_pd(-0x1.0305202e35ddcp-2); /* -0.25294924051328649 */
    const __m512d v39 = _mm512_set1_pd(0x1.5c18484edf6afp-2); /* 0.33993638020897782 */
    const __m512d v41 = _mm512_set1_pd(-0x1.00337e4f75016p-1); /* -0.50039286346373291 */
    const __m512d v45 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v49 = _mm512_set1_pd(0x1.003fabd6e1f39p-1); /* 0.50048577306822672 */
    const __m512d v51 = _mm512_set1_pd(0x1.a3836ceed177cp-2); /* 0.40968103606825657 */
    const __m512d v54 = _mm512_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m512d v57 = _mm512_set1_pd(-0x1.62f8dfa226a2p-1); /* -0.69330500463849276 */
    const __m512d v59 = _mm512_set1_pd(0x1.f64b56bad00a3p-2); /* 0.49052176966871225 */
    const __m512d v66 = _mm512_set1_pd(-0x1.74aaaa475ce4ap-18); /* -5.5531659833743983e-06 */
    const __m512 v74 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v76 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v78 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v83 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v84 = _mm512_set1_ps(NAN);
    const __m512d v86 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v92 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v93 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v95 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v97 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v105 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_f16_1ulp_avx512_table0);
    const __m512i v3_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v4_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_0));
    const __m512 v4_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_1));
    const __mmask16 v5_0 = _mm512_cmp_ps_mask(v2, v4_0, _CMP_LE_OQ);
    const __mmask16 v5_1 = _mm512_cmp_ps_mask(v2, v4_1, _CMP_LE_OQ);
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v8_0l = _mm512_sub_pd(v7, v6_0l);
    const __m512d v8_0h = _mm512_sub_pd(v7, v6_0h);
    const __m512d v8_1l = _mm512_sub_pd(v7, v6_1l);
    const __m512d v8_1h = _mm512_sub_pd(v7, v6_1h);
    const __m512d v9_0l = _mm512_mask_blend_pd((__mmask8)v5_0, v8_0l, v6_0l);
    const __m512d v9_0h = _mm512_mask_blend_pd(tgamma_f16_1ulp_avx512_high_mask_avx512(v5_0), v8_0h, v6_0h);
    const __m512d v9_1l = _mm512_mask_blend_pd((__mmask8)v5_1, v8_1l, v6_1l);
    const __m512d v9_1h = _mm512_mask_blend_pd(tgamma_f16_1ulp_avx512_high_mask_avx512(v5_1), v8_1h, v6_1h);
    const __m512d v10_0l = _mm512_min_pd(v1, v9_0l);
    const __m512d v10_0h = _mm512_min_pd(v1, v9_0h);
    const __m512d v10_1l = _mm512_min_pd(v1, v9_1l);
    const __m512d v10_1h = _mm512_min_pd(v1, v9_1h);
    const __m512d v11_0l = _mm512_fmadd_pd(v10_0l, v10_0l, v10_0l);
    const __m512d v11_0h = _mm512_fmadd_pd(v10_0h, v10_0h, v10_0h);
    const __m512d v11_1l = _mm512_fmadd_pd(v10_1l, v10_1l, v10_1l);
    const __m512d v11_1h = _mm512_fmadd_pd(v10_1h, v10_1h, v10_1h);
    const __m512d v13_0l = _mm512_add_pd(v10_0l, v12);
    const __m512d v13_0h = _mm512_add_pd(v10_0h, v12);
    const __m512d v13_1l = _mm512_add_pd(v10_1l, v12);
    const __m512d v13_1h = _mm512_add_pd(v10_1h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v11_0l, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v11_0h, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v11_1l, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v11_1h, v13_1h, v14);
    const __m512d v18_0l = _mm512_add_pd(v10_0l, v17);
    const __m512d v18_0h = _mm512_add_pd(v10_0h, v17);
    const __m512d v18_1l = _mm512_add_pd(v10_1l, v17);
    const __m512d v18_1h = _mm512_add_pd(v10_1h, v17);
    const __m512d v19_0l = _mm512_mul_pd(v15_0l, v18_0l);
    const __m512d v19_0h = _mm512_mul_pd(v15_0h, v18_0h);
    const __m512d v19_1l = _mm512_mul_pd(v15_1l, v18_1l);
    const __m512d v19_1h = _mm512_mul_pd(v15_1h, v18_1h);
    const __m512d v20_0l = _mm512_fmadd_pd(v16, v19_0l, v7);
    const __m512d v20_0h = _mm512_fmadd_pd(v16, v19_0h, v7);
    const __m512d v20_1l = _mm512_fmadd_pd(v16, v19_1l, v7);
    const __m512d v20_1h = _mm512_fmadd_pd(v16, v19_1h, v7);
    const __m512d v21_0l = _mm512_div_pd(v20_0l, v19_0l);
    const __m512d v21_0h = _mm512_div_pd(v20_0h, v19_0h);
    const __m512d v21_1l = _mm512_div_pd(v20_1l, v19_1l);
    const __m512d v21_1h = _mm512_div_pd(v20_1h, v19_1h);
    const __m512d v23_0l = _mm512_fmadd_pd(v15_0l, v21_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v15_0h, v21_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v15_1l, v21_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v15_1h, v21_1h, v22);
    const __m256 v25_0l = _mm512_cvtpd_ps(v18_0l);
    const __m256 v25_0h = _mm512_cvtpd_ps(v18_0h);
    const __m512 v25_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v25_0l), v25_0h, 1);
    const __m256 v25_1l = _mm512_cvtpd_ps(v18_1l);
    const __m256 v25_1h = _mm512_cvtpd_ps(v18_1h);
    const __m512 v25_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v25_1l), v25_1h, 1);
    const __m512 v26_0 = _mm512_getexp_ps(v25_0);
    const __m512 v26_1 = _mm512_getexp_ps(v25_1);
    const __m512 v27_0 = _mm512_getmant_ps(v25_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v27_1 = _mm512_getmant_ps(v25_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v28_0 = _mm512_getexp_ps(v27_0);
    const __m512 v28_1 = _mm512_getexp_ps(v27_1);
    const __m512 v29_0 = _mm512_sub_ps(v26_0, v28_0);
    const __m512 v29_1 = _mm512_sub_ps(v26_1, v28_1);
    const __m512d v30_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v29_0));
    const __m512d v30_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v29_0, 1));
    const __m512d v30_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v29_1));
    const __m512d v30_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v29_1, 1));
    const __m512d v32_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v30_0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v32_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v30_0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v32_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v30_1l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v32_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v30_1h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v33_0l = _mm512_scalef_pd(v18_0l, v32_0l);
    const __m512d v33_0h = _mm512_scalef_pd(v18_0h, v32_0h);
    const __m512d v33_1l = _mm512_scalef_pd(v18_1l, v32_1l);
    const __m512d v33_1h = _mm512_scalef_pd(v18_1h, v32_1h);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v7, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v7, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v7, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v7, v34);
    const __m512d v38_0l = _mm512_fmadd_pd(v35_0l, v36, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v35_0h, v36, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v35_1l, v36, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v35_1h, v36, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v38_0l, v35_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v38_0h, v35_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v38_1l, v35_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v38_1h, v35_1h, v39);
    const __m512d v42_0l = _mm512_fmadd_pd(v35_0l, v40_0l, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v35_0h, v40_0h, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v35_1l, v40_1l, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v35_1h, v40_1h, v41);
    const __m512d v43_0l = _mm512_fmadd_pd(v35_0l, v42_0l, v7);
    const __m512d v43_0h = _mm512_fmadd_pd(v35_0h, v42_0h, v7);
    const __m512d v43_1l = _mm512_fmadd_pd(v35_1l, v42_1l, v7);
    const __m512d v43_1h = _mm512_fmadd_pd(v35_1h, v42_1h, v7);
    const __m512d v44_0l = _mm512_mul_pd(v35_0l, v43_0l);
    const __m512d v44_0h = _mm512_mul_pd(v35_0h, v43_0h);
    const __m512d v44_1l = _mm512_mul_pd(v35_1l, v43_1l);
    const __m512d v44_1h = _mm512_mul_pd(v35_1h, v43_1h);
    const __m512d v46_0l = _mm512_add_pd(v44_0l, v45);
    const __m512d v46_0h = _mm512_add_pd(v44_0h, v45);
    const __m512d v46_1l = _mm512_add_pd(v44_1l, v45);
    const __m512d v46_1h = _mm512_add_pd(v44_1h, v45);
    const __m512d v47_0l = _mm512_fmadd_pd(v30_0l, v31, v46_0l);
    const __m512d v47_0h = _mm512_fmadd_pd(v30_0h, v31, v46_0h);
    const __m512d v47_1l = _mm512_fmadd_pd(v30_1l, v31, v46_1l);
    const __m512d v47_1h = _mm512_fmadd_pd(v30_1h, v31, v46_1h);
    const __m512d v48_0l = _mm512_sub_pd(v47_0l, v7);
    const __m512d v48_0h = _mm512_sub_pd(v47_0h, v7);
    const __m512d v48_1l = _mm512_sub_pd(v47_1l, v7);
    const __m512d v48_1h = _mm512_sub_pd(v47_1h, v7);
    const __m512d v50_0l = _mm512_sub_pd(v18_0l, v49);
    const __m512d v50_0h = _mm512_sub_pd(v18_0h, v49);
    const __m512d v50_1l = _mm512_sub_pd(v18_1l, v49);
    const __m512d v50_1h = _mm512_sub_pd(v18_1h, v49);
    const __m512d v52_0l = _mm512_fmadd_pd(v48_0l, v50_0l, v51);
    const __m512d v52_0h = _mm512_fmadd_pd(v48_0h, v50_0h, v51);
    const __m512d v52_1l = _mm512_fmadd_pd(v48_1l, v50_1l, v51);
    const __m512d v52_1h = _mm512_fmadd_pd(v48_1h, v50_1h, v51);
    const __m512d v53_0l = _mm512_fmadd_pd(v23_0l, v24, v52_0l);
    const __m512d v53_0h = _mm512_fmadd_pd(v23_0h, v24, v52_0h);
    const __m512d v53_1l = _mm512_fmadd_pd(v23_1l, v24, v52_1l);
    const __m512d v53_1h = _mm512_fmadd_pd(v23_1h, v24, v52_1h);
    const __m512d v55_0l = _mm512_fmadd_pd(v0, v53_0l, v54);
    const __m512d v55_0h = _mm512_fmadd_pd(v0, v53_0h, v54);
    const __m512d v55_1l = _mm512_fmadd_pd(v0, v53_1l, v54);
    const __m512d v55_1h = _mm512_fmadd_pd(v0, v53_1h, v54);
    const __m512d v56_0l = _mm512_sub_pd(v55_0l, v54);
    const __m512d v56_0h = _mm512_sub_pd(v55_0h, v54);
    const __m512d v56_1l = _mm512_sub_pd(v55_1l, v54);
    const __m512d v56_1h = _mm512_sub_pd(v55_1h, v54);
    const __m512d v58_0l = _mm512_fmadd_pd(v56_0l, v57, v53_0l);
    const __m512d v58_0h = _mm512_fmadd_pd(v56_0h, v57, v53_0h);
    const __m512d v58_1l = _mm512_fmadd_pd(v56_1l, v57, v53_1l);
    const __m512d v58_1h = _mm512_fmadd_pd(v56_1h, v57, v53_1h);
    const __m512d v60_0l = _mm512_fmadd_pd(v58_0l, v59, v7);
    const __m512d v60_0h = _mm512_fmadd_pd(v58_0h, v59, v7);
    const __m512d v60_1l = _mm512_fmadd_pd(v58_1l, v59, v7);
    const __m512d v60_1h = _mm512_fmadd_pd(v58_1h, v59, v7);
    const __m512i v61_0l = tgamma_f16_1ulp_avx512_bits_f64_avx512(v55_0l);
    const __m512i v61_0h = tgamma_f16_1ulp_avx512_bits_f64_avx512(v55_0h);
    const __m512i v61_1l = tgamma_f16_1ulp_avx512_bits_f64_avx512(v55_1l);
    const __m512i v61_1h = tgamma_f16_1ulp_avx512_bits_f64_avx512(v55_1h);
    const __m256i v62_0l = _mm512_cvtepi64_epi32(v61_0l);
    const __m256i v62_0h = _mm512_cvtepi64_epi32(v61_0h);
    const __m512i v62_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v62_0l), v62_0h, 1);
    const __m256i v62_1l = _mm512_cvtepi64_epi32(v61_1l);
    const __m256i v62_1h = _mm512_cvtepi64_epi32(v61_1h);
    const __m512i v62_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v62_1l), v62_1h, 1);
    const __m512d v63_0l = tgamma_f16_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v62_0), t0_0);
    const __m512d v63_0h = tgamma_f16_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v62_0, 1), t0_0);
    const __m512d v63_1l = tgamma_f16_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v62_1), t0_0);
    const __m512d v63_1h = tgamma_f16_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v62_1, 1), t0_0);
    const __m512d v64_0l = _mm512_mul_pd(v58_0l, v63_0l);
    const __m512d v64_0h = _mm512_mul_pd(v58_0h, v63_0h);
    const __m512d v64_1l = _mm512_mul_pd(v58_1l, v63_1l);
    const __m512d v64_1h = _mm512_mul_pd(v58_1h, v63_1h);
    const __m512d v65_0l = _mm512_fmadd_pd(v60_0l, v64_0l, v63_0l);
    const __m512d v65_0h = _mm512_fmadd_pd(v60_0h, v64_0h, v63_0h);
    const __m512d v65_1l = _mm512_fmadd_pd(v60_1l, v64_1l, v63_1l);
    const __m512d v65_1h = _mm512_fmadd_pd(v60_1h, v64_1h, v63_1h);
    const __m512d v67_0l = _mm512_fmadd_pd(v18_0l, v21_0l, v66);
    const __m512d v67_0h = _mm512_fmadd_pd(v18_0h, v21_0h, v66);
    const __m512d v67_1l = _mm512_fmadd_pd(v18_1l, v21_1l, v66);
    const __m512d v67_1h = _mm512_fmadd_pd(v18_1h, v21_1h, v66);
    const __m512d v68_0l = _mm512_mul_pd(v65_0l, v67_0l);
    const __m512d v68_0h = _mm512_mul_pd(v65_0h, v67_0h);
    const __m512d v68_1l = _mm512_mul_pd(v65_1l, v67_1l);
    const __m512d v68_1h = _mm512_mul_pd(v65_1h, v67_1h);
    const __m512d v69_0l = _mm512_scalef_pd(v68_0l, v56_0l);
    const __m512d v69_0h = _mm512_scalef_pd(v68_0h, v56_0h);
    const __m512d v69_1l = _mm512_scalef_pd(v68_1l, v56_1l);
    const __m512d v69_1h = _mm512_scalef_pd(v68_1h, v56_1h);
    const __m256 v70_0l = _mm512_cvtpd_ps(v69_0l);
    const __m256 v70_0h = _mm512_cvtpd_ps(v69_0h);
    const __m512 v70_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v70_0l), v70_0h, 1);
    const __m256 v70_1l = _mm512_cvtpd_ps(v69_1l);
    const __m256 v70_1h = _mm512_cvtpd_ps(v69_1h);
    const __m512 v70_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v70_1l), v70_1h, 1);
    const __m512i v71_0 = tgamma_f16_1ulp_avx512_tohalf_total_f32_avx512(v70_0);
    const __m512i v71_1 = tgamma_f16_1ulp_avx512_tohalf_total_f32_avx512(v70_1);
    const __mmask16 v72_0 = (__mmask16)~v5_0;
    const __mmask16 v72_1 = (__mmask16)~v5_1;
    __m512i r0_0 = v71_0;
    __m512i r0_1 = v71_1;
    __mmask16 any1 = v72_0;
    any1 = (__mmask16)(any1 | v72_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v73_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v73_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v75_0 = _mm512_cmp_ps_mask(v73_0, v74, _CMP_LT_OQ);
        const __mmask16 v75_1 = _mm512_cmp_ps_mask(v73_1, v74, _CMP_LT_OQ);
        const __m512 v77_0 = _mm512_div_ps(v76, v4_0);
        const __m512 v77_1 = _mm512_div_ps(v76, v4_1);
        const __mmask16 v79_0 = _mm512_cmp_ps_mask(v4_0, v78, _CMP_LT_OQ);
        const __mmask16 v79_1 = _mm512_cmp_ps_mask(v4_1, v78, _CMP_LT_OQ);
        const __m512 v80_0 = _mm512_roundscale_ps(v4_0, 8);
        const __m512 v80_1 = _mm512_roundscale_ps(v4_1, 8);
        const __mmask16 v81_0 = _mm512_cmp_ps_mask(v80_0, v4_0, _CMP_EQ_OQ);
        const __mmask16 v81_1 = _mm512_cmp_ps_mask(v80_1, v4_1, _CMP_EQ_OQ);
        const __mmask16 v82_0 = (__mmask16)(v79_0 & v81_0);
        const __mmask16 v82_1 = (__mmask16)(v79_1 & v81_1);
        const __m512 v85_0 = _mm512_fmadd_ps(v83, v28_0, v84);
        const __m512 v85_1 = _mm512_fmadd_ps(v83, v28_1, v84);
        const __m512 v87_0 = _mm512_sub_ps(v4_0, v80_0);
        const __m512 v87_1 = _mm512_sub_ps(v4_1, v80_1);
        const __m512d v88_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v87_0));
        const __m512d v88_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v87_0, 1));
        const __m512d v88_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v87_1));
        const __m512d v88_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v87_1, 1));
        const __m512d v89_0l = _mm512_mul_pd(v88_0l, v86);
        const __m512d v89_0h = _mm512_mul_pd(v88_0h, v86);
        const __m512d v89_1l = _mm512_mul_pd(v88_1l, v86);
        const __m512d v89_1h = _mm512_mul_pd(v88_1h, v86);
        const __m512d v90_0l = _mm512_mul_pd(v89_0l, v89_0l);
        const __m512d v90_0h = _mm512_mul_pd(v89_0h, v89_0h);
        const __m512d v90_1l = _mm512_mul_pd(v89_1l, v89_1l);
        const __m512d v90_1h = _mm512_mul_pd(v89_1h, v89_1h);
        const __m512d v91_0l = _mm512_mul_pd(v89_0l, v90_0l);
        const __m512d v91_0h = _mm512_mul_pd(v89_0h, v90_0h);
        const __m512d v91_1l = _mm512_mul_pd(v89_1l, v90_1l);
        const __m512d v91_1h = _mm512_mul_pd(v89_1h, v90_1h);
        const __m512d v94_0l = _mm512_fmadd_pd(v92, v90_0l, v93);
        const __m512d v94_0h = _mm512_fmadd_pd(v92, v90_0h, v93);
        const __m512d v94_1l = _mm512_fmadd_pd(v92, v90_1l, v93);
        const __m512d v94_1h = _mm512_fmadd_pd(v92, v90_1h, v93);
        const __m512d v96_0l = _mm512_fmadd_pd(v94_0l, v90_0l, v95);
        const __m512d v96_0h = _mm512_fmadd_pd(v94_0h, v90_0h, v95);
        const __m512d v96_1l = _mm512_fmadd_pd(v94_1l, v90_1l, v95);
        const __m512d v96_1h = _mm512_fmadd_pd(v94_1h, v90_1h, v95);
        const __m512d v98_0l = _mm512_fmadd_pd(v96_0l, v90_0l, v97);
        const __m512d v98_0h = _mm512_fmadd_pd(v96_0h, v90_0h, v97);
        const __m512d v98_1l = _mm512_fmadd_pd(v96_1l, v90_1l, v97);
        const __m512d v98_1h = _mm512_fmadd_pd(v96_1h, v90_1h, v97);
        const __m512d v99_0l = _mm512_mul_pd(v98_0l, v90_0l);
        const __m512d v99_0h = _mm512_mul_pd(v98_0h, v90_0h);
        const __m512d v99_1l = _mm512_mul_pd(v98_1l, v90_1l);
        const __m512d v99_1h = _mm512_mul_pd(v98_1h, v90_1h);
        const __m512d v101_0l = _mm512_add_pd(v99_0l, v100);
        const __m512d v101_0h = _mm512_add_pd(v99_0h, v100);
        const __m512d v101_1l = _mm512_add_pd(v99_1l, v100);
        const __m512d v101_1h = _mm512_add_pd(v99_1h, v100);
        const __m512d v102_0l = _mm512_fmadd_pd(v91_0l, v101_0l, v89_0l);
        const __m512d v102_0h = _mm512_fmadd_pd(v91_0h, v101_0h, v89_0h);
        const __m512d v102_1l = _mm512_fmadd_pd(v91_1l, v101_1l, v89_1l);
        const __m512d v102_1h = _mm512_fmadd_pd(v91_1h, v101_1h, v89_1h);
        const __m512i v103_0l = tgamma_f16_1ulp_avx512_bits_f64_avx512(v102_0l);
        const __m512i v103_0h = tgamma_f16_1ulp_avx512_bits_f64_avx512(v102_0h);
        const __m512i v103_1l = tgamma_f16_1ulp_avx512_bits_f64_avx512(v102_1l);
        const __m512i v103_1h = tgamma_f16_1ulp_avx512_bits_f64_avx512(v102_1h);
        const __m512d v104_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v80_0));
        const __m512d v104_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v80_0, 1));
        const __m512d v104_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v80_1));
        const __m512d v104_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v80_1, 1));
        const __m512d v106_0l = _mm512_add_pd(v104_0l, v105);
        const __m512d v106_0h = _mm512_add_pd(v104_0h, v105);
        const __m512d v106_1l = _mm512_add_pd(v104_1l, v105);
        const __m512d v106_1h = _mm512_add_pd(v104_1h, v105);
        const __m512i v107_0l = tgamma_f16_1ulp_avx512_bits_f64_avx512(v106_0l);
        const __m512i v107_0h = tgamma_f16_1ulp_avx512_bits_f64_avx512(v106_0h);
        const __m512i v107_1l = tgamma_f16_1ulp_avx512_bits_f64_avx512(v106_1l);
        const __m512i v107_1h = tgamma_f16_1ulp_avx512_bits_f64_avx512(v106_1h);
        const __m512i v109_0l = _mm512_slli_epi64(v107_0l, 63);
        const __m512i v109_0h = _mm512_slli_epi64(v107_0h, 63);
        const __m512i v109_1l = _mm512_slli_epi64(v107_1l, 63);
        const __m512i v109_1h = _mm512_slli_epi64(v107_1h, 63);
        const __m512i v110_0l = _mm512_xor_si512(v103_0l, v109_0l);
        const __m512i v110_0h = _mm512_xor_si512(v103_0h, v109_0h);
        const __m512i v110_1l = _mm512_xor_si512(v103_1l, v109_1l);
        const __m512i v110_1h = _mm512_xor_si512(v103_1h, v109_1h);
        const __m512d v111_0l = _mm512_castsi512_pd(v110_0l);
        const __m512d v111_0h = _mm512_castsi512_pd(v110_0h);
        const __m512d v111_1l = _mm512_castsi512_pd(v110_1l);
        const __m512d v111_1h = _mm512_castsi512_pd(v110_1h);
        const __m512d v112_0l = _mm512_mul_pd(v111_0l, v69_0l);
        const __m512d v112_0h = _mm512_mul_pd(v111_0h, v69_0h);
        const __m512d v112_1l = _mm512_mul_pd(v111_1l, v69_1l);
        const __m512d v112_1h = _mm512_mul_pd(v111_1h, v69_1h);
        const __m512d v113_0l = _mm512_div_pd(v86, v112_0l);
        const __m512d v113_0h = _mm512_div_pd(v86, v112_0h);
        const __m512d v113_1l = _mm512_div_pd(v86, v112_1l);
        const __m512d v113_1h = _mm512_div_pd(v86, v112_1h);
        const __m256 v114_0l = _mm512_cvtpd_ps(v113_0l);
        const __m256 v114_0h = _mm512_cvtpd_ps(v113_0h);
        const __m512 v114_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v114_0l), v114_0h, 1);
        const __m256 v114_1l = _mm512_cvtpd_ps(v113_1l);
        const __m256 v114_1h = _mm512_cvtpd_ps(v113_1h);
        const __m512 v114_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v114_1l), v114_1h, 1);
        const __m512 v115_0 = _mm512_mask_blend_ps(v82_0, v114_0, v85_0);
        const __m512 v115_1 = _mm512_mask_blend_ps(v82_1, v114_1, v85_1);
        const __m512 v116_0 = _mm512_mask_blend_ps(v75_0, v115_0, v77_0);
        const __m512 v116_1 = _mm512_mask_blend_ps(v75_1, v115_1, v77_1);
        const __m512i v117_0 = tgamma_f16_1ulp_avx512_tohalf_total_f32_avx512(v116_0);
        const __m512i v117_1 = tgamma_f16_1ulp_avx512_tohalf_total_f32_avx512(v116_1);
        r0_0 = _mm512_mask_blend_epi32(v72_0, r0_0, v117_0);
        r0_1 = _mm512_mask_blend_epi32(v72_1, r0_1, v117_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static TGAMMA_F16_1ULP_AVX512_AVX512_TARGET void tgamma_f16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v2 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v7 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v12 = _mm512_set1_pd(0x1.03386326234b7p+1); /* 2.0251583038539951 */
    const __m512d v14 = _mm512_set1_pd(-0x1.478934f3756p-15); /* -3.9045329596792272e-05 */
    const __m512d v16 = _mm512_set1_pd(0x1.50a2613752d49p-22); /* 3.1351511916153129e-07 */
    const __m512d v17 = _mm512_set1_pd(0x1.80d762e1c670cp+1); /* 3.0065730669420017 */
    const __m512d v22 = _mm512_set1_pd(-0x1.74aed8046aaf8p-5); /* -0.045493528279015594 */
    const __m512d v24 = _mm512_set1_pd(0x1.3de02a4726d1cp-3); /* 0.15521271733892028 */
    const __m512d v31 = _mm512_set1_pd(0x1.62f60cc529a7fp-1); /* 0.69328346163531751 */
    const __m512d v34 = _mm512_set1_pd(-0x1.0005f6431e09bp+0); /* -1.0000909723148996 */
    const __m512d v36 = _mm512_set1_pd(0x1.029b601b8e551p-3); /* 0.12627291759580797 */
    const __m512d v37 = _mm512_set1_pd(-0x1.0305202e35ddcp-2); /* -0.25294924051328649 */
    const __m512d v39 = _mm512_set1_pd(0x1.5c18484edf6afp-2); /* 0.33993638020897782 */
    const __m512d v41 = _mm512_set1_pd(-0x1.00337e4f75016p-1); /* -0.50039286346373291 */
    const __m512d v45 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v49 = _mm512_set1_pd(0x1.003fabd6e1f39p-1); /* 0.50048577306822672 */
    const __m512d v51 = _mm512_set1_pd(0x1.a3836ceed177cp-2); /* 0.40968103606825657 */
    const __m512d v54 = _mm512_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m512d v57 = _mm512_set1_pd(-0x1.62f8dfa226a2p-1); /* -0.69330500463849276 */
    const __m512d v59 = _mm512_set1_pd(0x1.f64b56bad00a3p-2); /* 0.49052176966871225 */
    const __m512d v66 = _mm512_set1_pd(-0x1.74aaaa475ce4ap-18); /* -5.5531659833743983e-06 */
    const __m512 v74 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v76 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v78 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v83 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v84 = _mm512_set1_ps(NAN);
    const __m512d v86 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v92 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v93 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v95 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v97 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v105 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_f16_1ulp_avx512_table0);
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v4 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3));
    const __mmask16 v5 = _mm512_cmp_ps_mask(v2, v4, _CMP_LE_OQ);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v8l = _mm512_sub_pd(v7, v6l);
    const __m512d v8h = _mm512_sub_pd(v7, v6h);
    const __m512d v9l = _mm512_mask_blend_pd((__mmask8)v5, v8l, v6l);
    const __m512d v9h = _mm512_mask_blend_pd(tgamma_f16_1ulp_avx512_high_mask_avx512(v5), v8h, v6h);
    const __m512d v10l = _mm512_min_pd(v1, v9l);
    const __m512d v10h = _mm512_min_pd(v1, v9h);
    const __m512d v11l = _mm512_fmadd_pd(v10l, v10l, v10l);
    const __m512d v11h = _mm512_fmadd_pd(v10h, v10h, v10h);
    const __m512d v13l = _mm512_add_pd(v10l, v12);
    const __m512d v13h = _mm512_add_pd(v10h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v11l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v11h, v13h, v14);
    const __m512d v18l = _mm512_add_pd(v10l, v17);
    const __m512d v18h = _mm512_add_pd(v10h, v17);
    const __m512d v19l = _mm512_mul_pd(v15l, v18l);
    const __m512d v19h = _mm512_mul_pd(v15h, v18h);
    const __m512d v20l = _mm512_fmadd_pd(v16, v19l, v7);
    const __m512d v20h = _mm512_fmadd_pd(v16, v19h, v7);
    const __m512d v21l = _mm512_div_pd(v20l, v19l);
    const __m512d v21h = _mm512_div_pd(v20h, v19h);
    const __m512d v23l = _mm512_fmadd_pd(v15l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v15h, v21h, v22);
    const __m256 v25l = _mm512_cvtpd_ps(v18l);
    const __m256 v25h = _mm512_cvtpd_ps(v18h);
    const __m512 v25 = _mm512_insertf32x8(_mm512_castps256_ps512(v25l), v25h, 1);
    const __m512 v26 = _mm512_getexp_ps(v25);
    const __m512 v27 = _mm512_getmant_ps(v25, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v28 = _mm512_getexp_ps(v27);
    const __m512 v29 = _mm512_sub_ps(v26, v28);
    const __m512d v30l = _mm512_cvtps_pd(_mm512_castps512_ps256(v29));
    const __m512d v30h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v29, 1));
    const __m512d v32l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v30l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v32h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v30h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v33l = _mm512_scalef_pd(v18l, v32l);
    const __m512d v33h = _mm512_scalef_pd(v18h, v32h);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v7, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v7, v34);
    const __m512d v38l = _mm512_fmadd_pd(v35l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v35h, v36, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v35l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v35h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v35l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v35h, v40h, v41);
    const __m512d v43l = _mm512_fmadd_pd(v35l, v42l, v7);
    const __m512d v43h = _mm512_fmadd_pd(v35h, v42h, v7);
    const __m512d v44l = _mm512_mul_pd(v35l, v43l);
    const __m512d v44h = _mm512_mul_pd(v35h, v43h);
    const __m512d v46l = _mm512_add_pd(v44l, v45);
    const __m512d v46h = _mm512_add_pd(v44h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v30l, v31, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v30h, v31, v46h);
    const __m512d v48l = _mm512_sub_pd(v47l, v7);
    const __m512d v48h = _mm512_sub_pd(v47h, v7);
    const __m512d v50l = _mm512_sub_pd(v18l, v49);
    const __m512d v50h = _mm512_sub_pd(v18h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v48l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v48h, v50h, v51);
    const __m512d v53l = _mm512_fmadd_pd(v23l, v24, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v23h, v24, v52h);
    const __m512d v55l = _mm512_fmadd_pd(v0, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v0, v53h, v54);
    const __m512d v56l = _mm512_sub_pd(v55l, v54);
    const __m512d v56h = _mm512_sub_pd(v55h, v54);
    const __m512d v58l = _mm512_fmadd_pd(v56l, v57, v53l);
    const __m512d v58h = _mm512_fmadd_pd(v56h, v57, v53h);
    const __m512d v60l = _mm512_fmadd_pd(v58l, v59, v7);
    const __m512d v60h = _mm512_fmadd_pd(v58h, v59, v7);
    const __m512i v61l = tgamma_f16_1ulp_avx512_bits_f64_avx512(v55l);
    const __m512i v61h = tgamma_f16_1ulp_avx512_bits_f64_avx512(v55h);
    const __m256i v62l = _mm512_cvtepi64_epi32(v61l);
    const __m256i v62h = _mm512_cvtepi64_epi32(v61h);
    const __m512i v62 = _mm512_inserti32x8(_mm512_castsi256_si512(v62l), v62h, 1);
    const __m512d v63l = tgamma_f16_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v62), t0_0);
    const __m512d v63h = tgamma_f16_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v62, 1), t0_0);
    const __m512d v64l = _mm512_mul_pd(v58l, v63l);
    const __m512d v64h = _mm512_mul_pd(v58h, v63h);
    const __m512d v65l = _mm512_fmadd_pd(v60l, v64l, v63l);
    const __m512d v65h = _mm512_fmadd_pd(v60h, v64h, v63h);
    const __m512d v67l = _mm512_fmadd_pd(v18l, v21l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v18h, v21h, v66);
    const __m512d v68l = _mm512_mul_pd(v65l, v67l);
    const __m512d v68h = _mm512_mul_pd(v65h, v67h);
    const __m512d v69l = _mm512_scalef_pd(v68l, v56l);
    const __m512d v69h = _mm512_scalef_pd(v68h, v56h);
    const __m256 v70l = _mm512_cvtpd_ps(v69l);
    const __m256 v70h = _mm512_cvtpd_ps(v69h);
    const __m512 v70 = _mm512_insertf32x8(_mm512_castps256_ps512(v70l), v70h, 1);
    const __m512i v71 = tgamma_f16_1ulp_avx512_tohalf_total_f32_avx512(v70);
    const __mmask16 v72 = (__mmask16)~v5;
    __m512i r0 = v71;
    __mmask16 any1 = v72;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v73 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v75 = _mm512_cmp_ps_mask(v73, v74, _CMP_LT_OQ);
        const __m512 v77 = _mm512_div_ps(v76, v4);
        const __mmask16 v79 = _mm512_cmp_ps_mask(v4, v78, _CMP_LT_OQ);
        const __m512 v80 = _mm512_roundscale_ps(v4, 8);
        const __mmask16 v81 = _mm512_cmp_ps_mask(v80, v4, _CMP_EQ_OQ);
        const __mmask16 v82 = (__mmask16)(v79 & v81);
        const __m512 v85 = _mm512_fmadd_ps(v83, v28, v84);
        const __m512 v87 = _mm512_sub_ps(v4, v80);
        const __m512d v88l = _mm512_cvtps_pd(_mm512_castps512_ps256(v87));
        const __m512d v88h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v87, 1));
        const __m512d v89l = _mm512_mul_pd(v88l, v86);
        const __m512d v89h = _mm512_mul_pd(v88h, v86);
        const __m512d v90l = _mm512_mul_pd(v89l, v89l);
        const __m512d v90h = _mm512_mul_pd(v89h, v89h);
        const __m512d v91l = _mm512_mul_pd(v89l, v90l);
        const __m512d v91h = _mm512_mul_pd(v89h, v90h);
        const __m512d v94l = _mm512_fmadd_pd(v92, v90l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92, v90h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v94l, v90l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v94h, v90h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v90l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v90h, v97);
        const __m512d v99l = _mm512_mul_pd(v98l, v90l);
        const __m512d v99h = _mm512_mul_pd(v98h, v90h);
        const __m512d v101l = _mm512_add_pd(v99l, v100);
        const __m512d v101h = _mm512_add_pd(v99h, v100);
        const __m512d v102l = _mm512_fmadd_pd(v91l, v101l, v89l);
        const __m512d v102h = _mm512_fmadd_pd(v91h, v101h, v89h);
        const __m512i v103l = tgamma_f16_1ulp_avx512_bits_f64_avx512(v102l);
        const __m512i v103h = tgamma_f16_1ulp_avx512_bits_f64_avx512(v102h);
        const __m512d v104l = _mm512_cvtps_pd(_mm512_castps512_ps256(v80));
        const __m512d v104h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v80, 1));
        const __m512d v106l = _mm512_add_pd(v104l, v105);
        const __m512d v106h = _mm512_add_pd(v104h, v105);
        const __m512i v107l = tgamma_f16_1ulp_avx512_bits_f64_avx512(v106l);
        const __m512i v107h = tgamma_f16_1ulp_avx512_bits_f64_avx512(v106h);
        const __m512i v109l = _mm512_slli_epi64(v107l, 63);
        const __m512i v109h = _mm512_slli_epi64(v107h, 63);
        const __m512i v110l = _mm512_xor_si512(v103l, v109l);
        const __m512i v110h = _mm512_xor_si512(v103h, v109h);
        const __m512d v111l = _mm512_castsi512_pd(v110l);
        const __m512d v111h = _mm512_castsi512_pd(v110h);
        const __m512d v112l = _mm512_mul_pd(v111l, v69l);
        const __m512d v112h = _mm512_mul_pd(v111h, v69h);
        const __m512d v113l = _mm512_div_pd(v86, v112l);
        const __m512d v113h = _mm512_div_pd(v86, v112h);
        const __m256 v114l = _mm512_cvtpd_ps(v113l);
        const __m256 v114h = _mm512_cvtpd_ps(v113h);
        const __m512 v114 = _mm512_insertf32x8(_mm512_castps256_ps512(v114l), v114h, 1);
        const __m512 v115 = _mm512_mask_blend_ps(v82, v114, v85);
        const __m512 v116 = _mm512_mask_blend_ps(v75, v115, v77);
        const __m512i v117 = tgamma_f16_1ulp_avx512_tohalf_total_f32_avx512(v116);
        r0 = _mm512_mask_blend_epi32(v72, r0, v117);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static TGAMMA_F16_1ULP_AVX512_AVX512_TARGET void tgamma_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tgamma_f16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tgamma_f16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tgamma_f16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_f16_1ulp_avx512_level(void) {
#if defined(TGAMMA_F16_1ULP_AVX512_FORCE_ISA)
    return TGAMMA_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t tgamma_f16_1ulp_avx512(uint16_t x) {
    return tgamma_f16_1ulp_avx512_element(x);
}

void tgamma_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_f16_1ulp_avx512_level();
    if (level == 2) {
        tgamma_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_f16_1ulp_avx512_array_portable(x, y, n);
}
