/* log10_f16_1ulp_avx2: log10
 *
 *   target       log10, log10 x, f16
 *   domain       every input
 *   max error    0.580423 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.41cp+0 (1.25683594, encoding 0x3d07)
 *   result there 0x1.968p-4 (0.0992431641, encoding 0x2e5a)
 *   mean error   0.121102 ulp
 *   misrounded   392 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f1bd1c55cb2505eeb258ec09b683a0da
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log10_f16_avx2.db
 *                time: 0.5034 ns/element as avx2 code (inputs mean)
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
#include "log10_f16_1ulp_avx2.h"

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

static inline float log10_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float log10_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = log10_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return log10_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log10_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log10_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log10_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t log10_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)log10_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = log10_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float log10_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline uint16_t log10_f16_1ulp_avx2_element(uint16_t x) {
    const float v0 = 0x1.3440ap-2f; /* 0.301027775 */
    const int32_t v1 = (int32_t)x;
    const float v2 = log10_f16_1ulp_avx2_fromhalf_f32(v1);
    const int32_t v3 = log10_f16_1ulp_avx2_bits_f32(v2);
    const int32_t v4 = 1059760811; /* 0x3f2aaaab */
    const int32_t v5 = (int32_t)((uint32_t)v3 - (uint32_t)v4);
    const int32_t v6 = 23;
    const int32_t v7 = log10_f16_1ulp_avx2_ashr_i32(v5, v6);
    const float v8 = (float)v7;
    const int32_t v9 = -8388608; /* 0xff800000 */
    const int32_t v10 = v9 & v5;
    const int32_t v11 = (int32_t)((uint32_t)v3 - (uint32_t)v10);
    const float v12 = log10_f16_1ulp_avx2_frombits_f32(v11);
    const float v13 = 0x1.8f6a02p-4f; /* 0.0975132063 */
    const float v14 = -0x1.046134p-1f; /* -0.508554101 */
    const float v15 = log10_f16_1ulp_avx2_fma_f32(v13, v12, v14);
    const float v16 = 0x1.15ba92p+0f; /* 1.08487809 */
    const float v17 = log10_f16_1ulp_avx2_fma_f32(v15, v12, v16);
    const float v18 = -0x1.40467ap+0f; /* -1.25107539 */
    const float v19 = log10_f16_1ulp_avx2_fma_f32(v12, v17, v18);
    const float v20 = 0x1.7a183cp-7f; /* 0.0115385335 */
    const float v21 = log10_f16_1ulp_avx2_fma_f32(v19, v12, v20);
    const float v22 = 0x1p+0f; /* 1 */
    const float v23 = v12 - v22;
    const float v24 = log10_f16_1ulp_avx2_fma_f32(v21, v23, v23);
    const float v25 = log10_f16_1ulp_avx2_fma_f32(v0, v8, v24);
    const int32_t v26 = log10_f16_1ulp_avx2_tohalf_f32(v25);
    const float v27 = 0x1p-126f; /* 1.17549435e-38 */
    const int v28 = v27 <= v2;
    const float v29 = log10_f16_1ulp_avx2_abs_f32(v2);
    const float v30 = INFINITY;
    const int v31 = v29 < v30;
    const int v32 = v28 & v31;
    const int v33 = !v32;
    int32_t r0 = v26;
    if (v33) {
        const float v34 = 0x0p+0f; /* 0 */
        const int v35 = v2 < v34;
        const float v36 = NAN;
        const int v37 = v34 == v2;
        const float v38 = -INFINITY;
        const float v39 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v40 = !(v2 <= v39);
        const float v41 = 0x1p+23f; /* 8388608 */
        const float v42 = v41 * v2;
        const int32_t v43 = log10_f16_1ulp_avx2_bits_f32(v42);
        const int32_t v44 = (int32_t)((uint32_t)v43 - (uint32_t)v4);
        const int32_t v45 = log10_f16_1ulp_avx2_ashr_i32(v44, v6);
        const float v46 = (float)v45;
        const float v47 = 0x1.7p+4f; /* 23 */
        const float v48 = v46 - v47;
        const float v49 = 0x1.344134p-2f; /* 0.30102998 */
        const float v50 = 0x1.09f7ap-26f; /* 1.54813335e-08 */
        const int32_t v51 = v9 & v44;
        const int32_t v52 = (int32_t)((uint32_t)v43 - (uint32_t)v51);
        const float v53 = log10_f16_1ulp_avx2_frombits_f32(v52);
        const float v54 = v53 - v22;
        const float v55 = 0x1.bccp-2f; /* 0.434326172 */
        const float v56 = -0x1.09d5b2p-15f; /* -3.16899714e-05 */
        const float v57 = 0x1p-40f; /* 9.09494702e-13 */
        const float v58 = log10_f16_1ulp_avx2_fma_f32(v54, v54, v57);
        const float v59 = 0x1.fc3fa6p-5f; /* 0.0620420687 */
        const float v60 = log10_f16_1ulp_avx2_fma_f32(v54, v54, v59);
        const float v61 = -0x1.287a76p-4f; /* -0.0723824129 */
        const float v62 = log10_f16_1ulp_avx2_fma_f32(v54, v60, v61);
        const float v63 = 0x1.63c628p-4f; /* 0.0868588984 */
        const float v64 = log10_f16_1ulp_avx2_fma_f32(v54, v62, v63);
        const float v65 = -0x1.bcdc62p-4f; /* -0.108608611 */
        const float v66 = log10_f16_1ulp_avx2_fma_f32(v54, v64, v65);
        const float v67 = 0x1.287a76p-3f; /* 0.144764826 */
        const float v68 = log10_f16_1ulp_avx2_fma_f32(v54, v66, v67);
        const float v69 = log10_f16_1ulp_avx2_fma_f32(v57, v64, v57);
        const float v70 = log10_f16_1ulp_avx2_fma_f32(v58, v68, v69);
        const float v71 = log10_f16_1ulp_avx2_fma_f32(v54, v56, v70);
        const float v72 = log10_f16_1ulp_avx2_fma_f32(v54, v55, v71);
        const float v73 = log10_f16_1ulp_avx2_fma_f32(v50, v48, v72);
        const float v74 = log10_f16_1ulp_avx2_fma_f32(v48, v49, v73);
        const float v75 = v40 ? v2 : v74;
        const float v76 = v37 ? v38 : v75;
        const float v77 = v35 ? v36 : v76;
        const int32_t v78 = log10_f16_1ulp_avx2_tohalf_f32(v77);
        r0 = v78;
    }
    return (uint16_t)r0;
}

