/* tgamma_f16_cr_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f16
 *   domain       every input
 *   max error    0.499981 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.308p-9 (0.00232315063, encoding 0x18c2)
 *   result there 0x1.adcp+8 (429.75, encoding 0x5eb7)
 *   mean error   0.141513 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0c7afe0c35810a6e32c2f95d9d78b49f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/tgamma_f16_avx2.db
 *                time: 3.6901 ns/element as avx2 code (inputs mean)
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
#include "tgamma_f16_cr_avx2.h"

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

static inline float tgamma_f16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float tgamma_f16_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = tgamma_f16_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return tgamma_f16_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline double tgamma_f16_cr_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_f16_cr_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tgamma_f16_cr_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_f16_cr_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t tgamma_f16_cr_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_f16_cr_avx2_addbits_f64(double a, int64_t b) {
    return tgamma_f16_cr_avx2_frombits_f64((int64_t)((uint64_t)tgamma_f16_cr_avx2_bits_f64(a) + (uint64_t)b));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_f16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t tgamma_f16_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)tgamma_f16_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = tgamma_f16_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float tgamma_f16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_f16_cr_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline uint16_t tgamma_f16_cr_avx2_element(uint16_t x) {
    const double v0 = 0x1.8p+5; /* 48 */
    const float v1 = 0x1p-1f; /* 0.5 */
    const int32_t v2 = (int32_t)x;
    const float v3 = tgamma_f16_cr_avx2_fromhalf_f32(v2);
    const int v4 = v1 <= v3;
    const double v5 = (double)v3;
    const double v6 = 0x1p+0; /* 1 */
    const double v7 = v6 - v5;
    const double v8 = v4 ? v5 : v7;
    const double v9 = v0 < v8 ? v0 : v8;
    const double v10 = 0x1.41debaf943de8p+1; /* 2.5146096913447202 */
    const double v11 = 0x1.b8d0a8b077094p+4; /* 27.550942124668452 */
    const double v12 = tgamma_f16_cr_avx2_fma_f64(v9, v10, v11);
    const double v13 = 0x1.c2c1592a58ef9p+6; /* 112.68881670158216 */
    const double v14 = tgamma_f16_cr_avx2_fma_f64(v9, v12, v13);
    const double v15 = 0x1.9e237b0691b6ap+7; /* 207.06929798630455 */
    const double v16 = tgamma_f16_cr_avx2_fma_f64(v9, v14, v15);
    const double v17 = 0x1.70e8cce829d83p+7; /* 184.45468831549451 */
    const double v18 = tgamma_f16_cr_avx2_fma_f64(v9, v16, v17);
    const double v19 = 0x1.02159acd04b37p+6; /* 64.521098330890581 */
    const double v20 = tgamma_f16_cr_avx2_fma_f64(v9, v18, v19);
    const double v21 = 0x1.3fcca4c1ed03fp+3; /* 9.993730906258973 */
    const double v22 = tgamma_f16_cr_avx2_fma_f64(v9, v6, v21);
    const double v23 = 0x1.18f50d4da3b4p+5; /* 35.119654280241321 */
    const double v24 = tgamma_f16_cr_avx2_fma_f64(v9, v22, v23);
    const double v25 = 0x1.81d66fd6e32bp+5; /* 48.229705504233948 */
    const double v26 = tgamma_f16_cr_avx2_fma_f64(v9, v24, v25);
    const double v27 = 0x1.a75943249d081p+4; /* 26.459292548199759 */
    const double v28 = tgamma_f16_cr_avx2_fma_f64(v9, v26, v27);
    const double v29 = 0x1.25feb50b4a196p-12; /* 0.00028037543298122783 */
    const double v30 = tgamma_f16_cr_avx2_fma_f64(v28, v9, v29);
    const double v31 = v20 / v30;
    const double v32 = 0x1.10496b09b2316p-7; /* 0.0083095333715319901 */
    const double v33 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v34 = 0x1.008ac3e0c51c5p-1; /* 0.50105869406484571 */
    const double v35 = v9 - v34;
    const double v36 = 0x1.db5e9a4p-1; /* 0.9284561350941658 */
    const double v37 = v9 + v36;
    const int64_t v38 = tgamma_f16_cr_avx2_bits_f64(v37);
    const int64_t v39 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v40 = (int64_t)((uint64_t)v38 + (uint64_t)v39);
    const int64_t v41 = INT64_C(52);
    const int64_t v42 = tgamma_f16_cr_avx2_lshr_i64(v40, v41);
    const int64_t v43 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v44 = (int64_t)((uint64_t)v42 + (uint64_t)v43);
    const double v45 = tgamma_f16_cr_avx2_frombits_f64(v44);
    const double v46 = 0x1.8p+52; /* 6755399441055744 */
    const double v47 = v45 - v46;
    const double v48 = 0x1.62e3ac8d4b594p-1; /* 0.6931432650068694 */
    const int64_t v49 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v50 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v51 = v40 & v50;
    const int64_t v52 = (int64_t)((uint64_t)v49 + (uint64_t)v51);
    const double v53 = tgamma_f16_cr_avx2_frombits_f64(v52);
    const double v54 = v53 - v6;
    const double v55 = v6 + v53;
    const double v56 = v54 / v55;
    const double v57 = v56 * v56;
    const double v58 = 0x1.49ac89a9caca2p+0; /* 1.287788967087899 */
    const double v59 = 0x1.a3af10fd571c3p-3; /* 0.20492375634320412 */
    const double v60 = tgamma_f16_cr_avx2_fma_f64(v57, v58, v59);
    const double v61 = 0x1.9bb4eab3950ccp-2; /* 0.40205733033259317 */
    const double v62 = tgamma_f16_cr_avx2_fma_f64(v57, v60, v61);
    const double v63 = v57 * v57;
    const double v64 = 0x1.5551ec672155fp-1; /* 0.66664065131105221 */
    const double v65 = 0x1.ffff44ca6a696p+0; /* 1.9999888414553531 */
    const double v66 = tgamma_f16_cr_avx2_fma_f64(v57, v64, v65);
    const double v67 = tgamma_f16_cr_avx2_fma_f64(v62, v63, v66);
    const double v68 = 0x1.ac97b90874253p-15; /* 5.1092227355224597e-05 */
    const double v69 = tgamma_f16_cr_avx2_fma_f64(v56, v67, v68);
    const double v70 = tgamma_f16_cr_avx2_fma_f64(v47, v48, v69);
    const double v71 = -v37;
    const double v72 = tgamma_f16_cr_avx2_fma_f64(v35, v70, v71);
    const double v73 = tgamma_f16_cr_avx2_fma_f64(v33, v72, v46);
    const double v74 = v73 - v46;
    const double v75 = -0x1.62e42a6bfbebep-1; /* -0.6931470162216653 */
    const double v76 = tgamma_f16_cr_avx2_fma_f64(v74, v75, v72);
    const double v77 = 0x1.574ad52491eb5p-5; /* 0.041905800146705564 */
    const double v78 = tgamma_f16_cr_avx2_fma_f64(v32, v76, v77);
    const double v79 = 0x1.555860c12fb9bp-3; /* 0.16667247380788983 */
    const double v80 = tgamma_f16_cr_avx2_fma_f64(v78, v76, v79);
    const double v81 = 0x1.fffd5bfa73e7ep-2; /* 0.49998992649214091 */
    const double v82 = tgamma_f16_cr_avx2_fma_f64(v80, v76, v81);
    const double v83 = v82 * v76;
    const double v84 = tgamma_f16_cr_avx2_fma_f64(v83, v76, v76);
    const double v85 = tgamma_f16_cr_avx2_fma_f64(v31, v84, v31);
    const int64_t v86 = tgamma_f16_cr_avx2_bits_f64(v73);
    const int64_t v87 = tgamma_f16_cr_avx2_shl_i64(v86, v41);
    const double v88 = tgamma_f16_cr_avx2_addbits_f64(v85, v87);
    const float v89 = (float)v88;
    const int32_t v90 = tgamma_f16_cr_avx2_tohalf_f32(v89);
    const int v91 = !v4;
    int32_t r0 = v90;
    if (v91) {
        const float v92 = tgamma_f16_cr_avx2_abs_f32(v3);
        const float v93 = 0x1p-30f; /* 9.31322575e-10 */
        const int v94 = v92 < v93;
        const float v95 = 0x1p+0f; /* 1 */
        const float v96 = v95 / v3;
        const float v97 = 0x0p+0f; /* 0 */
        const int v98 = v3 < v97;
        const float v99 = tgamma_f16_cr_avx2_rint_f32(v3);
        const int v100 = v99 == v3;
        const int v101 = v98 & v100;
        const float v102 = NAN;
        const double v103 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v104 = (double)v99;
        const double v105 = v104 + v46;
        const int64_t v106 = tgamma_f16_cr_avx2_bits_f64(v105);
        const int64_t v107 = INT64_C(63);
        const int64_t v108 = tgamma_f16_cr_avx2_shl_i64(v106, v107);
        const double v109 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const float v110 = v3 - v99;
        const double v111 = (double)v110;
        const double v112 = v111 * v103;
        const double v113 = v112 * v112;
        const double v114 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v115 = tgamma_f16_cr_avx2_fma_f64(v109, v113, v114);
        const double v116 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v117 = tgamma_f16_cr_avx2_fma_f64(v115, v113, v116);
        const double v118 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v119 = tgamma_f16_cr_avx2_fma_f64(v117, v113, v118);
        const double v120 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v121 = tgamma_f16_cr_avx2_fma_f64(v119, v113, v120);
        const double v122 = v112 * v113;
        const double v123 = tgamma_f16_cr_avx2_fma_f64(v121, v122, v112);
        const int64_t v124 = tgamma_f16_cr_avx2_bits_f64(v123);
        const int64_t v125 = v108 ^ v124;
        const double v126 = tgamma_f16_cr_avx2_frombits_f64(v125);
        const double v127 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v128 = tgamma_f16_cr_avx2_fma_f64(v126, v88, v127);
        const double v129 = v103 / v128;
        const float v130 = (float)v129;
        const float v131 = v101 ? v102 : v130;
        const float v132 = v94 ? v96 : v131;
        const int32_t v133 = tgamma_f16_cr_avx2_tohalf_f32(v132);
        r0 = v133;
    }
    return (uint16_t)r0;
}

