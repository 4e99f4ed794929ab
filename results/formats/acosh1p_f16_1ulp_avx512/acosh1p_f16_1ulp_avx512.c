/* acosh1p_f16_1ulp_avx512: acosh1p
 *
 *   target       acosh1p, x < 0 ? nan : log1p(x + sqrt(x*(x + 2))), f16
 *   domain       every input
 *   max error    0.784388 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.448p+4 (20.28125, encoding 0x4d12)
 *   result there 0x1.e04p+1 (3.75195312, encoding 0x4381)
 *   mean error   0.123705 ulp
 *   misrounded   1999 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0e7eb822ef6dbad23cf5b71bde024162
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh1p --fmt f16 --max-ulp 0.5 --isa avx512 --time 12s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh1p_f16_avx512.db
 *                time: 0.8797 ns/element as avx512 code (inputs mean)
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
#include "acosh1p_f16_1ulp_avx512.h"

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

static inline float acosh1p_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float acosh1p_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = acosh1p_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return acosh1p_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline double acosh1p_f16_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh1p_f16_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t acosh1p_f16_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double acosh1p_f16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double acosh1p_f16_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh1p_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acosh1p_f16_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = acosh1p_f16_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return acosh1p_f16_1ulp_avx512_frombits_f32((acosh1p_f16_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline int acosh1p_f16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float acosh1p_f16_1ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? acosh1p_f16_1ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (acosh1p_f16_1ulp_avx512_signaling_f32(a) | acosh1p_f16_1ulp_avx512_signaling_f32(b)) ? a + b : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t acosh1p_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)acosh1p_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = acosh1p_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t acosh1p_f16_1ulp_avx512_element(uint16_t x) {
    const float v0 = 0x1.d5891ep+7f; /* 234.767807 */
    const int64_t v1 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v2 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const double v3 = 0x1p+0; /* 1 */
    const int32_t v4 = (int32_t)x;
    const float v5 = acosh1p_f16_1ulp_avx512_fromhalf_f32(v4);
    const double v6 = (double)v5;
    const double v7 = 0x1.0894c67fe6066p+1; /* 2.0670402645592274 */
    const double v8 = 0x0p+0; /* 0 */
    const double v9 = acosh1p_f16_1ulp_avx512_fma_f64(v6, v7, v8);
    const double v10 = v3 + v9;
    const int64_t v11 = acosh1p_f16_1ulp_avx512_bits_f64(v10);
    const int64_t v12 = (int64_t)((uint64_t)v2 + (uint64_t)v11);
    const int64_t v13 = INT64_C(52);
    const int64_t v14 = acosh1p_f16_1ulp_avx512_lshr_i64(v12, v13);
    const int64_t v15 = (int64_t)((uint64_t)v1 + (uint64_t)v14);
    const double v16 = acosh1p_f16_1ulp_avx512_frombits_f64(v15);
    const double v17 = 0x1.8p+52; /* 6755399441055744 */
    const double v18 = v16 - v17;
    const double v19 = 0x1.62e0fe66d3ad9p-1; /* 0.6931228161355093 */
    const int64_t v20 = INT64_C(9214364837600034816); /* 0x7fe0000000000000 */
    const int64_t v21 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const int64_t v22 = v21 & v12;
    const int64_t v23 = (int64_t)((uint64_t)v20 - (uint64_t)v22);
    const double v24 = acosh1p_f16_1ulp_avx512_frombits_f64(v23);
    const double v25 = 0x1p+1; /* 2 */
    const double v26 = v6 + v25;
    const double v27 = v26 * v6;
    const double v28 = acosh1p_f16_1ulp_avx512_sqrt_f64(v27);
    const double v29 = v6 + v28;
    const double v30 = v24 - v3;
    const double v31 = acosh1p_f16_1ulp_avx512_fma_f64(v24, v29, v30);
    const double v32 = 0x1.63e40677814c6p-4; /* 0.086887383709910088 */
    const double v33 = -0x1.cdbe9501f3b86p-3; /* -0.22546116268355493 */
    const double v34 = acosh1p_f16_1ulp_avx512_fma_f64(v32, v31, v33);
    const double v35 = 0x1.59fd6fec50638p-2; /* 0.33788084869238189 */
    const double v36 = acosh1p_f16_1ulp_avx512_fma_f64(v34, v31, v35);
    const double v37 = -0x1.00c77ff3e7c73p-1; /* -0.50152206280098566 */
    const double v38 = acosh1p_f16_1ulp_avx512_fma_f64(v31, v36, v37);
    const double v39 = v31 * v31;
    const double v40 = acosh1p_f16_1ulp_avx512_fma_f64(v38, v39, v31);
    const double v41 = acosh1p_f16_1ulp_avx512_fma_f64(v18, v19, v40);
    const float v42 = (float)v41;
    const float v43 = acosh1p_f16_1ulp_avx512_copysign_f32(v42, v5);
    const float v44 = acosh1p_f16_1ulp_avx512_minmag_f32(v0, v43);
    const int32_t v45 = acosh1p_f16_1ulp_avx512_tohalf_f32(v44);
    const float v46 = INFINITY;
    const int v47 = v5 < v46;
    const float v48 = 0x0p+0f; /* 0 */
    const int v49 = v48 <= v5;
    const int v50 = v47 & v49;
    const int v51 = !v50;
    int32_t r0 = v45;
    if (v51) {
        const float v52 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v53 = !(v5 <= v52);
        const float v54 = NAN;
        const float v55 = v53 ? v5 : v54;
        const int32_t v56 = acosh1p_f16_1ulp_avx512_tohalf_f32(v55);
        r0 = v56;
    }
    return (uint16_t)r0;
}

