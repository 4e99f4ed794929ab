/* tgamma_bf16_1ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), bf16
 *   domain       every input
 *   max error    0.895835 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.bcp+4 (27.75, encoding 0x41de)
 *   result there 0x1.eep+91 (4.77767484e+27, encoding 0x6d77)
 *   mean error   0.123857 ulp
 *   misrounded   774 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           531e807497e5af30d83e13cd8193afee
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt bf16 --max-ulp 0.5 --isa avx512 --time 20s --seed 1 --threads 1 --from seeds --archive formats.tmp/tgamma_bf16_avx512.db
 *                time: 1.7827 ns/element as avx512 code (inputs mean)
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
#include "tgamma_bf16_1ulp_avx512.h"

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

static inline int32_t tgamma_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tgamma_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tgamma_bf16_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline float tgamma_bf16_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tgamma_bf16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double tgamma_bf16_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tgamma_bf16_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tgamma_bf16_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_bf16_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double tgamma_bf16_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tgamma_bf16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int tgamma_bf16_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tgamma_bf16_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tgamma_bf16_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tgamma_bf16_1ulp_avx512_getmant_f64(a) * tgamma_bf16_1ulp_avx512_pow2_f64(s) * tgamma_bf16_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tgamma_bf16_1ulp_avx512_signaling_f64(a)) ? p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_bf16_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t tgamma_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tgamma_bf16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_bf16_1ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int64_t tgamma_bf16_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static const double tgamma_bf16_1ulp_avx512_table0[16] = {
    0x1.001e3c97df732p+0, 0x1.0b751a1c0947cp+0, 0x1.174c7cf517bcbp+0, 0x1.23aa15cda3d79p+0,
    0x1.3093d5ce42ecap+0, 0x1.3e0ff1787c412p+0, 0x1.4c24e3a21b701p+0, 0x1.5ad970924e5dep+0,
    0x1.6a34a9420dc41p+0, 0x1.7a3deec16053ep+0, 0x1.8afcf5c31a24bp+0, 0x1.9c79ca50cca0ap+0,
    0x1.aebcd3a8ae724p+0, 0x1.c1ced84757209p+0, 0x1.d5b9021f3f16ap+0, 0x1.ea84e3000ad17p+0,
};

static inline uint16_t tgamma_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = -0x1.53025ca02ca2bp-2; /* -0.33106369712473577 */
    const double v3 = 0x1.8p+6; /* 96 */
    const float v4 = 0x1p-1f; /* 0.5 */
    const int32_t v5 = (int32_t)x;
    const int32_t v6 = 16;
    const int32_t v7 = tgamma_bf16_1ulp_avx512_shl_i32(v5, v6);
    const float v8 = tgamma_bf16_1ulp_avx512_frombits_f32(v7);
    const int v9 = v4 <= v8;
    const double v10 = (double)v8;
    const double v11 = 0x1p+0; /* 1 */
    const double v12 = v11 - v10;
    const double v13 = v9 ? v10 : v12;
    const double v14 = v3 < v13 ? v3 : v13;
    const double v15 = -0x1.19cf465be976p-7; /* -0.0086001485395389987 */
    const double v16 = tgamma_bf16_1ulp_avx512_fma_f64(v14, v15, v11);
    const double v17 = 0x1.ef357019e541fp+0; /* 1.934409147569802 */
    const double v18 = v14 + v17;
    const double v19 = tgamma_bf16_1ulp_avx512_fma_f64(v14, v14, v14);
    const double v20 = v18 * v19;
    const double v21 = 0x1.84e65b62eb127p+1; /* 3.0382799370764988 */
    const double v22 = v14 + v21;
    const double v23 = -0x1.50d6e92a4a2fep-2; /* -0.32894481964699185 */
    const double v24 = tgamma_bf16_1ulp_avx512_fma_f64(v20, v22, v23);
    const double v25 = v16 / v24;
    const float v26 = (float)v22;
    const float v27 = tgamma_bf16_1ulp_avx512_getexp_f32(v26);
    const double v28 = (double)v27;
    const double v29 = 0x1.6389fea9b00dcp-1; /* 0.69441219159491707 */
    const double v30 = -0x1.cc5c061296946p-5; /* -0.056196224079672549 */
    const double v31 = -v28;
    const double v32 = tgamma_bf16_1ulp_avx512_scalef_f64(v22, v31);
    const double v33 = -0x1.fed40a91889cep-1; /* -0.99771149660619485 */
    const double v34 = tgamma_bf16_1ulp_avx512_fma_f64(v32, v11, v33);
    const double v35 = 0x1.c2fd538283dd4p-3; /* 0.2202097439007803 */
    const double v36 = tgamma_bf16_1ulp_avx512_fma_f64(v30, v34, v35);
    const double v37 = -0x1.dfe6fcbd5c99cp-2; /* -0.46865458398601745 */
    const double v38 = tgamma_bf16_1ulp_avx512_fma_f64(v36, v34, v37);
    const double v39 = tgamma_bf16_1ulp_avx512_fma_f64(v38, v34, v11);
    const double v40 = 0x0p+0; /* 0 */
    const double v41 = tgamma_bf16_1ulp_avx512_fma_f64(v39, v34, v40);
    const double v42 = tgamma_bf16_1ulp_avx512_fma_f64(v28, v29, v41);
    const double v43 = v42 - v11;
    const double v44 = -0x1.87f28e95f7716p-23; /* -1.825147719060775e-07 */
    const double v45 = 0x1.0e43b2542c7bbp-1; /* 0.52786023404609439 */
    const double v46 = tgamma_bf16_1ulp_avx512_fma_f64(v44, v20, v45);
    const double v47 = v22 - v46;
    const double v48 = -0x1.87b05d6f217f5p-32; /* -3.5623900265936535e-10 */
    const double v49 = 0x1.7d4d0e9752116p-2; /* 0.37236426161372671 */
    const double v50 = tgamma_bf16_1ulp_avx512_fma_f64(v24, v48, v49);
    const double v51 = tgamma_bf16_1ulp_avx512_fma_f64(v43, v47, v50);
    const double v52 = tgamma_bf16_1ulp_avx512_fma_f64(v2, v25, v51);
    const double v53 = 0x1.8p+48; /* 422212465065984 */
    const double v54 = tgamma_bf16_1ulp_avx512_fma_f64(v1, v52, v53);
    const int64_t v55 = tgamma_bf16_1ulp_avx512_bits_f64(v54);
    const int32_t v56 = (int32_t)(uint32_t)(uint64_t)v55;
    const double v57 = tgamma_bf16_1ulp_avx512_table0[(uint32_t)v56 & (16u - 1)];
    const double v58 = -0x1.62eeefac19059p-1; /* -0.69322918868830208 */
    const double v59 = v54 - v53;
    const double v60 = tgamma_bf16_1ulp_avx512_fma_f64(v58, v59, v52);
    const double v61 = tgamma_bf16_1ulp_avx512_fma_f64(v57, v60, v57);
    const double v62 = v25 * v22;
    const double v63 = v61 * v62;
    const double v64 = tgamma_bf16_1ulp_avx512_scalef_f64(v63, v59);
    const float v65 = (float)v64;
    const float v66 = -0x1p+0f; /* -1 */
    const float v67 = v65 > v66 ? v65 : v66;
    const int32_t v68 = tgamma_bf16_1ulp_avx512_bits_f32(v67);
    const int32_t v69 = (int32_t)((uint32_t)v0 + (uint32_t)v68);
    const int32_t v70 = tgamma_bf16_1ulp_avx512_lshr_i32(v69, v6);
    const int v71 = !v9;
    int32_t r0 = v70;
    if (v71) {
        const float v72 = tgamma_bf16_1ulp_avx512_abs_f32(v8);
        const float v73 = 0x1p-30f; /* 9.31322575e-10 */
        const int v74 = v72 < v73;
        const float v75 = 0x1p+0f; /* 1 */
        const float v76 = v75 / v8;
        const float v77 = tgamma_bf16_1ulp_avx512_rint_f32(v8);
        const int v78 = v77 == v8;
        const float v79 = 0x0p+0f; /* 0 */
        const int v80 = v8 < v79;
        const int v81 = v78 & v80;
        const float v82 = NAN;
        const double v83 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v84 = v8 - v77;
        const double v85 = (double)v84;
        const double v86 = v83 * v85;
        const double v87 = v86 * v86;
        const double v88 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v89 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v90 = tgamma_bf16_1ulp_avx512_fma_f64(v87, v88, v89);
        const double v91 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v92 = tgamma_bf16_1ulp_avx512_fma_f64(v87, v90, v91);
        const double v93 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v94 = tgamma_bf16_1ulp_avx512_fma_f64(v92, v87, v93);
        const double v95 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v96 = tgamma_bf16_1ulp_avx512_fma_f64(v87, v94, v95);
        const double v97 = v87 * v86;
        const double v98 = tgamma_bf16_1ulp_avx512_fma_f64(v96, v97, v86);
        const int64_t v99 = tgamma_bf16_1ulp_avx512_bits_f64(v98);
        const double v100 = (double)v77;
        const double v101 = 0x1.8p+52; /* 6755399441055744 */
        const double v102 = v100 + v101;
        const int64_t v103 = tgamma_bf16_1ulp_avx512_bits_f64(v102);
        const int64_t v104 = INT64_C(63);
        const int64_t v105 = tgamma_bf16_1ulp_avx512_shl_i64(v103, v104);
        const int64_t v106 = v99 ^ v105;
        const double v107 = tgamma_bf16_1ulp_avx512_frombits_f64(v106);
        const double v108 = v64 * v107;
        const double v109 = v83 / v108;
        const float v110 = (float)v109;
        const float v111 = v81 ? v82 : v110;
        const float v112 = v74 ? v76 : v111;
        const int32_t v113 = tgamma_bf16_1ulp_avx512_bits_f32(v112);
        const int32_t v114 = (int32_t)((uint32_t)v0 + (uint32_t)v113);
        const int32_t v115 = tgamma_bf16_1ulp_avx512_lshr_i32(v114, v6);
        r0 = v115;
    }
    return (uint16_t)r0;
}