static void tgamma_f16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_f16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_F16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define TGAMMA_F16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_F16_CR_AVX2_AVX2 static inline TGAMMA_F16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_F16_CR_AVX2_AVX512 static inline TGAMMA_F16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
TGAMMA_F16_CR_AVX2_AVX2 __m256 tgamma_f16_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_CR_AVX2_AVX2 __m256i tgamma_f16_cr_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

TGAMMA_F16_CR_AVX2_AVX2 __m256i tgamma_f16_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_CR_AVX2_AVX2 __m256i tgamma_f16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

TGAMMA_F16_CR_AVX2_AVX2 __m256i tgamma_f16_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return tgamma_f16_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(tgamma_f16_cr_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
TGAMMA_F16_CR_AVX2_AVX2 void tgamma_f16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TGAMMA_F16_CR_AVX2_AVX2 void tgamma_f16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v1 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v6 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v10 = _mm256_set1_pd(0x1.41debaf943de8p+1); /* 2.5146096913447202 */
    const __m256d v11 = _mm256_set1_pd(0x1.b8d0a8b077094p+4); /* 27.550942124668452 */
    const __m256d v13 = _mm256_set1_pd(0x1.c2c1592a58ef9p+6); /* 112.68881670158216 */
    const __m256d v15 = _mm256_set1_pd(0x1.9e237b0691b6ap+7); /* 207.06929798630455 */
    const __m256d v17 = _mm256_set1_pd(0x1.70e8cce829d83p+7); /* 184.45468831549451 */
    const __m256d v19 = _mm256_set1_pd(0x1.02159acd04b37p+6); /* 64.521098330890581 */
    const __m256d v21 = _mm256_set1_pd(0x1.3fcca4c1ed03fp+3); /* 9.993730906258973 */
    const __m256d v23 = _mm256_set1_pd(0x1.18f50d4da3b4p+5); /* 35.119654280241321 */
    const __m256d v25 = _mm256_set1_pd(0x1.81d66fd6e32bp+5); /* 48.229705504233948 */
    const __m256d v27 = _mm256_set1_pd(0x1.a75943249d081p+4); /* 26.459292548199759 */
    const __m256d v29 = _mm256_set1_pd(0x1.25feb50b4a196p-12); /* 0.00028037543298122783 */
    const __m256d v32 = _mm256_set1_pd(0x1.10496b09b2316p-7); /* 0.0083095333715319901 */
    const __m256d v33 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v34 = _mm256_set1_pd(0x1.008ac3e0c51c5p-1); /* 0.50105869406484571 */
    const __m256d v36 = _mm256_set1_pd(0x1.db5e9a4p-1); /* 0.9284561350941658 */
    const __m256i v39 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v43 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v46 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v48 = _mm256_set1_pd(0x1.62e3ac8d4b594p-1); /* 0.6931432650068694 */
    const __m256i v49 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256i v50 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v58 = _mm256_set1_pd(0x1.49ac89a9caca2p+0); /* 1.287788967087899 */
    const __m256d v59 = _mm256_set1_pd(0x1.a3af10fd571c3p-3); /* 0.20492375634320412 */
    const __m256d v61 = _mm256_set1_pd(0x1.9bb4eab3950ccp-2); /* 0.40205733033259317 */
    const __m256d v64 = _mm256_set1_pd(0x1.5551ec672155fp-1); /* 0.66664065131105221 */
    const __m256d v65 = _mm256_set1_pd(0x1.ffff44ca6a696p+0); /* 1.9999888414553531 */
    const __m256d v68 = _mm256_set1_pd(0x1.ac97b90874253p-15); /* 5.1092227355224597e-05 */
    const __m256d v75 = _mm256_set1_pd(-0x1.62e42a6bfbebep-1); /* -0.6931470162216653 */
    const __m256d v77 = _mm256_set1_pd(0x1.574ad52491eb5p-5); /* 0.041905800146705564 */
    const __m256d v79 = _mm256_set1_pd(0x1.555860c12fb9bp-3); /* 0.16667247380788983 */
    const __m256d v81 = _mm256_set1_pd(0x1.fffd5bfa73e7ep-2); /* 0.49998992649214091 */
    const __m256 v93 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v95 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v97 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v102 = _mm256_set1_ps(NAN);
    const __m256d v103 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v109 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v114 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v116 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v118 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v120 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v127 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v3 = tgamma_f16_cr_avx2_fromhalf_f32_avx2(v2);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v1, v3, _CMP_LE_OQ));
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v7l = _mm256_sub_pd(v6, v5l);
    const __m256d v7h = _mm256_sub_pd(v6, v5h);
    const __m256d v8l = _mm256_blendv_pd(v7l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v8h = _mm256_blendv_pd(v7h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v9l = _mm256_min_pd(v0, v8l);
    const __m256d v9h = _mm256_min_pd(v0, v8h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256d v14l = _mm256_fmadd_pd(v9l, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v9h, v12h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v9l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v9h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v9l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v9h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v9l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v9h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v9l, v6, v21);
    const __m256d v22h = _mm256_fmadd_pd(v9h, v6, v21);
    const __m256d v24l = _mm256_fmadd_pd(v9l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v9h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v9l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v9h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v9l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v9h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v9l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v9h, v29);
    const __m256d v31l = _mm256_div_pd(v20l, v30l);
    const __m256d v31h = _mm256_div_pd(v20h, v30h);
    const __m256d v35l = _mm256_sub_pd(v9l, v34);
    const __m256d v35h = _mm256_sub_pd(v9h, v34);
    const __m256d v37l = _mm256_add_pd(v9l, v36);
    const __m256d v37h = _mm256_add_pd(v9h, v36);
    const __m256i v38l = tgamma_f16_cr_avx2_bits_f64_avx2(v37l);
    const __m256i v38h = tgamma_f16_cr_avx2_bits_f64_avx2(v37h);
    const __m256i v40l = _mm256_add_epi64(v38l, v39);
    const __m256i v40h = _mm256_add_epi64(v38h, v39);
    const __m256i v42l = _mm256_srli_epi64(v40l, 52);
    const __m256i v42h = _mm256_srli_epi64(v40h, 52);
    const __m256i v44l = _mm256_add_epi64(v42l, v43);
    const __m256i v44h = _mm256_add_epi64(v42h, v43);
    const __m256d v45l = _mm256_castsi256_pd(v44l);
    const __m256d v45h = _mm256_castsi256_pd(v44h);
    const __m256d v47l = _mm256_sub_pd(v45l, v46);
    const __m256d v47h = _mm256_sub_pd(v45h, v46);
    const __m256i v51l = _mm256_and_si256(v40l, v50);
    const __m256i v51h = _mm256_and_si256(v40h, v50);
    const __m256i v52l = _mm256_add_epi64(v49, v51l);
    const __m256i v52h = _mm256_add_epi64(v49, v51h);
    const __m256d v53l = _mm256_castsi256_pd(v52l);
    const __m256d v53h = _mm256_castsi256_pd(v52h);
    const __m256d v54l = _mm256_sub_pd(v53l, v6);
    const __m256d v54h = _mm256_sub_pd(v53h, v6);
    const __m256d v55l = _mm256_add_pd(v6, v53l);
    const __m256d v55h = _mm256_add_pd(v6, v53h);
    const __m256d v56l = _mm256_div_pd(v54l, v55l);
    const __m256d v56h = _mm256_div_pd(v54h, v55h);
    const __m256d v57l = _mm256_mul_pd(v56l, v56l);
    const __m256d v57h = _mm256_mul_pd(v56h, v56h);
    const __m256d v60l = _mm256_fmadd_pd(v57l, v58, v59);
    const __m256d v60h = _mm256_fmadd_pd(v57h, v58, v59);
    const __m256d v62l = _mm256_fmadd_pd(v57l, v60l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v57h, v60h, v61);
    const __m256d v63l = _mm256_mul_pd(v57l, v57l);
    const __m256d v63h = _mm256_mul_pd(v57h, v57h);
    const __m256d v66l = _mm256_fmadd_pd(v57l, v64, v65);
    const __m256d v66h = _mm256_fmadd_pd(v57h, v64, v65);
    const __m256d v67l = _mm256_fmadd_pd(v62l, v63l, v66l);
    const __m256d v67h = _mm256_fmadd_pd(v62h, v63h, v66h);
    const __m256d v69l = _mm256_fmadd_pd(v56l, v67l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v56h, v67h, v68);
    const __m256d v70l = _mm256_fmadd_pd(v47l, v48, v69l);
    const __m256d v70h = _mm256_fmadd_pd(v47h, v48, v69h);
    const __m256d v72l = _mm256_fmsub_pd(v35l, v70l, v37l);
    const __m256d v72h = _mm256_fmsub_pd(v35h, v70h, v37h);
    const __m256d v73l = _mm256_fmadd_pd(v33, v72l, v46);
    const __m256d v73h = _mm256_fmadd_pd(v33, v72h, v46);
    const __m256d v74l = _mm256_sub_pd(v73l, v46);
    const __m256d v74h = _mm256_sub_pd(v73h, v46);
    const __m256d v76l = _mm256_fmadd_pd(v74l, v75, v72l);
    const __m256d v76h = _mm256_fmadd_pd(v74h, v75, v72h);
    const __m256d v78l = _mm256_fmadd_pd(v32, v76l, v77);
    const __m256d v78h = _mm256_fmadd_pd(v32, v76h, v77);
    const __m256d v80l = _mm256_fmadd_pd(v78l, v76l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v78h, v76h, v79);
    const __m256d v82l = _mm256_fmadd_pd(v80l, v76l, v81);
    const __m256d v82h = _mm256_fmadd_pd(v80h, v76h, v81);
    const __m256d v83l = _mm256_mul_pd(v82l, v76l);
    const __m256d v83h = _mm256_mul_pd(v82h, v76h);
    const __m256d v84l = _mm256_fmadd_pd(v83l, v76l, v76l);
    const __m256d v84h = _mm256_fmadd_pd(v83h, v76h, v76h);
    const __m256d v85l = _mm256_fmadd_pd(v31l, v84l, v31l);
    const __m256d v85h = _mm256_fmadd_pd(v31h, v84h, v31h);
    const __m256i v86l = tgamma_f16_cr_avx2_bits_f64_avx2(v73l);
    const __m256i v86h = tgamma_f16_cr_avx2_bits_f64_avx2(v73h);
    const __m256i v87l = _mm256_slli_epi64(v86l, 52);
    const __m256i v87h = _mm256_slli_epi64(v86h, 52);
    const __m256d v88l = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_f16_cr_avx2_bits_f64_avx2(v85l), v87l));
    const __m256d v88h = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_f16_cr_avx2_bits_f64_avx2(v85h), v87h));
    const __m128 v89l = _mm256_cvtpd_ps(v88l);
    const __m128 v89h = _mm256_cvtpd_ps(v88h);
    const __m256 v89 = _mm256_set_m128(v89h, v89l);
    const __m256i v90 = tgamma_f16_cr_avx2_tohalf_total_f32_avx2(v89);
    const __m256i v91 = _mm256_xor_si256(v4, _mm256_set1_epi32(-1));
    __m256i r0 = v90;
    __m256i any1 = v91;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v92 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
        const __m256i v94 = _mm256_castps_si256(_mm256_cmp_ps(v92, v93, _CMP_LT_OQ));
        const __m256 v96 = _mm256_div_ps(v95, v3);
        const __m256i v98 = _mm256_castps_si256(_mm256_cmp_ps(v3, v97, _CMP_LT_OQ));
        const __m256 v99 = _mm256_round_ps(v3, 8);
        const __m256i v100 = _mm256_castps_si256(_mm256_cmp_ps(v99, v3, _CMP_EQ_OQ));
        const __m256i v101 = _mm256_and_si256(v98, v100);
        const __m256d v104l = _mm256_cvtps_pd(_mm256_castps256_ps128(v99));
        const __m256d v104h = _mm256_cvtps_pd(_mm256_extractf128_ps(v99, 1));
        const __m256d v105l = _mm256_add_pd(v104l, v46);
        const __m256d v105h = _mm256_add_pd(v104h, v46);
        const __m256i v106l = tgamma_f16_cr_avx2_bits_f64_avx2(v105l);
        const __m256i v106h = tgamma_f16_cr_avx2_bits_f64_avx2(v105h);
        const __m256i v108l = _mm256_slli_epi64(v106l, 63);
        const __m256i v108h = _mm256_slli_epi64(v106h, 63);
        const __m256 v110 = _mm256_sub_ps(v3, v99);
        const __m256d v111l = _mm256_cvtps_pd(_mm256_castps256_ps128(v110));
        const __m256d v111h = _mm256_cvtps_pd(_mm256_extractf128_ps(v110, 1));
        const __m256d v112l = _mm256_mul_pd(v111l, v103);
        const __m256d v112h = _mm256_mul_pd(v111h, v103);
        const __m256d v113l = _mm256_mul_pd(v112l, v112l);
        const __m256d v113h = _mm256_mul_pd(v112h, v112h);
        const __m256d v115l = _mm256_fmadd_pd(v109, v113l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v109, v113h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v115l, v113l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v115h, v113h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v117l, v113l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v117h, v113h, v118);
        const __m256d v121l = _mm256_fmadd_pd(v119l, v113l, v120);
        const __m256d v121h = _mm256_fmadd_pd(v119h, v113h, v120);
        const __m256d v122l = _mm256_mul_pd(v112l, v113l);
        const __m256d v122h = _mm256_mul_pd(v112h, v113h);
        const __m256d v123l = _mm256_fmadd_pd(v121l, v122l, v112l);
        const __m256d v123h = _mm256_fmadd_pd(v121h, v122h, v112h);
        const __m256i v124l = tgamma_f16_cr_avx2_bits_f64_avx2(v123l);
        const __m256i v124h = tgamma_f16_cr_avx2_bits_f64_avx2(v123h);
        const __m256i v125l = _mm256_xor_si256(v108l, v124l);
        const __m256i v125h = _mm256_xor_si256(v108h, v124h);
        const __m256d v126l = _mm256_castsi256_pd(v125l);
        const __m256d v126h = _mm256_castsi256_pd(v125h);
        const __m256d v128l = _mm256_fmadd_pd(v126l, v88l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v126h, v88h, v127);
        const __m256d v129l = _mm256_div_pd(v103, v128l);
        const __m256d v129h = _mm256_div_pd(v103, v128h);
        const __m128 v130l = _mm256_cvtpd_ps(v129l);
        const __m128 v130h = _mm256_cvtpd_ps(v129h);
        const __m256 v130 = _mm256_set_m128(v130h, v130l);
        const __m256 v131 = _mm256_blendv_ps(v130, v102, _mm256_castsi256_ps(v101));
        const __m256 v132 = _mm256_blendv_ps(v131, v96, _mm256_castsi256_ps(v94));
        const __m256i v133 = tgamma_f16_cr_avx2_tohalf_total_f32_avx2(v132);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v133), _mm256_castsi256_ps(v91)));
    }
    tgamma_f16_cr_avx2_store_u16_avx2(y, r0);
}