static void acosh1p_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh1p_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH1P_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ACOSH1P_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH1P_F16_1ULP_AVX512_AVX2 static inline ACOSH1P_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH1P_F16_1ULP_AVX512_AVX512 static inline ACOSH1P_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ACOSH1P_F16_1ULP_AVX512_AVX2 __m256 acosh1p_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
ACOSH1P_F16_1ULP_AVX512_AVX2 __m256i acosh1p_f16_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ACOSH1P_F16_1ULP_AVX512_AVX2 __m256 acosh1p_f16_1ulp_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
ACOSH1P_F16_1ULP_AVX512_AVX2 __m256 acosh1p_f16_1ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

ACOSH1P_F16_1ULP_AVX512_AVX2 __m256 acosh1p_f16_1ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(acosh1p_f16_1ulp_avx512_signaling_f32_avx2(a), acosh1p_f16_1ulp_avx512_signaling_f32_avx2(b)));
}

ACOSH1P_F16_1ULP_AVX512_AVX2 __m256i acosh1p_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ACOSH1P_F16_1ULP_AVX512_AVX2 __m256i acosh1p_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ACOSH1P_F16_1ULP_AVX512_AVX2 __m256i acosh1p_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return acosh1p_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(acosh1p_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ACOSH1P_F16_1ULP_AVX512_AVX2 void acosh1p_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH1P_F16_1ULP_AVX512_AVX2 void acosh1p_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.d5891ep+7f); /* 234.767807 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256d v3 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v7 = _mm256_set1_pd(0x1.0894c67fe6066p+1); /* 2.0670402645592274 */
    const __m256d v8 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v17 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v19 = _mm256_set1_pd(0x1.62e0fe66d3ad9p-1); /* 0.6931228161355093 */
    const __m256i v20 = _mm256_set1_epi64x(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m256i v21 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v25 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v32 = _mm256_set1_pd(0x1.63e40677814c6p-4); /* 0.086887383709910088 */
    const __m256d v33 = _mm256_set1_pd(-0x1.cdbe9501f3b86p-3); /* -0.22546116268355493 */
    const __m256d v35 = _mm256_set1_pd(0x1.59fd6fec50638p-2); /* 0.33788084869238189 */
    const __m256d v37 = _mm256_set1_pd(-0x1.00c77ff3e7c73p-1); /* -0.50152206280098566 */
    const __m256 v46 = _mm256_set1_ps(INFINITY);
    const __m256 v48 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v52 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v54 = _mm256_set1_ps(NAN);
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v5 = acosh1p_f16_1ulp_avx512_fromhalf_f32_avx2(v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v9l = _mm256_fmadd_pd(v6l, v7, v8);
    const __m256d v9h = _mm256_fmadd_pd(v6h, v7, v8);
    const __m256d v10l = _mm256_add_pd(v3, v9l);
    const __m256d v10h = _mm256_add_pd(v3, v9h);
    const __m256i v11l = acosh1p_f16_1ulp_avx512_bits_f64_avx2(v10l);
    const __m256i v11h = acosh1p_f16_1ulp_avx512_bits_f64_avx2(v10h);
    const __m256i v12l = _mm256_add_epi64(v2, v11l);
    const __m256i v12h = _mm256_add_epi64(v2, v11h);
    const __m256i v14l = _mm256_srli_epi64(v12l, 52);
    const __m256i v14h = _mm256_srli_epi64(v12h, 52);
    const __m256i v15l = _mm256_add_epi64(v1, v14l);
    const __m256i v15h = _mm256_add_epi64(v1, v14h);
    const __m256d v16l = _mm256_castsi256_pd(v15l);
    const __m256d v16h = _mm256_castsi256_pd(v15h);
    const __m256d v18l = _mm256_sub_pd(v16l, v17);
    const __m256d v18h = _mm256_sub_pd(v16h, v17);
    const __m256i v22l = _mm256_and_si256(v21, v12l);
    const __m256i v22h = _mm256_and_si256(v21, v12h);
    const __m256i v23l = _mm256_sub_epi64(v20, v22l);
    const __m256i v23h = _mm256_sub_epi64(v20, v22h);
    const __m256d v24l = _mm256_castsi256_pd(v23l);
    const __m256d v24h = _mm256_castsi256_pd(v23h);
    const __m256d v26l = _mm256_add_pd(v6l, v25);
    const __m256d v26h = _mm256_add_pd(v6h, v25);
    const __m256d v27l = _mm256_mul_pd(v26l, v6l);
    const __m256d v27h = _mm256_mul_pd(v26h, v6h);
    const __m256d v28l = _mm256_sqrt_pd(v27l);
    const __m256d v28h = _mm256_sqrt_pd(v27h);
    const __m256d v29l = _mm256_add_pd(v6l, v28l);
    const __m256d v29h = _mm256_add_pd(v6h, v28h);
    const __m256d v30l = _mm256_sub_pd(v24l, v3);
    const __m256d v30h = _mm256_sub_pd(v24h, v3);
    const __m256d v31l = _mm256_fmadd_pd(v24l, v29l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v24h, v29h, v30h);
    const __m256d v34l = _mm256_fmadd_pd(v32, v31l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32, v31h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v31l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v31h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v31l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v31h, v36h, v37);
    const __m256d v39l = _mm256_mul_pd(v31l, v31l);
    const __m256d v39h = _mm256_mul_pd(v31h, v31h);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v39l, v31l);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v39h, v31h);
    const __m256d v41l = _mm256_fmadd_pd(v18l, v19, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v18h, v19, v40h);
    const __m128 v42l = _mm256_cvtpd_ps(v41l);
    const __m128 v42h = _mm256_cvtpd_ps(v41h);
    const __m256 v42 = _mm256_set_m128(v42h, v42l);
    const __m256 v43 = acosh1p_f16_1ulp_avx512_copysign_f32_avx2(v42, v5);
    const __m256 v44 = acosh1p_f16_1ulp_avx512_minmag_f32_avx2(v0, v43);
    const __m256i v45 = acosh1p_f16_1ulp_avx512_tohalf_total_f32_avx2(v44);
    const __m256i v47 = _mm256_castps_si256(_mm256_cmp_ps(v5, v46, _CMP_LT_OQ));
    const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v48, v5, _CMP_LE_OQ));
    const __m256i v50 = _mm256_and_si256(v47, v49);
    const __m256i v51 = _mm256_xor_si256(v50, _mm256_set1_epi32(-1));
    __m256i r0 = v45;
    __m256i any1 = v51;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v53 = _mm256_castps_si256(_mm256_cmp_ps(v5, v52, _CMP_NLE_UQ));
        const __m256 v55 = _mm256_blendv_ps(v54, v5, _mm256_castsi256_ps(v53));
        const __m256i v56 = acosh1p_f16_1ulp_avx512_tohalf_total_f32_avx2(v55);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v56), _mm256_castsi256_ps(v51)));
    }
    acosh1p_f16_1ulp_avx512_store_u16_avx2(y, r0);
}