static void tgamma_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_BF16_1ULP_AVX512_AVX2 static inline TGAMMA_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_BF16_1ULP_AVX512_AVX512 static inline TGAMMA_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

TGAMMA_BF16_1ULP_AVX512_AVX2 __m128i tgamma_bf16_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
TGAMMA_BF16_1ULP_AVX512_AVX2 __m256d tgamma_bf16_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_1ULP_AVX512_AVX2 __m256i tgamma_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_1ULP_AVX512_AVX2 __m256i tgamma_bf16_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* The low halves of eight lanes. */
TGAMMA_BF16_1ULP_AVX512_AVX2 void tgamma_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
TGAMMA_BF16_1ULP_AVX512_AVX2 __m256 tgamma_bf16_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_bf16_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_BF16_1ULP_AVX512_AVX2 __m256d tgamma_bf16_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_bf16_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

TGAMMA_BF16_1ULP_AVX512_AVX2 void tgamma_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(-0x1.53025ca02ca2bp-2); /* -0.33106369712473577 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+6); /* 96 */
    const __m256 v4 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v11 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v15 = _mm256_set1_pd(-0x1.19cf465be976p-7); /* -0.0086001485395389987 */
    const __m256d v17 = _mm256_set1_pd(0x1.ef357019e541fp+0); /* 1.934409147569802 */
    const __m256d v21 = _mm256_set1_pd(0x1.84e65b62eb127p+1); /* 3.0382799370764988 */
    const __m256d v23 = _mm256_set1_pd(-0x1.50d6e92a4a2fep-2); /* -0.32894481964699185 */
    const __m256d v29 = _mm256_set1_pd(0x1.6389fea9b00dcp-1); /* 0.69441219159491707 */
    const __m256d v30 = _mm256_set1_pd(-0x1.cc5c061296946p-5); /* -0.056196224079672549 */
    const __m256d v33 = _mm256_set1_pd(-0x1.fed40a91889cep-1); /* -0.99771149660619485 */
    const __m256d v35 = _mm256_set1_pd(0x1.c2fd538283dd4p-3); /* 0.2202097439007803 */
    const __m256d v37 = _mm256_set1_pd(-0x1.dfe6fcbd5c99cp-2); /* -0.46865458398601745 */
    const __m256d v40 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v44 = _mm256_set1_pd(-0x1.87f28e95f7716p-23); /* -1.825147719060775e-07 */
    const __m256d v45 = _mm256_set1_pd(0x1.0e43b2542c7bbp-1); /* 0.52786023404609439 */
    const __m256d v48 = _mm256_set1_pd(-0x1.87b05d6f217f5p-32); /* -3.5623900265936535e-10 */
    const __m256d v49 = _mm256_set1_pd(0x1.7d4d0e9752116p-2); /* 0.37236426161372671 */
    const __m256d v53 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v58 = _mm256_set1_pd(-0x1.62eeefac19059p-1); /* -0.69322918868830208 */
    const __m256 v66 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v73 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v75 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v79 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v82 = _mm256_set1_ps(NAN);
    const __m256d v83 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v88 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v89 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v91 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v93 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v95 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v101 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v7 = _mm256_slli_epi32(v5, 16);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256i v9 = _mm256_castps_si256(_mm256_cmp_ps(v4, v8, _CMP_LE_OQ));
    const __m256d v10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v8));
    const __m256d v10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v8, 1));
    const __m256d v12l = _mm256_sub_pd(v11, v10l);
    const __m256d v12h = _mm256_sub_pd(v11, v10h);
    const __m256d v13l = _mm256_blendv_pd(v12l, v10l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v13h = _mm256_blendv_pd(v12h, v10h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v14l = _mm256_min_pd(v3, v13l);
    const __m256d v14h = _mm256_min_pd(v3, v13h);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v15, v11);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v15, v11);
    const __m256d v18l = _mm256_add_pd(v14l, v17);
    const __m256d v18h = _mm256_add_pd(v14h, v17);
    const __m256d v19l = _mm256_fmadd_pd(v14l, v14l, v14l);
    const __m256d v19h = _mm256_fmadd_pd(v14h, v14h, v14h);
    const __m256d v20l = _mm256_mul_pd(v18l, v19l);
    const __m256d v20h = _mm256_mul_pd(v18h, v19h);
    const __m256d v22l = _mm256_add_pd(v14l, v21);
    const __m256d v22h = _mm256_add_pd(v14h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v20l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v20h, v22h, v23);
    const __m256d v25l = _mm256_div_pd(v16l, v24l);
    const __m256d v25h = _mm256_div_pd(v16h, v24h);
    const __m128 v26l = _mm256_cvtpd_ps(v22l);
    const __m128 v26h = _mm256_cvtpd_ps(v22h);
    const __m256 v26 = _mm256_set_m128(v26h, v26l);
    const __m256 v27 = tgamma_bf16_1ulp_avx512_lanes_getexp_f32_avx2(v26);
    const __m256d v28l = _mm256_cvtps_pd(_mm256_castps256_ps128(v27));
    const __m256d v28h = _mm256_cvtps_pd(_mm256_extractf128_ps(v27, 1));
    const __m256d v31l = _mm256_xor_pd(v28l, _mm256_set1_pd(-0.0));
    const __m256d v31h = _mm256_xor_pd(v28h, _mm256_set1_pd(-0.0));
    const __m256d v32l = tgamma_bf16_1ulp_avx512_lanes_scalef_f64_avx2(v22l, v31l);
    const __m256d v32h = tgamma_bf16_1ulp_avx512_lanes_scalef_f64_avx2(v22h, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v11, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v11, v33);
    const __m256d v36l = _mm256_fmadd_pd(v30, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v30, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v34l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v34h, v37);
    const __m256d v39l = _mm256_fmadd_pd(v38l, v34l, v11);
    const __m256d v39h = _mm256_fmadd_pd(v38h, v34h, v11);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v34l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v34h, v40);
    const __m256d v42l = _mm256_fmadd_pd(v28l, v29, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v28h, v29, v41h);
    const __m256d v43l = _mm256_sub_pd(v42l, v11);
    const __m256d v43h = _mm256_sub_pd(v42h, v11);
    const __m256d v46l = _mm256_fmadd_pd(v44, v20l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44, v20h, v45);
    const __m256d v47l = _mm256_sub_pd(v22l, v46l);
    const __m256d v47h = _mm256_sub_pd(v22h, v46h);
    const __m256d v50l = _mm256_fmadd_pd(v24l, v48, v49);
    const __m256d v50h = _mm256_fmadd_pd(v24h, v48, v49);
    const __m256d v51l = _mm256_fmadd_pd(v43l, v47l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v43h, v47h, v50h);
    const __m256d v52l = _mm256_fmadd_pd(v2, v25l, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v2, v25h, v51h);
    const __m256d v54l = _mm256_fmadd_pd(v1, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v1, v52h, v53);
    const __m256i v55l = _mm256_castpd_si256(v54l);
    const __m256i v55h = _mm256_castpd_si256(v54h);
    const __m128i v56l = tgamma_bf16_1ulp_avx512_wrap_avx2(v55l);
    const __m128i v56h = tgamma_bf16_1ulp_avx512_wrap_avx2(v55h);
    const __m256i v56 = _mm256_set_m128i(v56h, v56l);
    const __m256d v57l = tgamma_bf16_1ulp_avx512_gather_f64_avx2(tgamma_bf16_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v56), _mm_set1_epi32(15)));
    const __m256d v57h = tgamma_bf16_1ulp_avx512_gather_f64_avx2(tgamma_bf16_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v56, 1), _mm_set1_epi32(15)));
    const __m256d v59l = _mm256_sub_pd(v54l, v53);
    const __m256d v59h = _mm256_sub_pd(v54h, v53);
    const __m256d v60l = _mm256_fmadd_pd(v58, v59l, v52l);
    const __m256d v60h = _mm256_fmadd_pd(v58, v59h, v52h);
    const __m256d v61l = _mm256_fmadd_pd(v57l, v60l, v57l);
    const __m256d v61h = _mm256_fmadd_pd(v57h, v60h, v57h);
    const __m256d v62l = _mm256_mul_pd(v25l, v22l);
    const __m256d v62h = _mm256_mul_pd(v25h, v22h);
    const __m256d v63l = _mm256_mul_pd(v61l, v62l);
    const __m256d v63h = _mm256_mul_pd(v61h, v62h);
    const __m256d v64l = tgamma_bf16_1ulp_avx512_lanes_scalef_f64_avx2(v63l, v59l);
    const __m256d v64h = tgamma_bf16_1ulp_avx512_lanes_scalef_f64_avx2(v63h, v59h);
    const __m128 v65l = _mm256_cvtpd_ps(v64l);
    const __m128 v65h = _mm256_cvtpd_ps(v64h);
    const __m256 v65 = _mm256_set_m128(v65h, v65l);
    const __m256 v67 = _mm256_max_ps(v65, v66);
    const __m256i v68 = tgamma_bf16_1ulp_avx512_bits_f32_avx2(v67);
    const __m256i v69 = _mm256_add_epi32(v0, v68);
    const __m256i v70 = _mm256_srli_epi32(v69, 16);
    const __m256i v71 = _mm256_xor_si256(v9, _mm256_set1_epi32(-1));
    __m256i r0 = v70;
    __m256i any1 = v71;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v72 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8);
        const __m256i v74 = _mm256_castps_si256(_mm256_cmp_ps(v72, v73, _CMP_LT_OQ));
        const __m256 v76 = _mm256_div_ps(v75, v8);
        const __m256 v77 = _mm256_round_ps(v8, 8);
        const __m256i v78 = _mm256_castps_si256(_mm256_cmp_ps(v77, v8, _CMP_EQ_OQ));
        const __m256i v80 = _mm256_castps_si256(_mm256_cmp_ps(v8, v79, _CMP_LT_OQ));
        const __m256i v81 = _mm256_and_si256(v78, v80);
        const __m256 v84 = _mm256_sub_ps(v8, v77);
        const __m256d v85l = _mm256_cvtps_pd(_mm256_castps256_ps128(v84));
        const __m256d v85h = _mm256_cvtps_pd(_mm256_extractf128_ps(v84, 1));
        const __m256d v86l = _mm256_mul_pd(v83, v85l);
        const __m256d v86h = _mm256_mul_pd(v83, v85h);
        const __m256d v87l = _mm256_mul_pd(v86l, v86l);
        const __m256d v87h = _mm256_mul_pd(v86h, v86h);
        const __m256d v90l = _mm256_fmadd_pd(v87l, v88, v89);
        const __m256d v90h = _mm256_fmadd_pd(v87h, v88, v89);
        const __m256d v92l = _mm256_fmadd_pd(v87l, v90l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v87h, v90h, v91);
        const __m256d v94l = _mm256_fmadd_pd(v92l, v87l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92h, v87h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v87l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v87h, v94h, v95);
        const __m256d v97l = _mm256_mul_pd(v87l, v86l);
        const __m256d v97h = _mm256_mul_pd(v87h, v86h);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v97l, v86l);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v97h, v86h);
        const __m256i v99l = tgamma_bf16_1ulp_avx512_bits_f64_avx2(v98l);
        const __m256i v99h = tgamma_bf16_1ulp_avx512_bits_f64_avx2(v98h);
        const __m256d v100l = _mm256_cvtps_pd(_mm256_castps256_ps128(v77));
        const __m256d v100h = _mm256_cvtps_pd(_mm256_extractf128_ps(v77, 1));
        const __m256d v102l = _mm256_add_pd(v100l, v101);
        const __m256d v102h = _mm256_add_pd(v100h, v101);
        const __m256i v103l = tgamma_bf16_1ulp_avx512_bits_f64_avx2(v102l);
        const __m256i v103h = tgamma_bf16_1ulp_avx512_bits_f64_avx2(v102h);
        const __m256i v105l = _mm256_slli_epi64(v103l, 63);
        const __m256i v105h = _mm256_slli_epi64(v103h, 63);
        const __m256i v106l = _mm256_xor_si256(v99l, v105l);
        const __m256i v106h = _mm256_xor_si256(v99h, v105h);
        const __m256d v107l = _mm256_castsi256_pd(v106l);
        const __m256d v107h = _mm256_castsi256_pd(v106h);
        const __m256d v108l = _mm256_mul_pd(v64l, v107l);
        const __m256d v108h = _mm256_mul_pd(v64h, v107h);
        const __m256d v109l = _mm256_div_pd(v83, v108l);
        const __m256d v109h = _mm256_div_pd(v83, v108h);
        const __m128 v110l = _mm256_cvtpd_ps(v109l);
        const __m128 v110h = _mm256_cvtpd_ps(v109h);
        const __m256 v110 = _mm256_set_m128(v110h, v110l);
        const __m256 v111 = _mm256_blendv_ps(v110, v82, _mm256_castsi256_ps(v81));
        const __m256 v112 = _mm256_blendv_ps(v111, v76, _mm256_castsi256_ps(v74));
        const __m256i v113 = tgamma_bf16_1ulp_avx512_bits_f32_avx2(v112);
        const __m256i v114 = _mm256_add_epi32(v0, v113);
        const __m256i v115 = _mm256_srli_epi32(v114, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v115), _mm256_castsi256_ps(v71)));
    }
    tgamma_bf16_1ulp_avx512_store_u16_avx2(y, r0);
}