static void log10_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOG10_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_F16_1ULP_AVX2_AVX2 static inline LOG10_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG10_F16_1ULP_AVX2_AVX512 static inline LOG10_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOG10_F16_1ULP_AVX2_AVX2 __m256 log10_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
LOG10_F16_1ULP_AVX2_AVX2 __m256i log10_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LOG10_F16_1ULP_AVX2_AVX2 __m256i log10_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOG10_F16_1ULP_AVX2_AVX2 __m256i log10_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return log10_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(log10_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
LOG10_F16_1ULP_AVX2_AVX2 void log10_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOG10_F16_1ULP_AVX2_AVX2 void log10_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.3440ap-2f); /* 0.301027775 */
    const __m256i v4 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v9 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v13 = _mm256_set1_ps(0x1.8f6a02p-4f); /* 0.0975132063 */
    const __m256 v14 = _mm256_set1_ps(-0x1.046134p-1f); /* -0.508554101 */
    const __m256 v16 = _mm256_set1_ps(0x1.15ba92p+0f); /* 1.08487809 */
    const __m256 v18 = _mm256_set1_ps(-0x1.40467ap+0f); /* -1.25107539 */
    const __m256 v20 = _mm256_set1_ps(0x1.7a183cp-7f); /* 0.0115385335 */
    const __m256 v22 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v27 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v30 = _mm256_set1_ps(INFINITY);
    const __m256 v34 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v36 = _mm256_set1_ps(NAN);
    const __m256 v38 = _mm256_set1_ps(-INFINITY);
    const __m256 v39 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v41 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v47 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v49 = _mm256_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m256 v50 = _mm256_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m256 v55 = _mm256_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m256 v56 = _mm256_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m256 v57 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v59 = _mm256_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m256 v61 = _mm256_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m256 v63 = _mm256_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m256 v65 = _mm256_set1_ps(-0x1.bcdc62p-4f); /* -0.108608611 */
    const __m256 v67 = _mm256_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v2_0 = log10_f16_1ulp_avx2_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = log10_f16_1ulp_avx2_fromhalf_f32_avx2(v1_1);
    const __m256i v3_0 = log10_f16_1ulp_avx2_bits_f32_avx2(v2_0);
    const __m256i v3_1 = log10_f16_1ulp_avx2_bits_f32_avx2(v2_1);
    const __m256i v5_0 = _mm256_sub_epi32(v3_0, v4);
    const __m256i v5_1 = _mm256_sub_epi32(v3_1, v4);
    const __m256i v7_0 = _mm256_srai_epi32(v5_0, 23);
    const __m256i v7_1 = _mm256_srai_epi32(v5_1, 23);
    const __m256 v8_0 = _mm256_cvtepi32_ps(v7_0);
    const __m256 v8_1 = _mm256_cvtepi32_ps(v7_1);
    const __m256i v10_0 = _mm256_and_si256(v9, v5_0);
    const __m256i v10_1 = _mm256_and_si256(v9, v5_1);
    const __m256i v11_0 = _mm256_sub_epi32(v3_0, v10_0);
    const __m256i v11_1 = _mm256_sub_epi32(v3_1, v10_1);
    const __m256 v12_0 = _mm256_castsi256_ps(v11_0);
    const __m256 v12_1 = _mm256_castsi256_ps(v11_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v13, v12_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13, v12_1, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v15_0, v12_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v15_1, v12_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v12_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v12_1, v17_1, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v12_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v12_1, v20);
    const __m256 v23_0 = _mm256_sub_ps(v12_0, v22);
    const __m256 v23_1 = _mm256_sub_ps(v12_1, v22);
    const __m256 v24_0 = _mm256_fmadd_ps(v21_0, v23_0, v23_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v21_1, v23_1, v23_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v0, v8_0, v24_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v0, v8_1, v24_1);
    const __m256i v26_0 = log10_f16_1ulp_avx2_tohalf_total_f32_avx2(v25_0);
    const __m256i v26_1 = log10_f16_1ulp_avx2_tohalf_total_f32_avx2(v25_1);
    const __m256i v28_0 = _mm256_castps_si256(_mm256_cmp_ps(v27, v2_0, _CMP_LE_OQ));
    const __m256i v28_1 = _mm256_castps_si256(_mm256_cmp_ps(v27, v2_1, _CMP_LE_OQ));
    const __m256 v29_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_0);
    const __m256 v29_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_1);
    const __m256i v31_0 = _mm256_castps_si256(_mm256_cmp_ps(v29_0, v30, _CMP_LT_OQ));
    const __m256i v31_1 = _mm256_castps_si256(_mm256_cmp_ps(v29_1, v30, _CMP_LT_OQ));
    const __m256i v32_0 = _mm256_and_si256(v28_0, v31_0);
    const __m256i v32_1 = _mm256_and_si256(v28_1, v31_1);
    const __m256i v33_0 = _mm256_xor_si256(v32_0, _mm256_set1_epi32(-1));
    const __m256i v33_1 = _mm256_xor_si256(v32_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v26_0;
    __m256i r0_1 = v26_1;
    __m256i any1 = v33_0;
    any1 = _mm256_or_si256(any1, v33_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v35_0 = _mm256_castps_si256(_mm256_cmp_ps(v2_0, v34, _CMP_LT_OQ));
        const __m256i v35_1 = _mm256_castps_si256(_mm256_cmp_ps(v2_1, v34, _CMP_LT_OQ));
        const __m256i v37_0 = _mm256_castps_si256(_mm256_cmp_ps(v34, v2_0, _CMP_EQ_OQ));
        const __m256i v37_1 = _mm256_castps_si256(_mm256_cmp_ps(v34, v2_1, _CMP_EQ_OQ));
        const __m256i v40_0 = _mm256_castps_si256(_mm256_cmp_ps(v2_0, v39, _CMP_NLE_UQ));
        const __m256i v40_1 = _mm256_castps_si256(_mm256_cmp_ps(v2_1, v39, _CMP_NLE_UQ));
        const __m256 v42_0 = _mm256_mul_ps(v41, v2_0);
        const __m256 v42_1 = _mm256_mul_ps(v41, v2_1);
        const __m256i v43_0 = log10_f16_1ulp_avx2_bits_f32_avx2(v42_0);
        const __m256i v43_1 = log10_f16_1ulp_avx2_bits_f32_avx2(v42_1);
        const __m256i v44_0 = _mm256_sub_epi32(v43_0, v4);
        const __m256i v44_1 = _mm256_sub_epi32(v43_1, v4);
        const __m256i v45_0 = _mm256_srai_epi32(v44_0, 23);
        const __m256i v45_1 = _mm256_srai_epi32(v44_1, 23);
        const __m256 v46_0 = _mm256_cvtepi32_ps(v45_0);
        const __m256 v46_1 = _mm256_cvtepi32_ps(v45_1);
        const __m256 v48_0 = _mm256_sub_ps(v46_0, v47);
        const __m256 v48_1 = _mm256_sub_ps(v46_1, v47);
        const __m256i v51_0 = _mm256_and_si256(v9, v44_0);
        const __m256i v51_1 = _mm256_and_si256(v9, v44_1);
        const __m256i v52_0 = _mm256_sub_epi32(v43_0, v51_0);
        const __m256i v52_1 = _mm256_sub_epi32(v43_1, v51_1);
        const __m256 v53_0 = _mm256_castsi256_ps(v52_0);
        const __m256 v53_1 = _mm256_castsi256_ps(v52_1);
        const __m256 v54_0 = _mm256_sub_ps(v53_0, v22);
        const __m256 v54_1 = _mm256_sub_ps(v53_1, v22);
        const __m256 v58_0 = _mm256_fmadd_ps(v54_0, v54_0, v57);
        const __m256 v58_1 = _mm256_fmadd_ps(v54_1, v54_1, v57);
        const __m256 v60_0 = _mm256_fmadd_ps(v54_0, v54_0, v59);
        const __m256 v60_1 = _mm256_fmadd_ps(v54_1, v54_1, v59);
        const __m256 v62_0 = _mm256_fmadd_ps(v54_0, v60_0, v61);
        const __m256 v62_1 = _mm256_fmadd_ps(v54_1, v60_1, v61);
        const __m256 v64_0 = _mm256_fmadd_ps(v54_0, v62_0, v63);
        const __m256 v64_1 = _mm256_fmadd_ps(v54_1, v62_1, v63);
        const __m256 v66_0 = _mm256_fmadd_ps(v54_0, v64_0, v65);
        const __m256 v66_1 = _mm256_fmadd_ps(v54_1, v64_1, v65);
        const __m256 v68_0 = _mm256_fmadd_ps(v54_0, v66_0, v67);
        const __m256 v68_1 = _mm256_fmadd_ps(v54_1, v66_1, v67);
        const __m256 v69_0 = _mm256_fmadd_ps(v57, v64_0, v57);
        const __m256 v69_1 = _mm256_fmadd_ps(v57, v64_1, v57);
        const __m256 v70_0 = _mm256_fmadd_ps(v58_0, v68_0, v69_0);
        const __m256 v70_1 = _mm256_fmadd_ps(v58_1, v68_1, v69_1);
        const __m256 v71_0 = _mm256_fmadd_ps(v54_0, v56, v70_0);
        const __m256 v71_1 = _mm256_fmadd_ps(v54_1, v56, v70_1);
        const __m256 v72_0 = _mm256_fmadd_ps(v54_0, v55, v71_0);
        const __m256 v72_1 = _mm256_fmadd_ps(v54_1, v55, v71_1);
        const __m256 v73_0 = _mm256_fmadd_ps(v50, v48_0, v72_0);
        const __m256 v73_1 = _mm256_fmadd_ps(v50, v48_1, v72_1);
        const __m256 v74_0 = _mm256_fmadd_ps(v48_0, v49, v73_0);
        const __m256 v74_1 = _mm256_fmadd_ps(v48_1, v49, v73_1);
        const __m256 v75_0 = _mm256_blendv_ps(v74_0, v2_0, _mm256_castsi256_ps(v40_0));
        const __m256 v75_1 = _mm256_blendv_ps(v74_1, v2_1, _mm256_castsi256_ps(v40_1));
        const __m256 v76_0 = _mm256_blendv_ps(v75_0, v38, _mm256_castsi256_ps(v37_0));
        const __m256 v76_1 = _mm256_blendv_ps(v75_1, v38, _mm256_castsi256_ps(v37_1));
        const __m256 v77_0 = _mm256_blendv_ps(v76_0, v36, _mm256_castsi256_ps(v35_0));
        const __m256 v77_1 = _mm256_blendv_ps(v76_1, v36, _mm256_castsi256_ps(v35_1));
        const __m256i v78_0 = log10_f16_1ulp_avx2_tohalf_total_f32_avx2(v77_0);
        const __m256i v78_1 = log10_f16_1ulp_avx2_tohalf_total_f32_avx2(v77_1);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v78_0), _mm256_castsi256_ps(v33_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v78_1), _mm256_castsi256_ps(v33_1)));
    }
    log10_f16_1ulp_avx2_store_u16_avx2(y, r0_0);
    log10_f16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static LOG10_F16_1ULP_AVX2_AVX2_TARGET void log10_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.3440ap-2f); /* 0.301027775 */
    const __m256i v4 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v9 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v13 = _mm256_set1_ps(0x1.8f6a02p-4f); /* 0.0975132063 */
    const __m256 v14 = _mm256_set1_ps(-0x1.046134p-1f); /* -0.508554101 */
    const __m256 v16 = _mm256_set1_ps(0x1.15ba92p+0f); /* 1.08487809 */
    const __m256 v18 = _mm256_set1_ps(-0x1.40467ap+0f); /* -1.25107539 */
    const __m256 v20 = _mm256_set1_ps(0x1.7a183cp-7f); /* 0.0115385335 */
    const __m256 v22 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v27 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v30 = _mm256_set1_ps(INFINITY);
    const __m256 v34 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v36 = _mm256_set1_ps(NAN);
    const __m256 v38 = _mm256_set1_ps(-INFINITY);
    const __m256 v39 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v41 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v47 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v49 = _mm256_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m256 v50 = _mm256_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m256 v55 = _mm256_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m256 v56 = _mm256_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m256 v57 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v59 = _mm256_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m256 v61 = _mm256_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m256 v63 = _mm256_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m256 v65 = _mm256_set1_ps(-0x1.bcdc62p-4f); /* -0.108608611 */
    const __m256 v67 = _mm256_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = log10_f16_1ulp_avx2_fromhalf_f32_avx2(v1);
    const __m256i v3 = log10_f16_1ulp_avx2_bits_f32_avx2(v2);
    const __m256i v5 = _mm256_sub_epi32(v3, v4);
    const __m256i v7 = _mm256_srai_epi32(v5, 23);
    const __m256 v8 = _mm256_cvtepi32_ps(v7);
    const __m256i v10 = _mm256_and_si256(v9, v5);
    const __m256i v11 = _mm256_sub_epi32(v3, v10);
    const __m256 v12 = _mm256_castsi256_ps(v11);
    const __m256 v15 = _mm256_fmadd_ps(v13, v12, v14);
    const __m256 v17 = _mm256_fmadd_ps(v15, v12, v16);
    const __m256 v19 = _mm256_fmadd_ps(v12, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v12, v20);
    const __m256 v23 = _mm256_sub_ps(v12, v22);
    const __m256 v24 = _mm256_fmadd_ps(v21, v23, v23);
    const __m256 v25 = _mm256_fmadd_ps(v0, v8, v24);
    const __m256i v26 = log10_f16_1ulp_avx2_tohalf_total_f32_avx2(v25);
    const __m256i v28 = _mm256_castps_si256(_mm256_cmp_ps(v27, v2, _CMP_LE_OQ));
    const __m256 v29 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256i v31 = _mm256_castps_si256(_mm256_cmp_ps(v29, v30, _CMP_LT_OQ));
    const __m256i v32 = _mm256_and_si256(v28, v31);
    const __m256i v33 = _mm256_xor_si256(v32, _mm256_set1_epi32(-1));
    __m256i r0 = v26;
    __m256i any1 = v33;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v2, v34, _CMP_LT_OQ));
        const __m256i v37 = _mm256_castps_si256(_mm256_cmp_ps(v34, v2, _CMP_EQ_OQ));
        const __m256i v40 = _mm256_castps_si256(_mm256_cmp_ps(v2, v39, _CMP_NLE_UQ));
        const __m256 v42 = _mm256_mul_ps(v41, v2);
        const __m256i v43 = log10_f16_1ulp_avx2_bits_f32_avx2(v42);
        const __m256i v44 = _mm256_sub_epi32(v43, v4);
        const __m256i v45 = _mm256_srai_epi32(v44, 23);
        const __m256 v46 = _mm256_cvtepi32_ps(v45);
        const __m256 v48 = _mm256_sub_ps(v46, v47);
        const __m256i v51 = _mm256_and_si256(v9, v44);
        const __m256i v52 = _mm256_sub_epi32(v43, v51);
        const __m256 v53 = _mm256_castsi256_ps(v52);
        const __m256 v54 = _mm256_sub_ps(v53, v22);
        const __m256 v58 = _mm256_fmadd_ps(v54, v54, v57);
        const __m256 v60 = _mm256_fmadd_ps(v54, v54, v59);
        const __m256 v62 = _mm256_fmadd_ps(v54, v60, v61);
        const __m256 v64 = _mm256_fmadd_ps(v54, v62, v63);
        const __m256 v66 = _mm256_fmadd_ps(v54, v64, v65);
        const __m256 v68 = _mm256_fmadd_ps(v54, v66, v67);
        const __m256 v69 = _mm256_fmadd_ps(v57, v64, v57);
        const __m256 v70 = _mm256_fmadd_ps(v58, v68, v69);
        const __m256 v71 = _mm256_fmadd_ps(v54, v56, v70);
        const __m256 v72 = _mm256_fmadd_ps(v54, v55, v71);
        const __m256 v73 = _mm256_fmadd_ps(v50, v48, v72);
        const __m256 v74 = _mm256_fmadd_ps(v48, v49, v73);
        const __m256 v75 = _mm256_blendv_ps(v74, v2, _mm256_castsi256_ps(v40));
        const __m256 v76 = _mm256_blendv_ps(v75, v38, _mm256_castsi256_ps(v37));
        const __m256 v77 = _mm256_blendv_ps(v76, v36, _mm256_castsi256_ps(v35));
        const __m256i v78 = log10_f16_1ulp_avx2_tohalf_total_f32_avx2(v77);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v78), _mm256_castsi256_ps(v33)));
    }
    log10_f16_1ulp_avx2_store_u16_avx2(y, r0);
}