static TGAMMA_F16_CR_AVX2_AVX2_TARGET void tgamma_f16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_f16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tgamma_f16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_F16_CR_AVX2_AVX512 __mmask8 tgamma_f16_cr_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_CR_AVX2_AVX512 __m512i tgamma_f16_cr_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

TGAMMA_F16_CR_AVX2_AVX512 __m512i tgamma_f16_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_CR_AVX2_AVX512 __m512i tgamma_f16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

TGAMMA_F16_CR_AVX2_AVX512 __m512i tgamma_f16_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return tgamma_f16_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(tgamma_f16_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_F16_CR_AVX2_AVX512 void tgamma_f16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v1 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v6 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v10 = _mm512_set1_pd(0x1.41debaf943de8p+1); /* 2.5146096913447202 */
    const __m512d v11 = _mm512_set1_pd(0x1.b8d0a8b077094p+4); /* 27.550942124668452 */
    const __m512d v13 = _mm512_set1_pd(0x1.c2c1592a58ef9p+6); /* 112.68881670158216 */
    const __m512d v15 = _mm512_set1_pd(0x1.9e237b0691b6ap+7); /* 207.06929798630455 */
    const __m512d v17 = _mm512_set1_pd(0x1.70e8cce829d83p+7); /* 184.45468831549451 */
    const __m512d v19 = _mm512_set1_pd(0x1.02159acd04b37p+6); /* 64.521098330890581 */
    const __m512d v21 = _mm512_set1_pd(0x1.3fcca4c1ed03fp+3); /* 9.993730906258973 */
    const __m512d v23 = _mm512_set1_pd(0x1.18f50d4da3b4p+5); /* 35.119654280241321 */
    const __m512d v25 = _mm512_set1_pd(0x1.81d66fd6e32bp+5); /* 48.229705504233948 */
    const __m512d v27 = _mm512_set1_pd(0x1.a75943249d081p+4); /* 26.459292548199759 */
    const __m512d v29 = _mm512_set1_pd(0x1.25feb50b4a196p-12); /* 0.00028037543298122783 */
    const __m512d v32 = _mm512_set1_pd(0x1.10496b09b2316p-7); /* 0.0083095333715319901 */
    const __m512d v33 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v34 = _mm512_set1_pd(0x1.008ac3e0c51c5p-1); /* 0.50105869406484571 */
    const __m512d v36 = _mm512_set1_pd(0x1.db5e9a4p-1); /* 0.9284561350941658 */
    const __m512i v39 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v43 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v46 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v48 = _mm512_set1_pd(0x1.62e3ac8d4b594p-1); /* 0.6931432650068694 */
    const __m512i v49 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512i v50 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v58 = _mm512_set1_pd(0x1.49ac89a9caca2p+0); /* 1.287788967087899 */
    const __m512d v59 = _mm512_set1_pd(0x1.a3af10fd571c3p-3); /* 0.20492375634320412 */
    const __m512d v61 = _mm512_set1_pd(0x1.9bb4eab3950ccp-2); /* 0.40205733033259317 */
    const __m512d v64 = _mm512_set1_pd(0x1.5551ec672155fp-1); /* 0.66664065131105221 */
    const __m512d v65 = _mm512_set1_pd(0x1.ffff44ca6a696p+0); /* 1.9999888414553531 */
    const __m512d v68 = _mm512_set1_pd(0x1.ac97b90874253p-15); /* 5.1092227355224597e-05 */
    const __m512d v75 = _mm512_set1_pd(-0x1.62e42a6bfbebep-1); /* -0.6931470162216653 */
    const __m512d v77 = _mm512_set1_pd(0x1.574ad52491eb5p-5); /* 0.041905800146705564 */
    const __m512d v79 = _mm512_set1_pd(0x1.555860c12fb9bp-3); /* 0.16667247380788983 */
    const __m512d v81 = _mm512_set1_pd(0x1.fffd5bfa73e7ep-2); /* 0.49998992649214091 */
    const __m512 v93 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v95 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v97 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v102 = _mm512_set1_ps(NAN);
    const __m512d v103 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v109 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v114 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v116 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v118 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v120 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v127 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __mmask16 v4 = _mm512_cmp_ps_mask(v1, v3, _CMP_LE_OQ);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v7l = _mm512_sub_pd(v6, v5l);
    const __m512d v7h = _mm512_sub_pd(v6, v5h);
    const __m512d v8l = _mm512_mask_blend_pd((__mmask8)v4, v7l, v5l);
    const __m512d v8h = _mm512_mask_blend_pd(tgamma_f16_cr_avx2_high_mask_avx512(v4), v7h, v5h);
    const __m512d v9l = _mm512_min_pd(v0, v8l);
    const __m512d v9h = _mm512_min_pd(v0, v8h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512d v14l = _mm512_fmadd_pd(v9l, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v9h, v12h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v9l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v9h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v9l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v9h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v9l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v9h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v9l, v6, v21);
    const __m512d v22h = _mm512_fmadd_pd(v9h, v6, v21);
    const __m512d v24l = _mm512_fmadd_pd(v9l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v9h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v9l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v9h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v9l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v9h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v9l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v9h, v29);
    const __m512d v31l = _mm512_div_pd(v20l, v30l);
    const __m512d v31h = _mm512_div_pd(v20h, v30h);
    const __m512d v35l = _mm512_sub_pd(v9l, v34);
    const __m512d v35h = _mm512_sub_pd(v9h, v34);
    const __m512d v37l = _mm512_add_pd(v9l, v36);
    const __m512d v37h = _mm512_add_pd(v9h, v36);
    const __m512i v38l = tgamma_f16_cr_avx2_bits_f64_avx512(v37l);
    const __m512i v38h = tgamma_f16_cr_avx2_bits_f64_avx512(v37h);
    const __m512i v40l = _mm512_add_epi64(v38l, v39);
    const __m512i v40h = _mm512_add_epi64(v38h, v39);
    const __m512i v42l = _mm512_srli_epi64(v40l, 52);
    const __m512i v42h = _mm512_srli_epi64(v40h, 52);
    const __m512i v44l = _mm512_add_epi64(v42l, v43);
    const __m512i v44h = _mm512_add_epi64(v42h, v43);
    const __m512d v45l = _mm512_castsi512_pd(v44l);
    const __m512d v45h = _mm512_castsi512_pd(v44h);
    const __m512d v47l = _mm512_sub_pd(v45l, v46);
    const __m512d v47h = _mm512_sub_pd(v45h, v46);
    const __m512i v51l = _mm512_and_si512(v40l, v50);
    const __m512i v51h = _mm512_and_si512(v40h, v50);
    const __m512i v52l = _mm512_add_epi64(v49, v51l);
    const __m512i v52h = _mm512_add_epi64(v49, v51h);
    const __m512d v53l = _mm512_castsi512_pd(v52l);
    const __m512d v53h = _mm512_castsi512_pd(v52h);
    const __m512d v54l = _mm512_sub_pd(v53l, v6);
    const __m512d v54h = _mm512_sub_pd(v53h, v6);
    const __m512d v55l = _mm512_add_pd(v6, v53l);
    const __m512d v55h = _mm512_add_pd(v6, v53h);
    const __m512d v56l = _mm512_div_pd(v54l, v55l);
    const __m512d v56h = _mm512_div_pd(v54h, v55h);
    const __m512d v57l = _mm512_mul_pd(v56l, v56l);
    const __m512d v57h = _mm512_mul_pd(v56h, v56h);
    const __m512d v60l = _mm512_fmadd_pd(v57l, v58, v59);
    const __m512d v60h = _mm512_fmadd_pd(v57h, v58, v59);
    const __m512d v62l = _mm512_fmadd_pd(v57l, v60l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v57h, v60h, v61);
    const __m512d v63l = _mm512_mul_pd(v57l, v57l);
    const __m512d v63h = _mm512_mul_pd(v57h, v57h);
    const __m512d v66l = _mm512_fmadd_pd(v57l, v64, v65);
    const __m512d v66h = _mm512_fmadd_pd(v57h, v64, v65);
    const __m512d v67l = _mm512_fmadd_pd(v62l, v63l, v66l);
    const __m512d v67h = _mm512_fmadd_pd(v62h, v63h, v66h);
    const __m512d v69l = _mm512_fmadd_pd(v56l, v67l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v56h, v67h, v68);
    const __m512d v70l = _mm512_fmadd_pd(v47l, v48, v69l);
    const __m512d v70h = _mm512_fmadd_pd(v47h, v48, v69h);
    const __m512d v72l = _mm512_fmsub_pd(v35l, v70l, v37l);
    const __m512d v72h = _mm512_fmsub_pd(v35h, v70h, v37h);
    const __m512d v73l = _mm512_fmadd_pd(v33, v72l, v46);
    const __m512d v73h = _mm512_fmadd_pd(v33, v72h, v46);
    const __m512d v74l = _mm512_sub_pd(v73l, v46);
    const __m512d v74h = _mm512_sub_pd(v73h, v46);
    const __m512d v76l = _mm512_fmadd_pd(v74l, v75, v72l);
    const __m512d v76h = _mm512_fmadd_pd(v74h, v75, v72h);
    const __m512d v78l = _mm512_fmadd_pd(v32, v76l, v77);
    const __m512d v78h = _mm512_fmadd_pd(v32, v76h, v77);
    const __m512d v80l = _mm512_fmadd_pd(v78l, v76l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v78h, v76h, v79);
    const __m512d v82l = _mm512_fmadd_pd(v80l, v76l, v81);
    const __m512d v82h = _mm512_fmadd_pd(v80h, v76h, v81);
    const __m512d v83l = _mm512_mul_pd(v82l, v76l);
    const __m512d v83h = _mm512_mul_pd(v82h, v76h);
    const __m512d v84l = _mm512_fmadd_pd(v83l, v76l, v76l);
    const __m512d v84h = _mm512_fmadd_pd(v83h, v76h, v76h);
    const __m512d v85l = _mm512_fmadd_pd(v31l, v84l, v31l);
    const __m512d v85h = _mm512_fmadd_pd(v31h, v84h, v31h);
    const __m512i v86l = tgamma_f16_cr_avx2_bits_f64_avx512(v73l);
    const __m512i v86h = tgamma_f16_cr_avx2_bits_f64_avx512(v73h);
    const __m512i v87l = _mm512_slli_epi64(v86l, 52);
    const __m512i v87h = _mm512_slli_epi64(v86h, 52);
    const __m512d v88l = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_f16_cr_avx2_bits_f64_avx512(v85l), v87l));
    const __m512d v88h = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_f16_cr_avx2_bits_f64_avx512(v85h), v87h));
    const __m256 v89l = _mm512_cvtpd_ps(v88l);
    const __m256 v89h = _mm512_cvtpd_ps(v88h);
    const __m512 v89 = _mm512_insertf32x8(_mm512_castps256_ps512(v89l), v89h, 1);
    const __m512i v90 = tgamma_f16_cr_avx2_tohalf_total_f32_avx512(v89);
    const __mmask16 v91 = (__mmask16)~v4;
    __m512i r0 = v90;
    __mmask16 any1 = v91;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v92 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v94 = _mm512_cmp_ps_mask(v92, v93, _CMP_LT_OQ);
        const __m512 v96 = _mm512_div_ps(v95, v3);
        const __mmask16 v98 = _mm512_cmp_ps_mask(v3, v97, _CMP_LT_OQ);
        const __m512 v99 = _mm512_roundscale_ps(v3, 8);
        const __mmask16 v100 = _mm512_cmp_ps_mask(v99, v3, _CMP_EQ_OQ);
        const __mmask16 v101 = (__mmask16)(v98 & v100);
        const __m512d v104l = _mm512_cvtps_pd(_mm512_castps512_ps256(v99));
        const __m512d v104h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v99, 1));
        const __m512d v105l = _mm512_add_pd(v104l, v46);
        const __m512d v105h = _mm512_add_pd(v104h, v46);
        const __m512i v106l = tgamma_f16_cr_avx2_bits_f64_avx512(v105l);
        const __m512i v106h = tgamma_f16_cr_avx2_bits_f64_avx512(v105h);
        const __m512i v108l = _mm512_slli_epi64(v106l, 63);
        const __m512i v108h = _mm512_slli_epi64(v106h, 63);
        const __m512 v110 = _mm512_sub_ps(v3, v99);
        const __m512d v111l = _mm512_cvtps_pd(_mm512_castps512_ps256(v110));
        const __m512d v111h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v110, 1));
        const __m512d v112l = _mm512_mul_pd(v111l, v103);
        const __m512d v112h = _mm512_mul_pd(v111h, v103);
        const __m512d v113l = _mm512_mul_pd(v112l, v112l);
        const __m512d v113h = _mm512_mul_pd(v112h, v112h);
        const __m512d v115l = _mm512_fmadd_pd(v109, v113l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v109, v113h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v115l, v113l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v115h, v113h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v117l, v113l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v117h, v113h, v118);
        const __m512d v121l = _mm512_fmadd_pd(v119l, v113l, v120);
        const __m512d v121h = _mm512_fmadd_pd(v119h, v113h, v120);
        const __m512d v122l = _mm512_mul_pd(v112l, v113l);
        const __m512d v122h = _mm512_mul_pd(v112h, v113h);
        const __m512d v123l = _mm512_fmadd_pd(v121l, v122l, v112l);
        const __m512d v123h = _mm512_fmadd_pd(v121h, v122h, v112h);
        const __m512i v124l = tgamma_f16_cr_avx2_bits_f64_avx512(v123l);
        const __m512i v124h = tgamma_f16_cr_avx2_bits_f64_avx512(v123h);
        const __m512i v125l = _mm512_xor_si512(v108l, v124l);
        const __m512i v125h = _mm512_xor_si512(v108h, v124h);
        const __m512d v126l = _mm512_castsi512_pd(v125l);
        const __m512d v126h = _mm512_castsi512_pd(v125h);
        const __m512d v128l = _mm512_fmadd_pd(v126l, v88l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v126h, v88h, v127);
        const __m512d v129l = _mm512_div_pd(v103, v128l);
        const __m512d v129h = _mm512_div_pd(v103, v128h);
        const __m256 v130l = _mm512_cvtpd_ps(v129l);
        const __m256 v130h = _mm512_cvtpd_ps(v129h);
        const __m512 v130 = _mm512_insertf32x8(_mm512_castps256_ps512(v130l), v130h, 1);
        const __m512 v131 = _mm512_mask_blend_ps(v101, v130, v102);
        const __m512 v132 = _mm512_mask_blend_ps(v94, v131, v96);
        const __m512i v133 = tgamma_f16_cr_avx2_tohalf_total_f32_avx512(v132);
        r0 = _mm512_mask_blend_epi32(v91, r0, v133);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static TGAMMA_F16_CR_AVX2_AVX512_TARGET void tgamma_f16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_f16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tgamma_f16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_F16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_f16_cr_avx2_level(void) {
#if defined(TGAMMA_F16_CR_AVX2_FORCE_ISA)
    return TGAMMA_F16_CR_AVX2_FORCE_ISA;
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

uint16_t tgamma_f16_cr_avx2(uint16_t x) {
    return tgamma_f16_cr_avx2_element(x);
}

void tgamma_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_f16_cr_avx2_level();
    if (level == 2) {
        tgamma_f16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_f16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_f16_cr_avx2_array_portable(x, y, n);
}