static TGAMMA_BF16_1ULP_AVX512_AVX2_TARGET void tgamma_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tgamma_bf16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_BF16_1ULP_AVX512_AVX512 __mmask8 tgamma_bf16_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TGAMMA_BF16_1ULP_AVX512_AVX512 __m512d tgamma_bf16_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_1ULP_AVX512_AVX512 __m512i tgamma_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_1ULP_AVX512_AVX512 __m512i tgamma_bf16_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_BF16_1ULP_AVX512_AVX512 void tgamma_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.53025ca02ca2bp-2); /* -0.33106369712473577 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+6); /* 96 */
    const __m512 v4 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v11 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v15 = _mm512_set1_pd(-0x1.19cf465be976p-7); /* -0.0086001485395389987 */
    const __m512d v17 = _mm512_set1_pd(0x1.ef357019e541fp+0); /* 1.934409147569802 */
    const __m512d v21 = _mm512_set1_pd(0x1.84e65b62eb127p+1); /* 3.0382799370764988 */
    const __m512d v23 = _mm512_set1_pd(-0x1.50d6e92a4a2fep-2); /* -0.32894481964699185 */
    const __m512d v29 = _mm512_set1_pd(0x1.6389fea9b00dcp-1); /* 0.69441219159491707 */
    const __m512d v30 = _mm512_set1_pd(-0x1.cc5c061296946p-5); /* -0.056196224079672549 */
    const __m512d v33 = _mm512_set1_pd(-0x1.fed40a91889cep-1); /* -0.99771149660619485 */
    const __m512d v35 = _mm512_set1_pd(0x1.c2fd538283dd4p-3); /* 0.2202097439007803 */
    const __m512d v37 = _mm512_set1_pd(-0x1.dfe6fcbd5c99cp-2); /* -0.46865458398601745 */
    const __m512d v40 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v44 = _mm512_set1_pd(-0x1.87f28e95f7716p-23); /* -1.825147719060775e-07 */
    const __m512d v45 = _mm512_set1_pd(0x1.0e43b2542c7bbp-1); /* 0.52786023404609439 */
    const __m512d v48 = _mm512_set1_pd(-0x1.87b05d6f217f5p-32); /* -3.5623900265936535e-10 */
    const __m512d v49 = _mm512_set1_pd(0x1.7d4d0e9752116p-2); /* 0.37236426161372671 */
    const __m512d v53 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v58 = _mm512_set1_pd(-0x1.62eeefac19059p-1); /* -0.69322918868830208 */
    const __m512 v66 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v73 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v75 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v79 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v82 = _mm512_set1_ps(NAN);
    const __m512d v83 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v88 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v89 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v91 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v93 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v95 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v101 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_bf16_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tgamma_bf16_1ulp_avx512_table0 + 8);
    const __m512i v5 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v7 = _mm512_slli_epi32(v5, 16);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __mmask16 v9 = _mm512_cmp_ps_mask(v4, v8, _CMP_LE_OQ);
    const __m512d v10l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8));
    const __m512d v10h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8, 1));
    const __m512d v12l = _mm512_sub_pd(v11, v10l);
    const __m512d v12h = _mm512_sub_pd(v11, v10h);
    const __m512d v13l = _mm512_mask_blend_pd((__mmask8)v9, v12l, v10l);
    const __m512d v13h = _mm512_mask_blend_pd(tgamma_bf16_1ulp_avx512_high_mask_avx512(v9), v12h, v10h);
    const __m512d v14l = _mm512_min_pd(v3, v13l);
    const __m512d v14h = _mm512_min_pd(v3, v13h);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v15, v11);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v15, v11);
    const __m512d v18l = _mm512_add_pd(v14l, v17);
    const __m512d v18h = _mm512_add_pd(v14h, v17);
    const __m512d v19l = _mm512_fmadd_pd(v14l, v14l, v14l);
    const __m512d v19h = _mm512_fmadd_pd(v14h, v14h, v14h);
    const __m512d v20l = _mm512_mul_pd(v18l, v19l);
    const __m512d v20h = _mm512_mul_pd(v18h, v19h);
    const __m512d v22l = _mm512_add_pd(v14l, v21);
    const __m512d v22h = _mm512_add_pd(v14h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v20l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v20h, v22h, v23);
    const __m512d v25l = _mm512_div_pd(v16l, v24l);
    const __m512d v25h = _mm512_div_pd(v16h, v24h);
    const __m256 v26l = _mm512_cvtpd_ps(v22l);
    const __m256 v26h = _mm512_cvtpd_ps(v22h);
    const __m512 v26 = _mm512_insertf32x8(_mm512_castps256_ps512(v26l), v26h, 1);
    const __m512 v27 = _mm512_getexp_ps(v26);
    const __m512d v28l = _mm512_cvtps_pd(_mm512_castps512_ps256(v27));
    const __m512d v28h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v27, 1));
    const __m512d v31l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v28l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v31h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v28h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v32l = _mm512_scalef_pd(v22l, v31l);
    const __m512d v32h = _mm512_scalef_pd(v22h, v31h);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v11, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v11, v33);
    const __m512d v36l = _mm512_fmadd_pd(v30, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v30, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v34l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v34h, v37);
    const __m512d v39l = _mm512_fmadd_pd(v38l, v34l, v11);
    const __m512d v39h = _mm512_fmadd_pd(v38h, v34h, v11);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v34l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v34h, v40);
    const __m512d v42l = _mm512_fmadd_pd(v28l, v29, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v28h, v29, v41h);
    const __m512d v43l = _mm512_sub_pd(v42l, v11);
    const __m512d v43h = _mm512_sub_pd(v42h, v11);
    const __m512d v46l = _mm512_fmadd_pd(v44, v20l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44, v20h, v45);
    const __m512d v47l = _mm512_sub_pd(v22l, v46l);
    const __m512d v47h = _mm512_sub_pd(v22h, v46h);
    const __m512d v50l = _mm512_fmadd_pd(v24l, v48, v49);
    const __m512d v50h = _mm512_fmadd_pd(v24h, v48, v49);
    const __m512d v51l = _mm512_fmadd_pd(v43l, v47l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v43h, v47h, v50h);
    const __m512d v52l = _mm512_fmadd_pd(v2, v25l, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v2, v25h, v51h);
    const __m512d v54l = _mm512_fmadd_pd(v1, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v1, v52h, v53);
    const __m512i v55l = _mm512_castpd_si512(v54l);
    const __m512i v55h = _mm512_castpd_si512(v54h);
    const __m256i v56l = _mm512_cvtepi64_epi32(v55l);
    const __m256i v56h = _mm512_cvtepi64_epi32(v55h);
    const __m512i v56 = _mm512_inserti32x8(_mm512_castsi256_si512(v56l), v56h, 1);
    const __m512d v57l = tgamma_bf16_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v56), t0_0, t0_1);
    const __m512d v57h = tgamma_bf16_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v56, 1), t0_0, t0_1);
    const __m512d v59l = _mm512_sub_pd(v54l, v53);
    const __m512d v59h = _mm512_sub_pd(v54h, v53);
    const __m512d v60l = _mm512_fmadd_pd(v58, v59l, v52l);
    const __m512d v60h = _mm512_fmadd_pd(v58, v59h, v52h);
    const __m512d v61l = _mm512_fmadd_pd(v57l, v60l, v57l);
    const __m512d v61h = _mm512_fmadd_pd(v57h, v60h, v57h);
    const __m512d v62l = _mm512_mul_pd(v25l, v22l);
    const __m512d v62h = _mm512_mul_pd(v25h, v22h);
    const __m512d v63l = _mm512_mul_pd(v61l, v62l);
    const __m512d v63h = _mm512_mul_pd(v61h, v62h);
    const __m512d v64l = _mm512_scalef_pd(v63l, v59l);
    const __m512d v64h = _mm512_scalef_pd(v63h, v59h);
    const __m256 v65l = _mm512_cvtpd_ps(v64l);
    const __m256 v65h = _mm512_cvtpd_ps(v64h);
    const __m512 v65 = _mm512_insertf32x8(_mm512_castps256_ps512(v65l), v65h, 1);
    const __m512 v67 = _mm512_max_ps(v65, v66);
    const __m512i v68 = tgamma_bf16_1ulp_avx512_bits_f32_avx512(v67);
    const __m512i v69 = _mm512_add_epi32(v0, v68);
    const __m512i v70 = _mm512_srli_epi32(v69, 16);
    const __mmask16 v71 = (__mmask16)~v9;
    __m512i r0 = v70;
    __mmask16 any1 = v71;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v72 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v74 = _mm512_cmp_ps_mask(v72, v73, _CMP_LT_OQ);
        const __m512 v76 = _mm512_div_ps(v75, v8);
        const __m512 v77 = _mm512_roundscale_ps(v8, 8);
        const __mmask16 v78 = _mm512_cmp_ps_mask(v77, v8, _CMP_EQ_OQ);
        const __mmask16 v80 = _mm512_cmp_ps_mask(v8, v79, _CMP_LT_OQ);
        const __mmask16 v81 = (__mmask16)(v78 & v80);
        const __m512 v84 = _mm512_sub_ps(v8, v77);
        const __m512d v85l = _mm512_cvtps_pd(_mm512_castps512_ps256(v84));
        const __m512d v85h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v84, 1));
        const __m512d v86l = _mm512_mul_pd(v83, v85l);
        const __m512d v86h = _mm512_mul_pd(v83, v85h);
        const __m512d v87l = _mm512_mul_pd(v86l, v86l);
        const __m512d v87h = _mm512_mul_pd(v86h, v86h);
        const __m512d v90l = _mm512_fmadd_pd(v87l, v88, v89);
        const __m512d v90h = _mm512_fmadd_pd(v87h, v88, v89);
        const __m512d v92l = _mm512_fmadd_pd(v87l, v90l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v87h, v90h, v91);
        const __m512d v94l = _mm512_fmadd_pd(v92l, v87l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92h, v87h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v87l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v87h, v94h, v95);
        const __m512d v97l = _mm512_mul_pd(v87l, v86l);
        const __m512d v97h = _mm512_mul_pd(v87h, v86h);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v97l, v86l);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v97h, v86h);
        const __m512i v99l = tgamma_bf16_1ulp_avx512_bits_f64_avx512(v98l);
        const __m512i v99h = tgamma_bf16_1ulp_avx512_bits_f64_avx512(v98h);
        const __m512d v100l = _mm512_cvtps_pd(_mm512_castps512_ps256(v77));
        const __m512d v100h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v77, 1));
        const __m512d v102l = _mm512_add_pd(v100l, v101);
        const __m512d v102h = _mm512_add_pd(v100h, v101);
        const __m512i v103l = tgamma_bf16_1ulp_avx512_bits_f64_avx512(v102l);
        const __m512i v103h = tgamma_bf16_1ulp_avx512_bits_f64_avx512(v102h);
        const __m512i v105l = _mm512_slli_epi64(v103l, 63);
        const __m512i v105h = _mm512_slli_epi64(v103h, 63);
        const __m512i v106l = _mm512_xor_si512(v99l, v105l);
        const __m512i v106h = _mm512_xor_si512(v99h, v105h);
        const __m512d v107l = _mm512_castsi512_pd(v106l);
        const __m512d v107h = _mm512_castsi512_pd(v106h);
        const __m512d v108l = _mm512_mul_pd(v64l, v107l);
        const __m512d v108h = _mm512_mul_pd(v64h, v107h);
        const __m512d v109l = _mm512_div_pd(v83, v108l);
        const __m512d v109h = _mm512_div_pd(v83, v108h);
        const __m256 v110l = _mm512_cvtpd_ps(v109l);
        const __m256 v110h = _mm512_cvtpd_ps(v109h);
        const __m512 v110 = _mm512_insertf32x8(_mm512_castps256_ps512(v110l), v110h, 1);
        const __m512 v111 = _mm512_mask_blend_ps(v81, v110, v82);
        const __m512 v112 = _mm512_mask_blend_ps(v74, v111, v76);
        const __m512i v113 = tgamma_bf16_1ulp_avx512_bits_f32_avx512(v112);
        const __m512i v114 = _mm512_add_epi32(v0, v113);
        const __m512i v115 = _mm512_srli_epi32(v114, 16);
        r0 = _mm512_mask_blend_epi32(v71, r0, v115);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static TGAMMA_BF16_1ULP_AVX512_AVX512_TARGET void tgamma_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tgamma_bf16_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_bf16_1ulp_avx512_level(void) {
#if defined(TGAMMA_BF16_1ULP_AVX512_FORCE_ISA)
    return TGAMMA_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t tgamma_bf16_1ulp_avx512(uint16_t x) {
    return tgamma_bf16_1ulp_avx512_element(x);
}

void tgamma_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_bf16_1ulp_avx512_level();
    if (level == 2) {
        tgamma_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_bf16_1ulp_avx512_array_portable(x, y, n);
}