static ACOSH1P_F16_1ULP_AVX512_AVX2_TARGET void acosh1p_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh1p_f16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acosh1p_f16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOSH1P_F16_1ULP_AVX512_AVX512 __m512i acosh1p_f16_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ACOSH1P_F16_1ULP_AVX512_AVX512 __m512 acosh1p_f16_1ulp_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

ACOSH1P_F16_1ULP_AVX512_AVX512 __m512i acosh1p_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ACOSH1P_F16_1ULP_AVX512_AVX512 __m512i acosh1p_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ACOSH1P_F16_1ULP_AVX512_AVX512 __m512i acosh1p_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return acosh1p_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(acosh1p_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH1P_F16_1ULP_AVX512_AVX512 void acosh1p_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.d5891ep+7f); /* 234.767807 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v7 = _mm512_set1_pd(0x1.0894c67fe6066p+1); /* 2.0670402645592274 */
    const __m512d v8 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v17 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v19 = _mm512_set1_pd(0x1.62e0fe66d3ad9p-1); /* 0.6931228161355093 */
    const __m512i v20 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v21 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v25 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v32 = _mm512_set1_pd(0x1.63e40677814c6p-4); /* 0.086887383709910088 */
    const __m512d v33 = _mm512_set1_pd(-0x1.cdbe9501f3b86p-3); /* -0.22546116268355493 */
    const __m512d v35 = _mm512_set1_pd(0x1.59fd6fec50638p-2); /* 0.33788084869238189 */
    const __m512d v37 = _mm512_set1_pd(-0x1.00c77ff3e7c73p-1); /* -0.50152206280098566 */
    const __m512 v46 = _mm512_set1_ps(INFINITY);
    const __m512 v48 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v52 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v54 = _mm512_set1_ps(NAN);
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v5_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4_0));
    const __m512 v5_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4_1));
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_1, 1));
    const __m512d v9_0l = _mm512_fmadd_pd(v6_0l, v7, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v6_0h, v7, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v6_1l, v7, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v6_1h, v7, v8);
    const __m512d v10_0l = _mm512_add_pd(v3, v9_0l);
    const __m512d v10_0h = _mm512_add_pd(v3, v9_0h);
    const __m512d v10_1l = _mm512_add_pd(v3, v9_1l);
    const __m512d v10_1h = _mm512_add_pd(v3, v9_1h);
    const __m512i v11_0l = acosh1p_f16_1ulp_avx512_bits_f64_avx512(v10_0l);
    const __m512i v11_0h = acosh1p_f16_1ulp_avx512_bits_f64_avx512(v10_0h);
    const __m512i v11_1l = acosh1p_f16_1ulp_avx512_bits_f64_avx512(v10_1l);
    const __m512i v11_1h = acosh1p_f16_1ulp_avx512_bits_f64_avx512(v10_1h);
    const __m512i v12_0l = _mm512_add_epi64(v2, v11_0l);
    const __m512i v12_0h = _mm512_add_epi64(v2, v11_0h);
    const __m512i v12_1l = _mm512_add_epi64(v2, v11_1l);
    const __m512i v12_1h = _mm512_add_epi64(v2, v11_1h);
    const __m512i v14_0l = _mm512_srli_epi64(v12_0l, 52);
    const __m512i v14_0h = _mm512_srli_epi64(v12_0h, 52);
    const __m512i v14_1l = _mm512_srli_epi64(v12_1l, 52);
    const __m512i v14_1h = _mm512_srli_epi64(v12_1h, 52);
    const __m512i v15_0l = _mm512_add_epi64(v1, v14_0l);
    const __m512i v15_0h = _mm512_add_epi64(v1, v14_0h);
    const __m512i v15_1l = _mm512_add_epi64(v1, v14_1l);
    const __m512i v15_1h = _mm512_add_epi64(v1, v14_1h);
    const __m512d v16_0l = _mm512_castsi512_pd(v15_0l);
    const __m512d v16_0h = _mm512_castsi512_pd(v15_0h);
    const __m512d v16_1l = _mm512_castsi512_pd(v15_1l);
    const __m512d v16_1h = _mm512_castsi512_pd(v15_1h);
    const __m512d v18_0l = _mm512_sub_pd(v16_0l, v17);
    const __m512d v18_0h = _mm512_sub_pd(v16_0h, v17);
    const __m512d v18_1l = _mm512_sub_pd(v16_1l, v17);
    const __m512d v18_1h = _mm512_sub_pd(v16_1h, v17);
    const __m512i v22_0l = _mm512_and_si512(v21, v12_0l);
    const __m512i v22_0h = _mm512_and_si512(v21, v12_0h);
    const __m512i v22_1l = _mm512_and_si512(v21, v12_1l);
    const __m512i v22_1h = _mm512_and_si512(v21, v12_1h);
    const __m512i v23_0l = _mm512_sub_epi64(v20, v22_0l);
    const __m512i v23_0h = _mm512_sub_epi64(v20, v22_0h);
    const __m512i v23_1l = _mm512_sub_epi64(v20, v22_1l);
    const __m512i v23_1h = _mm512_sub_epi64(v20, v22_1h);
    const __m512d v24_0l = _mm512_castsi512_pd(v23_0l);
    const __m512d v24_0h = _mm512_castsi512_pd(v23_0h);
    const __m512d v24_1l = _mm512_castsi512_pd(v23_1l);
    const __m512d v24_1h = _mm512_castsi512_pd(v23_1h);
    const __m512d v26_0l = _mm512_add_pd(v6_0l, v25);
    const __m512d v26_0h = _mm512_add_pd(v6_0h, v25);
    const __m512d v26_1l = _mm512_add_pd(v6_1l, v25);
    const __m512d v26_1h = _mm512_add_pd(v6_1h, v25);
    const __m512d v27_0l = _mm512_mul_pd(v26_0l, v6_0l);
    const __m512d v27_0h = _mm512_mul_pd(v26_0h, v6_0h);
    const __m512d v27_1l = _mm512_mul_pd(v26_1l, v6_1l);
    const __m512d v27_1h = _mm512_mul_pd(v26_1h, v6_1h);
    const __m512d v28_0l = _mm512_sqrt_pd(v27_0l);
    const __m512d v28_0h = _mm512_sqrt_pd(v27_0h);
    const __m512d v28_1l = _mm512_sqrt_pd(v27_1l);
    const __m512d v28_1h = _mm512_sqrt_pd(v27_1h);
    const __m512d v29_0l = _mm512_add_pd(v6_0l, v28_0l);
    const __m512d v29_0h = _mm512_add_pd(v6_0h, v28_0h);
    const __m512d v29_1l = _mm512_add_pd(v6_1l, v28_1l);
    const __m512d v29_1h = _mm512_add_pd(v6_1h, v28_1h);
    const __m512d v30_0l = _mm512_sub_pd(v24_0l, v3);
    const __m512d v30_0h = _mm512_sub_pd(v24_0h, v3);
    const __m512d v30_1l = _mm512_sub_pd(v24_1l, v3);
    const __m512d v30_1h = _mm512_sub_pd(v24_1h, v3);
    const __m512d v31_0l = _mm512_fmadd_pd(v24_0l, v29_0l, v30_0l);
    const __m512d v31_0h = _mm512_fmadd_pd(v24_0h, v29_0h, v30_0h);
    const __m512d v31_1l = _mm512_fmadd_pd(v24_1l, v29_1l, v30_1l);
    const __m512d v31_1h = _mm512_fmadd_pd(v24_1h, v29_1h, v30_1h);
    const __m512d v34_0l = _mm512_fmadd_pd(v32, v31_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32, v31_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32, v31_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32, v31_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v34_0l, v31_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v34_0h, v31_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v34_1l, v31_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v34_1h, v31_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v31_0l, v36_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v31_0h, v36_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v31_1l, v36_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v31_1h, v36_1h, v37);
    const __m512d v39_0l = _mm512_mul_pd(v31_0l, v31_0l);
    const __m512d v39_0h = _mm512_mul_pd(v31_0h, v31_0h);
    const __m512d v39_1l = _mm512_mul_pd(v31_1l, v31_1l);
    const __m512d v39_1h = _mm512_mul_pd(v31_1h, v31_1h);
    const __m512d v40_0l = _mm512_fmadd_pd(v38_0l, v39_0l, v31_0l);
    const __m512d v40_0h = _mm512_fmadd_pd(v38_0h, v39_0h, v31_0h);
    const __m512d v40_1l = _mm512_fmadd_pd(v38_1l, v39_1l, v31_1l);
    const __m512d v40_1h = _mm512_fmadd_pd(v38_1h, v39_1h, v31_1h);
    const __m512d v41_0l = _mm512_fmadd_pd(v18_0l, v19, v40_0l);
    const __m512d v41_0h = _mm512_fmadd_pd(v18_0h, v19, v40_0h);
    const __m512d v41_1l = _mm512_fmadd_pd(v18_1l, v19, v40_1l);
    const __m512d v41_1h = _mm512_fmadd_pd(v18_1h, v19, v40_1h);
    const __m256 v42_0l = _mm512_cvtpd_ps(v41_0l);
    const __m256 v42_0h = _mm512_cvtpd_ps(v41_0h);
    const __m512 v42_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v42_0l), v42_0h, 1);
    const __m256 v42_1l = _mm512_cvtpd_ps(v41_1l);
    const __m256 v42_1h = _mm512_cvtpd_ps(v41_1h);
    const __m512 v42_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v42_1l), v42_1h, 1);
    const __m512 v43_0 = acosh1p_f16_1ulp_avx512_copysign_f32_avx512(v42_0, v5_0);
    const __m512 v43_1 = acosh1p_f16_1ulp_avx512_copysign_f32_avx512(v42_1, v5_1);
    const __m512 v44_0 = _mm512_range_ps(v0, v43_0, 6);
    const __m512 v44_1 = _mm512_range_ps(v0, v43_1, 6);
    const __m512i v45_0 = acosh1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v44_0);
    const __m512i v45_1 = acosh1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v44_1);
    const __mmask16 v47_0 = _mm512_cmp_ps_mask(v5_0, v46, _CMP_LT_OQ);
    const __mmask16 v47_1 = _mm512_cmp_ps_mask(v5_1, v46, _CMP_LT_OQ);
    const __mmask16 v49_0 = _mm512_cmp_ps_mask(v48, v5_0, _CMP_LE_OQ);
    const __mmask16 v49_1 = _mm512_cmp_ps_mask(v48, v5_1, _CMP_LE_OQ);
    const __mmask16 v50_0 = (__mmask16)(v47_0 & v49_0);
    const __mmask16 v50_1 = (__mmask16)(v47_1 & v49_1);
    const __mmask16 v51_0 = (__mmask16)~v50_0;
    const __mmask16 v51_1 = (__mmask16)~v50_1;
    __m512i r0_0 = v45_0;
    __m512i r0_1 = v45_1;
    __mmask16 any1 = v51_0;
    any1 = (__mmask16)(any1 | v51_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v53_0 = _mm512_cmp_ps_mask(v5_0, v52, _CMP_NLE_UQ);
        const __mmask16 v53_1 = _mm512_cmp_ps_mask(v5_1, v52, _CMP_NLE_UQ);
        const __m512 v55_0 = _mm512_mask_blend_ps(v53_0, v54, v5_0);
        const __m512 v55_1 = _mm512_mask_blend_ps(v53_1, v54, v5_1);
        const __m512i v56_0 = acosh1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v55_0);
        const __m512i v56_1 = acosh1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v55_1);
        r0_0 = _mm512_mask_blend_epi32(v51_0, r0_0, v56_0);
        r0_1 = _mm512_mask_blend_epi32(v51_1, r0_1, v56_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static ACOSH1P_F16_1ULP_AVX512_AVX512_TARGET void acosh1p_f16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.d5891ep+7f); /* 234.767807 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v7 = _mm512_set1_pd(0x1.0894c67fe6066p+1); /* 2.0670402645592274 */
    const __m512d v8 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v17 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v19 = _mm512_set1_pd(0x1.62e0fe66d3ad9p-1); /* 0.6931228161355093 */
    const __m512i v20 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v21 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v25 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v32 = _mm512_set1_pd(0x1.63e40677814c6p-4); /* 0.086887383709910088 */
    const __m512d v33 = _mm512_set1_pd(-0x1.cdbe9501f3b86p-3); /* -0.22546116268355493 */
    const __m512d v35 = _mm512_set1_pd(0x1.59fd6fec50638p-2); /* 0.33788084869238189 */
    const __m512d v37 = _mm512_set1_pd(-0x1.00c77ff3e7c73p-1); /* -0.50152206280098566 */
    const __m512 v46 = _mm512_set1_ps(INFINITY);
    const __m512 v48 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v52 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v54 = _mm512_set1_ps(NAN);
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v5 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4));
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v9l = _mm512_fmadd_pd(v6l, v7, v8);
    const __m512d v9h = _mm512_fmadd_pd(v6h, v7, v8);
    const __m512d v10l = _mm512_add_pd(v3, v9l);
    const __m512d v10h = _mm512_add_pd(v3, v9h);
    const __m512i v11l = acosh1p_f16_1ulp_avx512_bits_f64_avx512(v10l);
    const __m512i v11h = acosh1p_f16_1ulp_avx512_bits_f64_avx512(v10h);
    const __m512i v12l = _mm512_add_epi64(v2, v11l);
    const __m512i v12h = _mm512_add_epi64(v2, v11h);
    const __m512i v14l = _mm512_srli_epi64(v12l, 52);
    const __m512i v14h = _mm512_srli_epi64(v12h, 52);
    const __m512i v15l = _mm512_add_epi64(v1, v14l);
    const __m512i v15h = _mm512_add_epi64(v1, v14h);
    const __m512d v16l = _mm512_castsi512_pd(v15l);
    const __m512d v16h = _mm512_castsi512_pd(v15h);
    const __m512d v18l = _mm512_sub_pd(v16l, v17);
    const __m512d v18h = _mm512_sub_pd(v16h, v17);
    const __m512i v22l = _mm512_and_si512(v21, v12l);
    const __m512i v22h = _mm512_and_si512(v21, v12h);
    const __m512i v23l = _mm512_sub_epi64(v20, v22l);
    const __m512i v23h = _mm512_sub_epi64(v20, v22h);
    const __m512d v24l = _mm512_castsi512_pd(v23l);
    const __m512d v24h = _mm512_castsi512_pd(v23h);
    const __m512d v26l = _mm512_add_pd(v6l, v25);
    const __m512d v26h = _mm512_add_pd(v6h, v25);
    const __m512d v27l = _mm512_mul_pd(v26l, v6l);
    const __m512d v27h = _mm512_mul_pd(v26h, v6h);
    const __m512d v28l = _mm512_sqrt_pd(v27l);
    const __m512d v28h = _mm512_sqrt_pd(v27h);
    const __m512d v29l = _mm512_add_pd(v6l, v28l);
    const __m512d v29h = _mm512_add_pd(v6h, v28h);
    const __m512d v30l = _mm512_sub_pd(v24l, v3);
    const __m512d v30h = _mm512_sub_pd(v24h, v3);
    const __m512d v31l = _mm512_fmadd_pd(v24l, v29l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v24h, v29h, v30h);
    const __m512d v34l = _mm512_fmadd_pd(v32, v31l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32, v31h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v31l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v31h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v31l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v31h, v36h, v37);
    const __m512d v39l = _mm512_mul_pd(v31l, v31l);
    const __m512d v39h = _mm512_mul_pd(v31h, v31h);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v39l, v31l);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v39h, v31h);
    const __m512d v41l = _mm512_fmadd_pd(v18l, v19, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v18h, v19, v40h);
    const __m256 v42l = _mm512_cvtpd_ps(v41l);
    const __m256 v42h = _mm512_cvtpd_ps(v41h);
    const __m512 v42 = _mm512_insertf32x8(_mm512_castps256_ps512(v42l), v42h, 1);
    const __m512 v43 = acosh1p_f16_1ulp_avx512_copysign_f32_avx512(v42, v5);
    const __m512 v44 = _mm512_range_ps(v0, v43, 6);
    const __m512i v45 = acosh1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v44);
    const __mmask16 v47 = _mm512_cmp_ps_mask(v5, v46, _CMP_LT_OQ);
    const __mmask16 v49 = _mm512_cmp_ps_mask(v48, v5, _CMP_LE_OQ);
    const __mmask16 v50 = (__mmask16)(v47 & v49);
    const __mmask16 v51 = (__mmask16)~v50;
    __m512i r0 = v45;
    __mmask16 any1 = v51;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v53 = _mm512_cmp_ps_mask(v5, v52, _CMP_NLE_UQ);
        const __m512 v55 = _mm512_mask_blend_ps(v53, v54, v5);
        const __m512i v56 = acosh1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v55);
        r0 = _mm512_mask_blend_epi32(v51, r0, v56);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ACOSH1P_F16_1ULP_AVX512_AVX512_TARGET void acosh1p_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh1p_f16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh1p_f16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acosh1p_f16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH1P_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh1p_f16_1ulp_avx512_level(void) {
#if defined(ACOSH1P_F16_1ULP_AVX512_FORCE_ISA)
    return ACOSH1P_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t acosh1p_f16_1ulp_avx512(uint16_t x) {
    return acosh1p_f16_1ulp_avx512_element(x);
}

void acosh1p_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh1p_f16_1ulp_avx512_level();
    if (level == 2) {
        acosh1p_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh1p_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh1p_f16_1ulp_avx512_array_portable(x, y, n);
}