static LOG10_F16_1ULP_AVX2_AVX2_TARGET void log10_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log10_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log10_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG10_F16_1ULP_AVX2_AVX512 __m512i log10_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOG10_F16_1ULP_AVX2_AVX512 __m512i log10_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOG10_F16_1ULP_AVX2_AVX512 __m512i log10_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return log10_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(log10_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG10_F16_1ULP_AVX2_AVX512 void log10_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.3440ap-2f); /* 0.301027775 */
    const __m512i v4 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v9 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v13 = _mm512_set1_ps(0x1.8f6a02p-4f); /* 0.0975132063 */
    const __m512 v14 = _mm512_set1_ps(-0x1.046134p-1f); /* -0.508554101 */
    const __m512 v16 = _mm512_set1_ps(0x1.15ba92p+0f); /* 1.08487809 */
    const __m512 v18 = _mm512_set1_ps(-0x1.40467ap+0f); /* -1.25107539 */
    const __m512 v20 = _mm512_set1_ps(0x1.7a183cp-7f); /* 0.0115385335 */
    const __m512 v22 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v27 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v30 = _mm512_set1_ps(INFINITY);
    const __m512 v34 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v36 = _mm512_set1_ps(NAN);
    const __m512 v38 = _mm512_set1_ps(-INFINITY);
    const __m512 v39 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v41 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v47 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v49 = _mm512_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m512 v50 = _mm512_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m512 v55 = _mm512_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m512 v56 = _mm512_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m512 v57 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v59 = _mm512_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m512 v61 = _mm512_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m512 v63 = _mm512_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m512 v65 = _mm512_set1_ps(-0x1.bcdc62p-4f); /* -0.108608611 */
    const __m512 v67 = _mm512_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v2_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_2));
    const __m512 v2_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_3));
    const __m512i v3_0 = log10_f16_1ulp_avx2_bits_f32_avx512(v2_0);
    const __m512i v3_1 = log10_f16_1ulp_avx2_bits_f32_avx512(v2_1);
    const __m512i v3_2 = log10_f16_1ulp_avx2_bits_f32_avx512(v2_2);
    const __m512i v3_3 = log10_f16_1ulp_avx2_bits_f32_avx512(v2_3);
    const __m512i v5_0 = _mm512_sub_epi32(v3_0, v4);
    const __m512i v5_1 = _mm512_sub_epi32(v3_1, v4);
    const __m512i v5_2 = _mm512_sub_epi32(v3_2, v4);
    const __m512i v5_3 = _mm512_sub_epi32(v3_3, v4);
    const __m512i v7_0 = _mm512_srai_epi32(v5_0, 23);
    const __m512i v7_1 = _mm512_srai_epi32(v5_1, 23);
    const __m512i v7_2 = _mm512_srai_epi32(v5_2, 23);
    const __m512i v7_3 = _mm512_srai_epi32(v5_3, 23);
    const __m512 v8_0 = _mm512_cvtepi32_ps(v7_0);
    const __m512 v8_1 = _mm512_cvtepi32_ps(v7_1);
    const __m512 v8_2 = _mm512_cvtepi32_ps(v7_2);
    const __m512 v8_3 = _mm512_cvtepi32_ps(v7_3);
    const __m512i v10_0 = _mm512_and_si512(v9, v5_0);
    const __m512i v10_1 = _mm512_and_si512(v9, v5_1);
    const __m512i v10_2 = _mm512_and_si512(v9, v5_2);
    const __m512i v10_3 = _mm512_and_si512(v9, v5_3);
    const __m512i v11_0 = _mm512_sub_epi32(v3_0, v10_0);
    const __m512i v11_1 = _mm512_sub_epi32(v3_1, v10_1);
    const __m512i v11_2 = _mm512_sub_epi32(v3_2, v10_2);
    const __m512i v11_3 = _mm512_sub_epi32(v3_3, v10_3);
    const __m512 v12_0 = _mm512_castsi512_ps(v11_0);
    const __m512 v12_1 = _mm512_castsi512_ps(v11_1);
    const __m512 v12_2 = _mm512_castsi512_ps(v11_2);
    const __m512 v12_3 = _mm512_castsi512_ps(v11_3);
    const __m512 v15_0 = _mm512_fmadd_ps(v13, v12_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13, v12_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v13, v12_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v13, v12_3, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v15_0, v12_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15_1, v12_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v15_2, v12_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v15_3, v12_3, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v12_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v12_1, v17_1, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v12_2, v17_2, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v12_3, v17_3, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v12_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v12_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v19_2, v12_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v19_3, v12_3, v20);
    const __m512 v23_0 = _mm512_sub_ps(v12_0, v22);
    const __m512 v23_1 = _mm512_sub_ps(v12_1, v22);
    const __m512 v23_2 = _mm512_sub_ps(v12_2, v22);
    const __m512 v23_3 = _mm512_sub_ps(v12_3, v22);
    const __m512 v24_0 = _mm512_fmadd_ps(v21_0, v23_0, v23_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v21_1, v23_1, v23_1);
    const __m512 v24_2 = _mm512_fmadd_ps(v21_2, v23_2, v23_2);
    const __m512 v24_3 = _mm512_fmadd_ps(v21_3, v23_3, v23_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v0, v8_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v0, v8_1, v24_1);
    const __m512 v25_2 = _mm512_fmadd_ps(v0, v8_2, v24_2);
    const __m512 v25_3 = _mm512_fmadd_ps(v0, v8_3, v24_3);
    const __m512i v26_0 = log10_f16_1ulp_avx2_tohalf_total_f32_avx512(v25_0);
    const __m512i v26_1 = log10_f16_1ulp_avx2_tohalf_total_f32_avx512(v25_1);
    const __m512i v26_2 = log10_f16_1ulp_avx2_tohalf_total_f32_avx512(v25_2);
    const __m512i v26_3 = log10_f16_1ulp_avx2_tohalf_total_f32_avx512(v25_3);
    const __mmask16 v28_0 = _mm512_cmp_ps_mask(v27, v2_0, _CMP_LE_OQ);
    const __mmask16 v28_1 = _mm512_cmp_ps_mask(v27, v2_1, _CMP_LE_OQ);
    const __mmask16 v28_2 = _mm512_cmp_ps_mask(v27, v2_2, _CMP_LE_OQ);
    const __mmask16 v28_3 = _mm512_cmp_ps_mask(v27, v2_3, _CMP_LE_OQ);
    const __m512 v29_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v29_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v29_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v29_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v31_0 = _mm512_cmp_ps_mask(v29_0, v30, _CMP_LT_OQ);
    const __mmask16 v31_1 = _mm512_cmp_ps_mask(v29_1, v30, _CMP_LT_OQ);
    const __mmask16 v31_2 = _mm512_cmp_ps_mask(v29_2, v30, _CMP_LT_OQ);
    const __mmask16 v31_3 = _mm512_cmp_ps_mask(v29_3, v30, _CMP_LT_OQ);
    const __mmask16 v32_0 = (__mmask16)(v28_0 & v31_0);
    const __mmask16 v32_1 = (__mmask16)(v28_1 & v31_1);
    const __mmask16 v32_2 = (__mmask16)(v28_2 & v31_2);
    const __mmask16 v32_3 = (__mmask16)(v28_3 & v31_3);
    const __mmask16 v33_0 = (__mmask16)~v32_0;
    const __mmask16 v33_1 = (__mmask16)~v32_1;
    const __mmask16 v33_2 = (__mmask16)~v32_2;
    const __mmask16 v33_3 = (__mmask16)~v32_3;
    __m512i r0_0 = v26_0;
    __m512i r0_1 = v26_1;
    __m512i r0_2 = v26_2;
    __m512i r0_3 = v26_3;
    __mmask16 any1 = v33_0;
    any1 = (__mmask16)(any1 | v33_1);
    any1 = (__mmask16)(any1 | v33_2);
    any1 = (__mmask16)(any1 | v33_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v35_0 = _mm512_cmp_ps_mask(v2_0, v34, _CMP_LT_OQ);
        const __mmask16 v35_1 = _mm512_cmp_ps_mask(v2_1, v34, _CMP_LT_OQ);
        const __mmask16 v35_2 = _mm512_cmp_ps_mask(v2_2, v34, _CMP_LT_OQ);
        const __mmask16 v35_3 = _mm512_cmp_ps_mask(v2_3, v34, _CMP_LT_OQ);
        const __mmask16 v37_0 = _mm512_cmp_ps_mask(v34, v2_0, _CMP_EQ_OQ);
        const __mmask16 v37_1 = _mm512_cmp_ps_mask(v34, v2_1, _CMP_EQ_OQ);
        const __mmask16 v37_2 = _mm512_cmp_ps_mask(v34, v2_2, _CMP_EQ_OQ);
        const __mmask16 v37_3 = _mm512_cmp_ps_mask(v34, v2_3, _CMP_EQ_OQ);
        const __mmask16 v40_0 = _mm512_cmp_ps_mask(v2_0, v39, _CMP_NLE_UQ);
        const __mmask16 v40_1 = _mm512_cmp_ps_mask(v2_1, v39, _CMP_NLE_UQ);
        const __mmask16 v40_2 = _mm512_cmp_ps_mask(v2_2, v39, _CMP_NLE_UQ);
        const __mmask16 v40_3 = _mm512_cmp_ps_mask(v2_3, v39, _CMP_NLE_UQ);
        const __m512 v42_0 = _mm512_mul_ps(v41, v2_0);
        const __m512 v42_1 = _mm512_mul_ps(v41, v2_1);
        const __m512 v42_2 = _mm512_mul_ps(v41, v2_2);
        const __m512 v42_3 = _mm512_mul_ps(v41, v2_3);
        const __m512i v43_0 = log10_f16_1ulp_avx2_bits_f32_avx512(v42_0);
        const __m512i v43_1 = log10_f16_1ulp_avx2_bits_f32_avx512(v42_1);
        const __m512i v43_2 = log10_f16_1ulp_avx2_bits_f32_avx512(v42_2);
        const __m512i v43_3 = log10_f16_1ulp_avx2_bits_f32_avx512(v42_3);
        const __m512i v44_0 = _mm512_sub_epi32(v43_0, v4);
        const __m512i v44_1 = _mm512_sub_epi32(v43_1, v4);
        const __m512i v44_2 = _mm512_sub_epi32(v43_2, v4);
        const __m512i v44_3 = _mm512_sub_epi32(v43_3, v4);
        const __m512i v45_0 = _mm512_srai_epi32(v44_0, 23);
        const __m512i v45_1 = _mm512_srai_epi32(v44_1, 23);
        const __m512i v45_2 = _mm512_srai_epi32(v44_2, 23);
        const __m512i v45_3 = _mm512_srai_epi32(v44_3, 23);
        const __m512 v46_0 = _mm512_cvtepi32_ps(v45_0);
        const __m512 v46_1 = _mm512_cvtepi32_ps(v45_1);
        const __m512 v46_2 = _mm512_cvtepi32_ps(v45_2);
        const __m512 v46_3 = _mm512_cvtepi32_ps(v45_3);
        const __m512 v48_0 = _mm512_sub_ps(v46_0, v47);
        const __m512 v48_1 = _mm512_sub_ps(v46_1, v47);
        const __m512 v48_2 = _mm512_sub_ps(v46_2, v47);
        const __m512 v48_3 = _mm512_sub_ps(v46_3, v47);
        const __m512i v51_0 = _mm512_and_si512(v9, v44_0);
        const __m512i v51_1 = _mm512_and_si512(v9, v44_1);
        const __m512i v51_2 = _mm512_and_si512(v9, v44_2);
        const __m512i v51_3 = _mm512_and_si512(v9, v44_3);
        const __m512i v52_0 = _mm512_sub_epi32(v43_0, v51_0);
        const __m512i v52_1 = _mm512_sub_epi32(v43_1, v51_1);
        const __m512i v52_2 = _mm512_sub_epi32(v43_2, v51_2);
        const __m512i v52_3 = _mm512_sub_epi32(v43_3, v51_3);
        const __m512 v53_0 = _mm512_castsi512_ps(v52_0);
        const __m512 v53_1 = _mm512_castsi512_ps(v52_1);
        const __m512 v53_2 = _mm512_castsi512_ps(v52_2);
        const __m512 v53_3 = _mm512_castsi512_ps(v52_3);
        const __m512 v54_0 = _mm512_sub_ps(v53_0, v22);
        const __m512 v54_1 = _mm512_sub_ps(v53_1, v22);
        const __m512 v54_2 = _mm512_sub_ps(v53_2, v22);
        const __m512 v54_3 = _mm512_sub_ps(v53_3, v22);
        const __m512 v58_0 = _mm512_fmadd_ps(v54_0, v54_0, v57);
        const __m512 v58_1 = _mm512_fmadd_ps(v54_1, v54_1, v57);
        const __m512 v58_2 = _mm512_fmadd_ps(v54_2, v54_2, v57);
        const __m512 v58_3 = _mm512_fmadd_ps(v54_3, v54_3, v57);
        const __m512 v60_0 = _mm512_fmadd_ps(v54_0, v54_0, v59);
        const __m512 v60_1 = _mm512_fmadd_ps(v54_1, v54_1, v59);
        const __m512 v60_2 = _mm512_fmadd_ps(v54_2, v54_2, v59);
        const __m512 v60_3 = _mm512_fmadd_ps(v54_3, v54_3, v59);
        const __m512 v62_0 = _mm512_fmadd_ps(v54_0, v60_0, v61);
        const __m512 v62_1 = _mm512_fmadd_ps(v54_1, v60_1, v61);
        const __m512 v62_2 = _mm512_fmadd_ps(v54_2, v60_2, v61);
        const __m512 v62_3 = _mm512_fmadd_ps(v54_3, v60_3, v61);
        const __m512 v64_0 = _mm512_fmadd_ps(v54_0, v62_0, v63);
        const __m512 v64_1 = _mm512_fmadd_ps(v54_1, v62_1, v63);
        const __m512 v64_2 = _mm512_fmadd_ps(v54_2, v62_2, v63);
        const __m512 v64_3 = _mm512_fmadd_ps(v54_3, v62_3, v63);
        const __m512 v66_0 = _mm512_fmadd_ps(v54_0, v64_0, v65);
        const __m512 v66_1 = _mm512_fmadd_ps(v54_1, v64_1, v65);
        const __m512 v66_2 = _mm512_fmadd_ps(v54_2, v64_2, v65);
        const __m512 v66_3 = _mm512_fmadd_ps(v54_3, v64_3, v65);
        const __m512 v68_0 = _mm512_fmadd_ps(v54_0, v66_0, v67);
        const __m512 v68_1 = _mm512_fmadd_ps(v54_1, v66_1, v67);
        const __m512 v68_2 = _mm512_fmadd_ps(v54_2, v66_2, v67);
        const __m512 v68_3 = _mm512_fmadd_ps(v54_3, v66_3, v67);
        const __m512 v69_0 = _mm512_fmadd_ps(v57, v64_0, v57);
        const __m512 v69_1 = _mm512_fmadd_ps(v57, v64_1, v57);
        const __m512 v69_2 = _mm512_fmadd_ps(v57, v64_2, v57);
        const __m512 v69_3 = _mm512_fmadd_ps(v57, v64_3, v57);
        const __m512 v70_0 = _mm512_fmadd_ps(v58_0, v68_0, v69_0);
        const __m512 v70_1 = _mm512_fmadd_ps(v58_1, v68_1, v69_1);
        const __m512 v70_2 = _mm512_fmadd_ps(v58_2, v68_2, v69_2);
        const __m512 v70_3 = _mm512_fmadd_ps(v58_3, v68_3, v69_3);
        const __m512 v71_0 = _mm512_fmadd_ps(v54_0, v56, v70_0);
        const __m512 v71_1 = _mm512_fmadd_ps(v54_1, v56, v70_1);
        const __m512 v71_2 = _mm512_fmadd_ps(v54_2, v56, v70_2);
        const __m512 v71_3 = _mm512_fmadd_ps(v54_3, v56, v70_3);
        const __m512 v72_0 = _mm512_fmadd_ps(v54_0, v55, v71_0);
        const __m512 v72_1 = _mm512_fmadd_ps(v54_1, v55, v71_1);
        const __m512 v72_2 = _mm512_fmadd_ps(v54_2, v55, v71_2);
        const __m512 v72_3 = _mm512_fmadd_ps(v54_3, v55, v71_3);
        const __m512 v73_0 = _mm512_fmadd_ps(v50, v48_0, v72_0);
        const __m512 v73_1 = _mm512_fmadd_ps(v50, v48_1, v72_1);
        const __m512 v73_2 = _mm512_fmadd_ps(v50, v48_2, v72_2);
        const __m512 v73_3 = _mm512_fmadd_ps(v50, v48_3, v72_3);
        const __m512 v74_0 = _mm512_fmadd_ps(v48_0, v49, v73_0);
        const __m512 v74_1 = _mm512_fmadd_ps(v48_1, v49, v73_1);
        const __m512 v74_2 = _mm512_fmadd_ps(v48_2, v49, v73_2);
        const __m512 v74_3 = _mm512_fmadd_ps(v48_3, v49, v73_3);
        const __m512 v75_0 = _mm512_mask_blend_ps(v40_0, v74_0, v2_0);
        const __m512 v75_1 = _mm512_mask_blend_ps(v40_1, v74_1, v2_1);
        const __m512 v75_2 = _mm512_mask_blend_ps(v40_2, v74_2, v2_2);
        const __m512 v75_3 = _mm512_mask_blend_ps(v40_3, v74_3, v2_3);
        const __m512 v76_0 = _mm512_mask_blend_ps(v37_0, v75_0, v38);
        const __m512 v76_1 = _mm512_mask_blend_ps(v37_1, v75_1, v38);
        const __m512 v76_2 = _mm512_mask_blend_ps(v37_2, v75_2, v38);
        const __m512 v76_3 = _mm512_mask_blend_ps(v37_3, v75_3, v38);
        const __m512 v77_0 = _mm512_mask_blend_ps(v35_0, v76_0, v36);
        const __m512 v77_1 = _mm512_mask_blend_ps(v35_1, v76_1, v36);
        const __m512 v77_2 = _mm512_mask_blend_ps(v35_2, v76_2, v36);
        const __m512 v77_3 = _mm512_mask_blend_ps(v35_3, v76_3, v36);
        const __m512i v78_0 = log10_f16_1ulp_avx2_tohalf_total_f32_avx512(v77_0);
        const __m512i v78_1 = log10_f16_1ulp_avx2_tohalf_total_f32_avx512(v77_1);
        const __m512i v78_2 = log10_f16_1ulp_avx2_tohalf_total_f32_avx512(v77_2);
        const __m512i v78_3 = log10_f16_1ulp_avx2_tohalf_total_f32_avx512(v77_3);
        r0_0 = _mm512_mask_blend_epi32(v33_0, r0_0, v78_0);
        r0_1 = _mm512_mask_blend_epi32(v33_1, r0_1, v78_1);
        r0_2 = _mm512_mask_blend_epi32(v33_2, r0_2, v78_2);
        r0_3 = _mm512_mask_blend_epi32(v33_3, r0_3, v78_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static LOG10_F16_1ULP_AVX2_AVX512_TARGET void log10_f16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.3440ap-2f); /* 0.301027775 */
    const __m512i v4 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v9 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v13 = _mm512_set1_ps(0x1.8f6a02p-4f); /* 0.0975132063 */
    const __m512 v14 = _mm512_set1_ps(-0x1.046134p-1f); /* -0.508554101 */
    const __m512 v16 = _mm512_set1_ps(0x1.15ba92p+0f); /* 1.08487809 */
    const __m512 v18 = _mm512_set1_ps(-0x1.40467ap+0f); /* -1.25107539 */
    const __m512 v20 = _mm512_set1_ps(0x1.7a183cp-7f); /* 0.0115385335 */
    const __m512 v22 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v27 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v30 = _mm512_set1_ps(INFINITY);
    const __m512 v34 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v36 = _mm512_set1_ps(NAN);
    const __m512 v38 = _mm512_set1_ps(-INFINITY);
    const __m512 v39 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v41 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v47 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v49 = _mm512_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m512 v50 = _mm512_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m512 v55 = _mm512_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m512 v56 = _mm512_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m512 v57 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v59 = _mm512_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m512 v61 = _mm512_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m512 v63 = _mm512_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m512 v65 = _mm512_set1_ps(-0x1.bcdc62p-4f); /* -0.108608611 */
    const __m512 v67 = _mm512_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512i v3 = log10_f16_1ulp_avx2_bits_f32_avx512(v2);
    const __m512i v5 = _mm512_sub_epi32(v3, v4);
    const __m512i v7 = _mm512_srai_epi32(v5, 23);
    const __m512 v8 = _mm512_cvtepi32_ps(v7);
    const __m512i v10 = _mm512_and_si512(v9, v5);
    const __m512i v11 = _mm512_sub_epi32(v3, v10);
    const __m512 v12 = _mm512_castsi512_ps(v11);
    const __m512 v15 = _mm512_fmadd_ps(v13, v12, v14);
    const __m512 v17 = _mm512_fmadd_ps(v15, v12, v16);
    const __m512 v19 = _mm512_fmadd_ps(v12, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v12, v20);
    const __m512 v23 = _mm512_sub_ps(v12, v22);
    const __m512 v24 = _mm512_fmadd_ps(v21, v23, v23);
    const __m512 v25 = _mm512_fmadd_ps(v0, v8, v24);
    const __m512i v26 = log10_f16_1ulp_avx2_tohalf_total_f32_avx512(v25);
    const __mmask16 v28 = _mm512_cmp_ps_mask(v27, v2, _CMP_LE_OQ);
    const __m512 v29 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v31 = _mm512_cmp_ps_mask(v29, v30, _CMP_LT_OQ);
    const __mmask16 v32 = (__mmask16)(v28 & v31);
    const __mmask16 v33 = (__mmask16)~v32;
    __m512i r0 = v26;
    __mmask16 any1 = v33;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v35 = _mm512_cmp_ps_mask(v2, v34, _CMP_LT_OQ);
        const __mmask16 v37 = _mm512_cmp_ps_mask(v34, v2, _CMP_EQ_OQ);
        const __mmask16 v40 = _mm512_cmp_ps_mask(v2, v39, _CMP_NLE_UQ);
        const __m512 v42 = _mm512_mul_ps(v41, v2);
        const __m512i v43 = log10_f16_1ulp_avx2_bits_f32_avx512(v42);
        const __m512i v44 = _mm512_sub_epi32(v43, v4);
        const __m512i v45 = _mm512_srai_epi32(v44, 23);
        const __m512 v46 = _mm512_cvtepi32_ps(v45);
        const __m512 v48 = _mm512_sub_ps(v46, v47);
        const __m512i v51 = _mm512_and_si512(v9, v44);
        const __m512i v52 = _mm512_sub_epi32(v43, v51);
        const __m512 v53 = _mm512_castsi512_ps(v52);
        const __m512 v54 = _mm512_sub_ps(v53, v22);
        const __m512 v58 = _mm512_fmadd_ps(v54, v54, v57);
        const __m512 v60 = _mm512_fmadd_ps(v54, v54, v59);
        const __m512 v62 = _mm512_fmadd_ps(v54, v60, v61);
        const __m512 v64 = _mm512_fmadd_ps(v54, v62, v63);
        const __m512 v66 = _mm512_fmadd_ps(v54, v64, v65);
        const __m512 v68 = _mm512_fmadd_ps(v54, v66, v67);
        const __m512 v69 = _mm512_fmadd_ps(v57, v64, v57);
        const __m512 v70 = _mm512_fmadd_ps(v58, v68, v69);
        const __m512 v71 = _mm512_fmadd_ps(v54, v56, v70);
        const __m512 v72 = _mm512_fmadd_ps(v54, v55, v71);
        const __m512 v73 = _mm512_fmadd_ps(v50, v48, v72);
        const __m512 v74 = _mm512_fmadd_ps(v48, v49, v73);
        const __m512 v75 = _mm512_mask_blend_ps(v40, v74, v2);
        const __m512 v76 = _mm512_mask_blend_ps(v37, v75, v38);
        const __m512 v77 = _mm512_mask_blend_ps(v35, v76, v36);
        const __m512i v78 = log10_f16_1ulp_avx2_tohalf_total_f32_avx512(v77);
        r0 = _mm512_mask_blend_epi32(v33, r0, v78);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG10_F16_1ULP_AVX2_AVX512_TARGET void log10_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log10_f16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log10_f16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log10_f16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_f16_1ulp_avx2_level(void) {
#if defined(LOG10_F16_1ULP_AVX2_FORCE_ISA)
    return LOG10_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t log10_f16_1ulp_avx2(uint16_t x) {
    return log10_f16_1ulp_avx2_element(x);
}

void log10_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_f16_1ulp_avx2_level();
    if (level == 2) {
        log10_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log10_f16_1ulp_avx2_array_portable(x, y, n);
}
