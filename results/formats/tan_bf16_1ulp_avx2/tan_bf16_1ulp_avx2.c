/* tan_bf16_1ulp_avx2: tan
 *
 *   target       tan, tan x, bf16
 *   domain       every input
 *   max error    0.876171 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.92p-1 (-0.78515625, encoding 0xbf49)
 *   result there -0x1.fep-1 (-0.99609375, encoding 0xbf7f)
 *   mean error   0.132877 ulp
 *   misrounded   766 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           68154edce761f8b80ee2f6b5cac771a2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/tan_bf16_avx2.db
 *                time: 0.5701 ns/element as avx2 code (inputs mean)
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
#include "tan_bf16_1ulp_avx2.h"

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

static inline int32_t tan_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tan_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tan_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t tan_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t tan_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tan_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double tan_bf16_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_bf16_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float tan_bf16_1ulp_avx2_table0[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float tan_bf16_1ulp_avx2_table1[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float tan_bf16_1ulp_avx2_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float tan_bf16_1ulp_avx2_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline uint16_t tan_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = tan_bf16_1ulp_avx2_shl_i32(v0, v1);
    const float v3 = tan_bf16_1ulp_avx2_frombits_f32(v2);
    const float v4 = 0x1.45f306p-1f; /* 0.636619747 */
    const float v5 = 0x1.8p+23f; /* 12582912 */
    const float v6 = tan_bf16_1ulp_avx2_fma_f32(v3, v4, v5);
    const int32_t v7 = tan_bf16_1ulp_avx2_bits_f32(v6);
    const int32_t v8 = 1;
    const int32_t v9 = v7 & v8;
    const int v10 = v9 == v8;
    const float v11 = -0x1.c30e5ap+1f; /* -3.52387547 */
    const float v12 = -0x1.e34e18p-34f; /* -1.09890846e-10 */
    const float v13 = v6 - v5;
    const float v14 = -0x1.5106e6p-22f; /* -3.13880804e-07 */
    const float v15 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v16 = tan_bf16_1ulp_avx2_fma_f32(v15, v13, v3);
    const float v17 = tan_bf16_1ulp_avx2_fma_f32(v14, v13, v16);
    const float v18 = tan_bf16_1ulp_avx2_fma_f32(v12, v13, v17);
    const float v19 = 0x1.2b679p-2f; /* 0.292387247 */
    const float v20 = v18 * v18;
    const float v21 = 0x1.a27ac6p-2f; /* 0.408671468 */
    const float v22 = tan_bf16_1ulp_avx2_fma_f32(v19, v20, v21);
    const float v23 = 0x1.2e0e94p+0f; /* 1.17990994 */
    const float v24 = tan_bf16_1ulp_avx2_fma_f32(v22, v20, v23);
    const float v25 = 0x1.42704ep+1f; /* 2.51905227 */
    const float v26 = tan_bf16_1ulp_avx2_fma_f32(v24, v20, v25);
    const float v27 = tan_bf16_1ulp_avx2_fma_f32(v18, v26, v18);
    const float v28 = v10 ? v11 : v27;
    const float v29 = 0x1.c144ecp+1f; /* 3.50991583 */
    const float v30 = v10 ? v27 : v29;
    const float v31 = v28 / v30;
    const int32_t v32 = tan_bf16_1ulp_avx2_bits_f32(v31);
    const int32_t v33 = tan_bf16_1ulp_avx2_lshr_i32(v32, v1);
    const float v34 = tan_bf16_1ulp_avx2_abs_f32(v3);
    const float v35 = 0x1p+17f; /* 131072 */
    const int v36 = !(v34 <= v35);
    const int32_t v37 = 32768; /* 0x00008000 */
    int32_t r0 = v33;
    if (v36) {
        const float v38 = v34 - v34;
        const int32_t v39 = tan_bf16_1ulp_avx2_bits_f32(v3);
        const int32_t v40 = 8388608; /* 0x00800000 */
        const int32_t v41 = (int32_t)((uint32_t)v39 + (uint32_t)v40);
        const int32_t v42 = 27;
        const int32_t v43 = tan_bf16_1ulp_avx2_lshr_i32(v41, v42);
        const float v44 = tan_bf16_1ulp_avx2_table0[(uint32_t)v43 & (8u - 1)];
        const double v45 = (double)v44;
        const double v46 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v47 = 0x1.8p+52; /* 6755399441055744 */
        const double v48 = tan_bf16_1ulp_avx2_fma_f64(v45, v46, v47);
        const int32_t v49 = -2013265921; /* 0x87ffffff */
        const int32_t v50 = v41 & v49;
        const int32_t v51 = 1207959552; /* 0x48000000 */
        const int32_t v52 = v50 | v51;
        const float v53 = tan_bf16_1ulp_avx2_frombits_f32(v52);
        const float v54 = 0x1p+6f; /* 64 */
        const float v55 = 0x1p-40f; /* 9.09494702e-13 */
        const float v56 = tan_bf16_1ulp_avx2_fma_f32(v53, v54, v55);
        const double v57 = (double)v56;
        const float v58 = tan_bf16_1ulp_avx2_table1[(uint32_t)v43 & (8u - 1)];
        const double v59 = (double)v58;
        const double v60 = v57 * v59;
        const double v61 = tan_bf16_1ulp_avx2_fma_f64(v57, v45, v60);
        const double v62 = v48 + v61;
        const int64_t v63 = tan_bf16_1ulp_avx2_bits_f64(v62);
        const int32_t v64 = (int32_t)(uint32_t)(uint64_t)v63;
        const int32_t v65 = v64 & v8;
        const int v66 = v65 == v8;
        const float v67 = tan_bf16_1ulp_avx2_table2[(uint32_t)v43 & (8u - 1)];
        const double v68 = (double)v67;
        const float v69 = tan_bf16_1ulp_avx2_table3[(uint32_t)v43 & (8u - 1)];
        const double v70 = (double)v69;
        const double v71 = v62 - v47;
        const double v72 = v60 - v71;
        const double v73 = tan_bf16_1ulp_avx2_fma_f64(v57, v45, v72);
        const double v74 = tan_bf16_1ulp_avx2_fma_f64(v57, v70, v73);
        const double v75 = tan_bf16_1ulp_avx2_fma_f64(v57, v68, v74);
        const double v76 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v77 = v75 * v76;
        const double v78 = v77 * v77;
        const double v79 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v80 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v81 = tan_bf16_1ulp_avx2_fma_f64(v78, v79, v80);
        const double v82 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v83 = tan_bf16_1ulp_avx2_fma_f64(v78, v81, v82);
        const double v84 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v85 = tan_bf16_1ulp_avx2_fma_f64(v78, v83, v84);
        const double v86 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v87 = tan_bf16_1ulp_avx2_fma_f64(v78, v85, v86);
        const double v88 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v89 = tan_bf16_1ulp_avx2_fma_f64(v87, v78, v88);
        const double v90 = -0x1p-1; /* -0.5 */
        const double v91 = tan_bf16_1ulp_avx2_fma_f64(v78, v89, v90);
        const double v92 = 0x1p+0; /* 1 */
        const double v93 = tan_bf16_1ulp_avx2_fma_f64(v78, v91, v92);
        const double v94 = -v93;
        const double v95 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v96 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v97 = tan_bf16_1ulp_avx2_fma_f64(v78, v95, v96);
        const double v98 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v99 = tan_bf16_1ulp_avx2_fma_f64(v78, v97, v98);
        const double v100 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v101 = tan_bf16_1ulp_avx2_fma_f64(v99, v78, v100);
        const double v102 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v103 = tan_bf16_1ulp_avx2_fma_f64(v101, v78, v102);
        const double v104 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v105 = tan_bf16_1ulp_avx2_fma_f64(v78, v103, v104);
        const double v106 = v78 * v77;
        const double v107 = tan_bf16_1ulp_avx2_fma_f64(v105, v106, v77);
        const double v108 = v66 ? v94 : v107;
        const double v109 = v66 ? v107 : v93;
        const double v110 = v108 / v109;
        const float v111 = (float)v110;
        const float v112 = v38 + v111;
        const int32_t v113 = tan_bf16_1ulp_avx2_bits_f32(v112);
        const int32_t v114 = (int32_t)((uint32_t)v37 + (uint32_t)v113);
        const int32_t v115 = tan_bf16_1ulp_avx2_lshr_i32(v114, v1);
        r0 = v115;
    }
    return (uint16_t)r0;
}

static void tan_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_BF16_1ULP_AVX2_AVX2 static inline TAN_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TAN_BF16_1ULP_AVX2_AVX512 static inline TAN_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_1ULP_AVX2_AVX2 __m256i tan_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_1ULP_AVX2_AVX2 __m256i tan_bf16_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

TAN_BF16_1ULP_AVX2_AVX2 __m128i tan_bf16_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* The low halves of eight lanes. */
TAN_BF16_1ULP_AVX2_AVX2 void tan_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
TAN_BF16_1ULP_AVX2_AVX2 void tan_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v8 = _mm256_set1_epi32(1);
    const __m256 v11 = _mm256_set1_ps(-0x1.c30e5ap+1f); /* -3.52387547 */
    const __m256 v12 = _mm256_set1_ps(-0x1.e34e18p-34f); /* -1.09890846e-10 */
    const __m256 v14 = _mm256_set1_ps(-0x1.5106e6p-22f); /* -3.13880804e-07 */
    const __m256 v15 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v19 = _mm256_set1_ps(0x1.2b679p-2f); /* 0.292387247 */
    const __m256 v21 = _mm256_set1_ps(0x1.a27ac6p-2f); /* 0.408671468 */
    const __m256 v23 = _mm256_set1_ps(0x1.2e0e94p+0f); /* 1.17990994 */
    const __m256 v25 = _mm256_set1_ps(0x1.42704ep+1f); /* 2.51905227 */
    const __m256 v29 = _mm256_set1_ps(0x1.c144ecp+1f); /* 3.50991583 */
    const __m256 v35 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v37 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v40 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256d v46 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v47 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v49 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v51 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v54 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v55 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256d v76 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v79 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v80 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v82 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v84 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v86 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v88 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v90 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v92 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v95 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v96 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v98 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v100 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v102 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v104 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(tan_bf16_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(tan_bf16_1ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(tan_bf16_1ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(tan_bf16_1ulp_avx2_table3);
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_0 = _mm256_slli_epi32(v0_0, 16);
    const __m256i v2_1 = _mm256_slli_epi32(v0_1, 16);
    const __m256 v3_0 = _mm256_castsi256_ps(v2_0);
    const __m256 v3_1 = _mm256_castsi256_ps(v2_1);
    const __m256 v6_0 = _mm256_fmadd_ps(v3_0, v4, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v3_1, v4, v5);
    const __m256i v7_0 = tan_bf16_1ulp_avx2_bits_f32_avx2(v6_0);
    const __m256i v7_1 = tan_bf16_1ulp_avx2_bits_f32_avx2(v6_1);
    const __m256i v9_0 = _mm256_and_si256(v7_0, v8);
    const __m256i v9_1 = _mm256_and_si256(v7_1, v8);
    const __m256i v10_0 = _mm256_cmpeq_epi32(v9_0, v8);
    const __m256i v10_1 = _mm256_cmpeq_epi32(v9_1, v8);
    const __m256 v13_0 = _mm256_sub_ps(v6_0, v5);
    const __m256 v13_1 = _mm256_sub_ps(v6_1, v5);
    const __m256 v16_0 = _mm256_fmadd_ps(v15, v13_0, v3_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v15, v13_1, v3_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v14, v13_0, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v14, v13_1, v16_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v12, v13_0, v17_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v12, v13_1, v17_1);
    const __m256 v20_0 = _mm256_mul_ps(v18_0, v18_0);
    const __m256 v20_1 = _mm256_mul_ps(v18_1, v18_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v19, v20_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v19, v20_1, v21);
    const __m256 v24_0 = _mm256_fmadd_ps(v22_0, v20_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v22_1, v20_1, v23);
    const __m256 v26_0 = _mm256_fmadd_ps(v24_0, v20_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v24_1, v20_1, v25);
    const __m256 v27_0 = _mm256_fmadd_ps(v18_0, v26_0, v18_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v18_1, v26_1, v18_1);
    const __m256 v28_0 = _mm256_blendv_ps(v27_0, v11, _mm256_castsi256_ps(v10_0));
    const __m256 v28_1 = _mm256_blendv_ps(v27_1, v11, _mm256_castsi256_ps(v10_1));
    const __m256 v30_0 = _mm256_blendv_ps(v29, v27_0, _mm256_castsi256_ps(v10_0));
    const __m256 v30_1 = _mm256_blendv_ps(v29, v27_1, _mm256_castsi256_ps(v10_1));
    const __m256 v31_0 = _mm256_div_ps(v28_0, v30_0);
    const __m256 v31_1 = _mm256_div_ps(v28_1, v30_1);
    const __m256i v32_0 = tan_bf16_1ulp_avx2_bits_f32_avx2(v31_0);
    const __m256i v32_1 = tan_bf16_1ulp_avx2_bits_f32_avx2(v31_1);
    const __m256i v33_0 = _mm256_srli_epi32(v32_0, 16);
    const __m256i v33_1 = _mm256_srli_epi32(v32_1, 16);
    const __m256 v34_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_0);
    const __m256 v34_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_1);
    const __m256i v36_0 = _mm256_castps_si256(_mm256_cmp_ps(v34_0, v35, _CMP_NLE_UQ));
    const __m256i v36_1 = _mm256_castps_si256(_mm256_cmp_ps(v34_1, v35, _CMP_NLE_UQ));
    __m256i r0_0 = v33_0;
    __m256i r0_1 = v33_1;
    __m256i any1 = v36_0;
    any1 = _mm256_or_si256(any1, v36_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v38_0 = _mm256_sub_ps(v34_0, v34_0);
        const __m256 v38_1 = _mm256_sub_ps(v34_1, v34_1);
        const __m256i v39_0 = tan_bf16_1ulp_avx2_bits_f32_avx2(v3_0);
        const __m256i v39_1 = tan_bf16_1ulp_avx2_bits_f32_avx2(v3_1);
        const __m256i v41_0 = _mm256_add_epi32(v39_0, v40);
        const __m256i v41_1 = _mm256_add_epi32(v39_1, v40);
        const __m256i v43_0 = _mm256_srli_epi32(v41_0, 27);
        const __m256i v43_1 = _mm256_srli_epi32(v41_1, 27);
        const __m256 v44_0 = _mm256_permutevar8x32_ps(t0_0, v43_0);
        const __m256 v44_1 = _mm256_permutevar8x32_ps(t0_0, v43_1);
        const __m256d v45_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v44_0));
        const __m256d v45_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v44_0, 1));
        const __m256d v45_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v44_1));
        const __m256d v45_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v44_1, 1));
        const __m256d v48_0l = _mm256_fmadd_pd(v45_0l, v46, v47);
        const __m256d v48_0h = _mm256_fmadd_pd(v45_0h, v46, v47);
        const __m256d v48_1l = _mm256_fmadd_pd(v45_1l, v46, v47);
        const __m256d v48_1h = _mm256_fmadd_pd(v45_1h, v46, v47);
        const __m256i v50_0 = _mm256_and_si256(v41_0, v49);
        const __m256i v50_1 = _mm256_and_si256(v41_1, v49);
        const __m256i v52_0 = _mm256_or_si256(v50_0, v51);
        const __m256i v52_1 = _mm256_or_si256(v50_1, v51);
        const __m256 v53_0 = _mm256_castsi256_ps(v52_0);
        const __m256 v53_1 = _mm256_castsi256_ps(v52_1);
        const __m256 v56_0 = _mm256_fmadd_ps(v53_0, v54, v55);
        const __m256 v56_1 = _mm256_fmadd_ps(v53_1, v54, v55);
        const __m256d v57_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v56_0));
        const __m256d v57_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v56_0, 1));
        const __m256d v57_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v56_1));
        const __m256d v57_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v56_1, 1));
        const __m256 v58_0 = _mm256_permutevar8x32_ps(t1_0, v43_0);
        const __m256 v58_1 = _mm256_permutevar8x32_ps(t1_0, v43_1);
        const __m256d v59_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v58_0));
        const __m256d v59_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v58_0, 1));
        const __m256d v59_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v58_1));
        const __m256d v59_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v58_1, 1));
        const __m256d v60_0l = _mm256_mul_pd(v57_0l, v59_0l);
        const __m256d v60_0h = _mm256_mul_pd(v57_0h, v59_0h);
        const __m256d v60_1l = _mm256_mul_pd(v57_1l, v59_1l);
        const __m256d v60_1h = _mm256_mul_pd(v57_1h, v59_1h);
        const __m256d v61_0l = _mm256_fmadd_pd(v57_0l, v45_0l, v60_0l);
        const __m256d v61_0h = _mm256_fmadd_pd(v57_0h, v45_0h, v60_0h);
        const __m256d v61_1l = _mm256_fmadd_pd(v57_1l, v45_1l, v60_1l);
        const __m256d v61_1h = _mm256_fmadd_pd(v57_1h, v45_1h, v60_1h);
        const __m256d v62_0l = _mm256_add_pd(v48_0l, v61_0l);
        const __m256d v62_0h = _mm256_add_pd(v48_0h, v61_0h);
        const __m256d v62_1l = _mm256_add_pd(v48_1l, v61_1l);
        const __m256d v62_1h = _mm256_add_pd(v48_1h, v61_1h);
        const __m256i v63_0l = tan_bf16_1ulp_avx2_bits_f64_avx2(v62_0l);
        const __m256i v63_0h = tan_bf16_1ulp_avx2_bits_f64_avx2(v62_0h);
        const __m256i v63_1l = tan_bf16_1ulp_avx2_bits_f64_avx2(v62_1l);
        const __m256i v63_1h = tan_bf16_1ulp_avx2_bits_f64_avx2(v62_1h);
        const __m128i v64_0l = tan_bf16_1ulp_avx2_wrap_avx2(v63_0l);
        const __m128i v64_0h = tan_bf16_1ulp_avx2_wrap_avx2(v63_0h);
        const __m256i v64_0 = _mm256_set_m128i(v64_0h, v64_0l);
        const __m128i v64_1l = tan_bf16_1ulp_avx2_wrap_avx2(v63_1l);
        const __m128i v64_1h = tan_bf16_1ulp_avx2_wrap_avx2(v63_1h);
        const __m256i v64_1 = _mm256_set_m128i(v64_1h, v64_1l);
        const __m256i v65_0 = _mm256_and_si256(v64_0, v8);
        const __m256i v65_1 = _mm256_and_si256(v64_1, v8);
        const __m256i v66_0 = _mm256_cmpeq_epi32(v65_0, v8);
        const __m256i v66_1 = _mm256_cmpeq_epi32(v65_1, v8);
        const __m256 v67_0 = _mm256_permutevar8x32_ps(t2_0, v43_0);
        const __m256 v67_1 = _mm256_permutevar8x32_ps(t2_0, v43_1);
        const __m256d v68_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67_0));
        const __m256d v68_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67_0, 1));
        const __m256d v68_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67_1));
        const __m256d v68_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67_1, 1));
        const __m256 v69_0 = _mm256_permutevar8x32_ps(t3_0, v43_0);
        const __m256 v69_1 = _mm256_permutevar8x32_ps(t3_0, v43_1);
        const __m256d v70_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v69_0));
        const __m256d v70_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v69_0, 1));
        const __m256d v70_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v69_1));
        const __m256d v70_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v69_1, 1));
        const __m256d v71_0l = _mm256_sub_pd(v62_0l, v47);
        const __m256d v71_0h = _mm256_sub_pd(v62_0h, v47);
        const __m256d v71_1l = _mm256_sub_pd(v62_1l, v47);
        const __m256d v71_1h = _mm256_sub_pd(v62_1h, v47);
        const __m256d v72_0l = _mm256_sub_pd(v60_0l, v71_0l);
        const __m256d v72_0h = _mm256_sub_pd(v60_0h, v71_0h);
        const __m256d v72_1l = _mm256_sub_pd(v60_1l, v71_1l);
        const __m256d v72_1h = _mm256_sub_pd(v60_1h, v71_1h);
        const __m256d v73_0l = _mm256_fmadd_pd(v57_0l, v45_0l, v72_0l);
        const __m256d v73_0h = _mm256_fmadd_pd(v57_0h, v45_0h, v72_0h);
        const __m256d v73_1l = _mm256_fmadd_pd(v57_1l, v45_1l, v72_1l);
        const __m256d v73_1h = _mm256_fmadd_pd(v57_1h, v45_1h, v72_1h);
        const __m256d v74_0l = _mm256_fmadd_pd(v57_0l, v70_0l, v73_0l);
        const __m256d v74_0h = _mm256_fmadd_pd(v57_0h, v70_0h, v73_0h);
        const __m256d v74_1l = _mm256_fmadd_pd(v57_1l, v70_1l, v73_1l);
        const __m256d v74_1h = _mm256_fmadd_pd(v57_1h, v70_1h, v73_1h);
        const __m256d v75_0l = _mm256_fmadd_pd(v57_0l, v68_0l, v74_0l);
        const __m256d v75_0h = _mm256_fmadd_pd(v57_0h, v68_0h, v74_0h);
        const __m256d v75_1l = _mm256_fmadd_pd(v57_1l, v68_1l, v74_1l);
        const __m256d v75_1h = _mm256_fmadd_pd(v57_1h, v68_1h, v74_1h);
        const __m256d v77_0l = _mm256_mul_pd(v75_0l, v76);
        const __m256d v77_0h = _mm256_mul_pd(v75_0h, v76);
        const __m256d v77_1l = _mm256_mul_pd(v75_1l, v76);
        const __m256d v77_1h = _mm256_mul_pd(v75_1h, v76);
        const __m256d v78_0l = _mm256_mul_pd(v77_0l, v77_0l);
        const __m256d v78_0h = _mm256_mul_pd(v77_0h, v77_0h);
        const __m256d v78_1l = _mm256_mul_pd(v77_1l, v77_1l);
        const __m256d v78_1h = _mm256_mul_pd(v77_1h, v77_1h);
        const __m256d v81_0l = _mm256_fmadd_pd(v78_0l, v79, v80);
        const __m256d v81_0h = _mm256_fmadd_pd(v78_0h, v79, v80);
        const __m256d v81_1l = _mm256_fmadd_pd(v78_1l, v79, v80);
        const __m256d v81_1h = _mm256_fmadd_pd(v78_1h, v79, v80);
        const __m256d v83_0l = _mm256_fmadd_pd(v78_0l, v81_0l, v82);
        const __m256d v83_0h = _mm256_fmadd_pd(v78_0h, v81_0h, v82);
        const __m256d v83_1l = _mm256_fmadd_pd(v78_1l, v81_1l, v82);
        const __m256d v83_1h = _mm256_fmadd_pd(v78_1h, v81_1h, v82);
        const __m256d v85_0l = _mm256_fmadd_pd(v78_0l, v83_0l, v84);
        const __m256d v85_0h = _mm256_fmadd_pd(v78_0h, v83_0h, v84);
        const __m256d v85_1l = _mm256_fmadd_pd(v78_1l, v83_1l, v84);
        const __m256d v85_1h = _mm256_fmadd_pd(v78_1h, v83_1h, v84);
        const __m256d v87_0l = _mm256_fmadd_pd(v78_0l, v85_0l, v86);
        const __m256d v87_0h = _mm256_fmadd_pd(v78_0h, v85_0h, v86);
        const __m256d v87_1l = _mm256_fmadd_pd(v78_1l, v85_1l, v86);
        const __m256d v87_1h = _mm256_fmadd_pd(v78_1h, v85_1h, v86);
        const __m256d v89_0l = _mm256_fmadd_pd(v87_0l, v78_0l, v88);
        const __m256d v89_0h = _mm256_fmadd_pd(v87_0h, v78_0h, v88);
        const __m256d v89_1l = _mm256_fmadd_pd(v87_1l, v78_1l, v88);
        const __m256d v89_1h = _mm256_fmadd_pd(v87_1h, v78_1h, v88);
        const __m256d v91_0l = _mm256_fmadd_pd(v78_0l, v89_0l, v90);
        const __m256d v91_0h = _mm256_fmadd_pd(v78_0h, v89_0h, v90);
        const __m256d v91_1l = _mm256_fmadd_pd(v78_1l, v89_1l, v90);
        const __m256d v91_1h = _mm256_fmadd_pd(v78_1h, v89_1h, v90);
        const __m256d v93_0l = _mm256_fmadd_pd(v78_0l, v91_0l, v92);
        const __m256d v93_0h = _mm256_fmadd_pd(v78_0h, v91_0h, v92);
        const __m256d v93_1l = _mm256_fmadd_pd(v78_1l, v91_1l, v92);
        const __m256d v93_1h = _mm256_fmadd_pd(v78_1h, v91_1h, v92);
        const __m256d v94_0l = _mm256_xor_pd(v93_0l, _mm256_set1_pd(-0.0));
        const __m256d v94_0h = _mm256_xor_pd(v93_0h, _mm256_set1_pd(-0.0));
        const __m256d v94_1l = _mm256_xor_pd(v93_1l, _mm256_set1_pd(-0.0));
        const __m256d v94_1h = _mm256_xor_pd(v93_1h, _mm256_set1_pd(-0.0));
        const __m256d v97_0l = _mm256_fmadd_pd(v78_0l, v95, v96);
        const __m256d v97_0h = _mm256_fmadd_pd(v78_0h, v95, v96);
        const __m256d v97_1l = _mm256_fmadd_pd(v78_1l, v95, v96);
        const __m256d v97_1h = _mm256_fmadd_pd(v78_1h, v95, v96);
        const __m256d v99_0l = _mm256_fmadd_pd(v78_0l, v97_0l, v98);
        const __m256d v99_0h = _mm256_fmadd_pd(v78_0h, v97_0h, v98);
        const __m256d v99_1l = _mm256_fmadd_pd(v78_1l, v97_1l, v98);
        const __m256d v99_1h = _mm256_fmadd_pd(v78_1h, v97_1h, v98);
        const __m256d v101_0l = _mm256_fmadd_pd(v99_0l, v78_0l, v100);
        const __m256d v101_0h = _mm256_fmadd_pd(v99_0h, v78_0h, v100);
        const __m256d v101_1l = _mm256_fmadd_pd(v99_1l, v78_1l, v100);
        const __m256d v101_1h = _mm256_fmadd_pd(v99_1h, v78_1h, v100);
        const __m256d v103_0l = _mm256_fmadd_pd(v101_0l, v78_0l, v102);
        const __m256d v103_0h = _mm256_fmadd_pd(v101_0h, v78_0h, v102);
        const __m256d v103_1l = _mm256_fmadd_pd(v101_1l, v78_1l, v102);
        const __m256d v103_1h = _mm256_fmadd_pd(v101_1h, v78_1h, v102);
        const __m256d v105_0l = _mm256_fmadd_pd(v78_0l, v103_0l, v104);
        const __m256d v105_0h = _mm256_fmadd_pd(v78_0h, v103_0h, v104);
        const __m256d v105_1l = _mm256_fmadd_pd(v78_1l, v103_1l, v104);
        const __m256d v105_1h = _mm256_fmadd_pd(v78_1h, v103_1h, v104);
        const __m256d v106_0l = _mm256_mul_pd(v78_0l, v77_0l);
        const __m256d v106_0h = _mm256_mul_pd(v78_0h, v77_0h);
        const __m256d v106_1l = _mm256_mul_pd(v78_1l, v77_1l);
        const __m256d v106_1h = _mm256_mul_pd(v78_1h, v77_1h);
        const __m256d v107_0l = _mm256_fmadd_pd(v105_0l, v106_0l, v77_0l);
        const __m256d v107_0h = _mm256_fmadd_pd(v105_0h, v106_0h, v77_0h);
        const __m256d v107_1l = _mm256_fmadd_pd(v105_1l, v106_1l, v77_1l);
        const __m256d v107_1h = _mm256_fmadd_pd(v105_1h, v106_1h, v77_1h);
        const __m256d v108_0l = _mm256_blendv_pd(v107_0l, v94_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v66_0))));
        const __m256d v108_0h = _mm256_blendv_pd(v107_0h, v94_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v66_0, 1))));
        const __m256d v108_1l = _mm256_blendv_pd(v107_1l, v94_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v66_1))));
        const __m256d v108_1h = _mm256_blendv_pd(v107_1h, v94_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v66_1, 1))));
        const __m256d v109_0l = _mm256_blendv_pd(v93_0l, v107_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v66_0))));
        const __m256d v109_0h = _mm256_blendv_pd(v93_0h, v107_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v66_0, 1))));
        const __m256d v109_1l = _mm256_blendv_pd(v93_1l, v107_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v66_1))));
        const __m256d v109_1h = _mm256_blendv_pd(v93_1h, v107_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v66_1, 1))));
        const __m256d v110_0l = _mm256_div_pd(v108_0l, v109_0l);
        const __m256d v110_0h = _mm256_div_pd(v108_0h, v109_0h);
        const __m256d v110_1l = _mm256_div_pd(v108_1l, v109_1l);
        const __m256d v110_1h = _mm256_div_pd(v108_1h, v109_1h);
        const __m128 v111_0l = _mm256_cvtpd_ps(v110_0l);
        const __m128 v111_0h = _mm256_cvtpd_ps(v110_0h);
        const __m256 v111_0 = _mm256_set_m128(v111_0h, v111_0l);
        const __m128 v111_1l = _mm256_cvtpd_ps(v110_1l);
        const __m128 v111_1h = _mm256_cvtpd_ps(v110_1h);
        const __m256 v111_1 = _mm256_set_m128(v111_1h, v111_1l);
        const __m256 v112_0 = _mm256_add_ps(v38_0, v111_0);
        const __m256 v112_1 = _mm256_add_ps(v38_1, v111_1);
        const __m256i v113_0 = tan_bf16_1ulp_avx2_bits_f32_avx2(v112_0);
        const __m256i v113_1 = tan_bf16_1ulp_avx2_bits_f32_avx2(v112_1);
        const __m256i v114_0 = _mm256_add_epi32(v37, v113_0);
        const __m256i v114_1 = _mm256_add_epi32(v37, v113_1);
        const __m256i v115_0 = _mm256_srli_epi32(v114_0, 16);
        const __m256i v115_1 = _mm256_srli_epi32(v114_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v115_0), _mm256_castsi256_ps(v36_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v115_1), _mm256_castsi256_ps(v36_1)));
    }
    tan_bf16_1ulp_avx2_store_u16_avx2(y, r0_0);
    tan_bf16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static TAN_BF16_1ULP_AVX2_AVX2_TARGET void tan_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v8 = _mm256_set1_epi32(1);
    const __m256 v11 = _mm256_set1_ps(-0x1.c30e5ap+1f); /* -3.52387547 */
    const __m256 v12 = _mm256_set1_ps(-0x1.e34e18p-34f); /* -1.09890846e-10 */
    const __m256 v14 = _mm256_set1_ps(-0x1.5106e6p-22f); /* -3.13880804e-07 */
    const __m256 v15 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v19 = _mm256_set1_ps(0x1.2b679p-2f); /* 0.292387247 */
    const __m256 v21 = _mm256_set1_ps(0x1.a27ac6p-2f); /* 0.408671468 */
    const __m256 v23 = _mm256_set1_ps(0x1.2e0e94p+0f); /* 1.17990994 */
    const __m256 v25 = _mm256_set1_ps(0x1.42704ep+1f); /* 2.51905227 */
    const __m256 v29 = _mm256_set1_ps(0x1.c144ecp+1f); /* 3.50991583 */
    const __m256 v35 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v37 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v40 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256d v46 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v47 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v49 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v51 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v54 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v55 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256d v76 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v79 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v80 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v82 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v84 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v86 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v88 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v90 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v92 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v95 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v96 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v98 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v100 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v102 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v104 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(tan_bf16_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(tan_bf16_1ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(tan_bf16_1ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(tan_bf16_1ulp_avx2_table3);
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256 v6 = _mm256_fmadd_ps(v3, v4, v5);
    const __m256i v7 = tan_bf16_1ulp_avx2_bits_f32_avx2(v6);
    const __m256i v9 = _mm256_and_si256(v7, v8);
    const __m256i v10 = _mm256_cmpeq_epi32(v9, v8);
    const __m256 v13 = _mm256_sub_ps(v6, v5);
    const __m256 v16 = _mm256_fmadd_ps(v15, v13, v3);
    const __m256 v17 = _mm256_fmadd_ps(v14, v13, v16);
    const __m256 v18 = _mm256_fmadd_ps(v12, v13, v17);
    const __m256 v20 = _mm256_mul_ps(v18, v18);
    const __m256 v22 = _mm256_fmadd_ps(v19, v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v20, v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v20, v25);
    const __m256 v27 = _mm256_fmadd_ps(v18, v26, v18);
    const __m256 v28 = _mm256_blendv_ps(v27, v11, _mm256_castsi256_ps(v10));
    const __m256 v30 = _mm256_blendv_ps(v29, v27, _mm256_castsi256_ps(v10));
    const __m256 v31 = _mm256_div_ps(v28, v30);
    const __m256i v32 = tan_bf16_1ulp_avx2_bits_f32_avx2(v31);
    const __m256i v33 = _mm256_srli_epi32(v32, 16);
    const __m256 v34 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256i v36 = _mm256_castps_si256(_mm256_cmp_ps(v34, v35, _CMP_NLE_UQ));
    __m256i r0 = v33;
    __m256i any1 = v36;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v38 = _mm256_sub_ps(v34, v34);
        const __m256i v39 = tan_bf16_1ulp_avx2_bits_f32_avx2(v3);
        const __m256i v41 = _mm256_add_epi32(v39, v40);
        const __m256i v43 = _mm256_srli_epi32(v41, 27);
        const __m256 v44 = _mm256_permutevar8x32_ps(t0_0, v43);
        const __m256d v45l = _mm256_cvtps_pd(_mm256_castps256_ps128(v44));
        const __m256d v45h = _mm256_cvtps_pd(_mm256_extractf128_ps(v44, 1));
        const __m256d v48l = _mm256_fmadd_pd(v45l, v46, v47);
        const __m256d v48h = _mm256_fmadd_pd(v45h, v46, v47);
        const __m256i v50 = _mm256_and_si256(v41, v49);
        const __m256i v52 = _mm256_or_si256(v50, v51);
        const __m256 v53 = _mm256_castsi256_ps(v52);
        const __m256 v56 = _mm256_fmadd_ps(v53, v54, v55);
        const __m256d v57l = _mm256_cvtps_pd(_mm256_castps256_ps128(v56));
        const __m256d v57h = _mm256_cvtps_pd(_mm256_extractf128_ps(v56, 1));
        const __m256 v58 = _mm256_permutevar8x32_ps(t1_0, v43);
        const __m256d v59l = _mm256_cvtps_pd(_mm256_castps256_ps128(v58));
        const __m256d v59h = _mm256_cvtps_pd(_mm256_extractf128_ps(v58, 1));
        const __m256d v60l = _mm256_mul_pd(v57l, v59l);
        const __m256d v60h = _mm256_mul_pd(v57h, v59h);
        const __m256d v61l = _mm256_fmadd_pd(v57l, v45l, v60l);
        const __m256d v61h = _mm256_fmadd_pd(v57h, v45h, v60h);
        const __m256d v62l = _mm256_add_pd(v48l, v61l);
        const __m256d v62h = _mm256_add_pd(v48h, v61h);
        const __m256i v63l = tan_bf16_1ulp_avx2_bits_f64_avx2(v62l);
        const __m256i v63h = tan_bf16_1ulp_avx2_bits_f64_avx2(v62h);
        const __m128i v64l = tan_bf16_1ulp_avx2_wrap_avx2(v63l);
        const __m128i v64h = tan_bf16_1ulp_avx2_wrap_avx2(v63h);
        const __m256i v64 = _mm256_set_m128i(v64h, v64l);
        const __m256i v65 = _mm256_and_si256(v64, v8);
        const __m256i v66 = _mm256_cmpeq_epi32(v65, v8);
        const __m256 v67 = _mm256_permutevar8x32_ps(t2_0, v43);
        const __m256d v68l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67));
        const __m256d v68h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67, 1));
        const __m256 v69 = _mm256_permutevar8x32_ps(t3_0, v43);
        const __m256d v70l = _mm256_cvtps_pd(_mm256_castps256_ps128(v69));
        const __m256d v70h = _mm256_cvtps_pd(_mm256_extractf128_ps(v69, 1));
        const __m256d v71l = _mm256_sub_pd(v62l, v47);
        const __m256d v71h = _mm256_sub_pd(v62h, v47);
        const __m256d v72l = _mm256_sub_pd(v60l, v71l);
        const __m256d v72h = _mm256_sub_pd(v60h, v71h);
        const __m256d v73l = _mm256_fmadd_pd(v57l, v45l, v72l);
        const __m256d v73h = _mm256_fmadd_pd(v57h, v45h, v72h);
        const __m256d v74l = _mm256_fmadd_pd(v57l, v70l, v73l);
        const __m256d v74h = _mm256_fmadd_pd(v57h, v70h, v73h);
        const __m256d v75l = _mm256_fmadd_pd(v57l, v68l, v74l);
        const __m256d v75h = _mm256_fmadd_pd(v57h, v68h, v74h);
        const __m256d v77l = _mm256_mul_pd(v75l, v76);
        const __m256d v77h = _mm256_mul_pd(v75h, v76);
        const __m256d v78l = _mm256_mul_pd(v77l, v77l);
        const __m256d v78h = _mm256_mul_pd(v77h, v77h);
        const __m256d v81l = _mm256_fmadd_pd(v78l, v79, v80);
        const __m256d v81h = _mm256_fmadd_pd(v78h, v79, v80);
        const __m256d v83l = _mm256_fmadd_pd(v78l, v81l, v82);
        const __m256d v83h = _mm256_fmadd_pd(v78h, v81h, v82);
        const __m256d v85l = _mm256_fmadd_pd(v78l, v83l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v78h, v83h, v84);
        const __m256d v87l = _mm256_fmadd_pd(v78l, v85l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v78h, v85h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v87l, v78l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87h, v78h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v78l, v89l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v78h, v89h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v78l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v78h, v91h, v92);
        const __m256d v94l = _mm256_xor_pd(v93l, _mm256_set1_pd(-0.0));
        const __m256d v94h = _mm256_xor_pd(v93h, _mm256_set1_pd(-0.0));
        const __m256d v97l = _mm256_fmadd_pd(v78l, v95, v96);
        const __m256d v97h = _mm256_fmadd_pd(v78h, v95, v96);
        const __m256d v99l = _mm256_fmadd_pd(v78l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v78h, v97h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v78l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v78h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v78l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v78h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v78l, v103l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v78h, v103h, v104);
        const __m256d v106l = _mm256_mul_pd(v78l, v77l);
        const __m256d v106h = _mm256_mul_pd(v78h, v77h);
        const __m256d v107l = _mm256_fmadd_pd(v105l, v106l, v77l);
        const __m256d v107h = _mm256_fmadd_pd(v105h, v106h, v77h);
        const __m256d v108l = _mm256_blendv_pd(v107l, v94l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v66))));
        const __m256d v108h = _mm256_blendv_pd(v107h, v94h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v66, 1))));
        const __m256d v109l = _mm256_blendv_pd(v93l, v107l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v66))));
        const __m256d v109h = _mm256_blendv_pd(v93h, v107h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v66, 1))));
        const __m256d v110l = _mm256_div_pd(v108l, v109l);
        const __m256d v110h = _mm256_div_pd(v108h, v109h);
        const __m128 v111l = _mm256_cvtpd_ps(v110l);
        const __m128 v111h = _mm256_cvtpd_ps(v110h);
        const __m256 v111 = _mm256_set_m128(v111h, v111l);
        const __m256 v112 = _mm256_add_ps(v38, v111);
        const __m256i v113 = tan_bf16_1ulp_avx2_bits_f32_avx2(v112);
        const __m256i v114 = _mm256_add_epi32(v37, v113);
        const __m256i v115 = _mm256_srli_epi32(v114, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v115), _mm256_castsi256_ps(v36)));
    }
    tan_bf16_1ulp_avx2_store_u16_avx2(y, r0);
}

static TAN_BF16_1ULP_AVX2_AVX2_TARGET void tan_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tan_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tan_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tan_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_1ULP_AVX2_AVX512 __m512i tan_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_1ULP_AVX2_AVX512 __m512i tan_bf16_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_BF16_1ULP_AVX2_AVX512 __mmask8 tan_bf16_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 64 elements. */
TAN_BF16_1ULP_AVX2_AVX512 void tan_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v8 = _mm512_set1_epi32(1);
    const __m512 v11 = _mm512_set1_ps(-0x1.c30e5ap+1f); /* -3.52387547 */
    const __m512 v12 = _mm512_set1_ps(-0x1.e34e18p-34f); /* -1.09890846e-10 */
    const __m512 v14 = _mm512_set1_ps(-0x1.5106e6p-22f); /* -3.13880804e-07 */
    const __m512 v15 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v19 = _mm512_set1_ps(0x1.2b679p-2f); /* 0.292387247 */
    const __m512 v21 = _mm512_set1_ps(0x1.a27ac6p-2f); /* 0.408671468 */
    const __m512 v23 = _mm512_set1_ps(0x1.2e0e94p+0f); /* 1.17990994 */
    const __m512 v25 = _mm512_set1_ps(0x1.42704ep+1f); /* 2.51905227 */
    const __m512 v29 = _mm512_set1_ps(0x1.c144ecp+1f); /* 3.50991583 */
    const __m512 v35 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v37 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v40 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v46 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v47 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v49 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v51 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v54 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v55 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512d v76 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v79 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v80 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v82 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v84 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v86 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v88 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v90 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v92 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v95 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v96 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v98 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v100 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v102 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v104 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_bf16_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_bf16_1ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_bf16_1ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_bf16_1ulp_avx2_table3);
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512i v2_2 = _mm512_slli_epi32(v0_2, 16);
    const __m512i v2_3 = _mm512_slli_epi32(v0_3, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __m512 v3_2 = _mm512_castsi512_ps(v2_2);
    const __m512 v3_3 = _mm512_castsi512_ps(v2_3);
    const __m512 v6_0 = _mm512_fmadd_ps(v3_0, v4, v5);
    const __m512 v6_1 = _mm512_fmadd_ps(v3_1, v4, v5);
    const __m512 v6_2 = _mm512_fmadd_ps(v3_2, v4, v5);
    const __m512 v6_3 = _mm512_fmadd_ps(v3_3, v4, v5);
    const __m512i v7_0 = tan_bf16_1ulp_avx2_bits_f32_avx512(v6_0);
    const __m512i v7_1 = tan_bf16_1ulp_avx2_bits_f32_avx512(v6_1);
    const __m512i v7_2 = tan_bf16_1ulp_avx2_bits_f32_avx512(v6_2);
    const __m512i v7_3 = tan_bf16_1ulp_avx2_bits_f32_avx512(v6_3);
    const __m512i v9_0 = _mm512_and_si512(v7_0, v8);
    const __m512i v9_1 = _mm512_and_si512(v7_1, v8);
    const __m512i v9_2 = _mm512_and_si512(v7_2, v8);
    const __m512i v9_3 = _mm512_and_si512(v7_3, v8);
    const __mmask16 v10_0 = _mm512_cmpeq_epi32_mask(v9_0, v8);
    const __mmask16 v10_1 = _mm512_cmpeq_epi32_mask(v9_1, v8);
    const __mmask16 v10_2 = _mm512_cmpeq_epi32_mask(v9_2, v8);
    const __mmask16 v10_3 = _mm512_cmpeq_epi32_mask(v9_3, v8);
    const __m512 v13_0 = _mm512_sub_ps(v6_0, v5);
    const __m512 v13_1 = _mm512_sub_ps(v6_1, v5);
    const __m512 v13_2 = _mm512_sub_ps(v6_2, v5);
    const __m512 v13_3 = _mm512_sub_ps(v6_3, v5);
    const __m512 v16_0 = _mm512_fmadd_ps(v15, v13_0, v3_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v15, v13_1, v3_1);
    const __m512 v16_2 = _mm512_fmadd_ps(v15, v13_2, v3_2);
    const __m512 v16_3 = _mm512_fmadd_ps(v15, v13_3, v3_3);
    const __m512 v17_0 = _mm512_fmadd_ps(v14, v13_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v14, v13_1, v16_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v14, v13_2, v16_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v14, v13_3, v16_3);
    const __m512 v18_0 = _mm512_fmadd_ps(v12, v13_0, v17_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v12, v13_1, v17_1);
    const __m512 v18_2 = _mm512_fmadd_ps(v12, v13_2, v17_2);
    const __m512 v18_3 = _mm512_fmadd_ps(v12, v13_3, v17_3);
    const __m512 v20_0 = _mm512_mul_ps(v18_0, v18_0);
    const __m512 v20_1 = _mm512_mul_ps(v18_1, v18_1);
    const __m512 v20_2 = _mm512_mul_ps(v18_2, v18_2);
    const __m512 v20_3 = _mm512_mul_ps(v18_3, v18_3);
    const __m512 v22_0 = _mm512_fmadd_ps(v19, v20_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v19, v20_1, v21);
    const __m512 v22_2 = _mm512_fmadd_ps(v19, v20_2, v21);
    const __m512 v22_3 = _mm512_fmadd_ps(v19, v20_3, v21);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v20_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v20_1, v23);
    const __m512 v24_2 = _mm512_fmadd_ps(v22_2, v20_2, v23);
    const __m512 v24_3 = _mm512_fmadd_ps(v22_3, v20_3, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v20_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v20_1, v25);
    const __m512 v26_2 = _mm512_fmadd_ps(v24_2, v20_2, v25);
    const __m512 v26_3 = _mm512_fmadd_ps(v24_3, v20_3, v25);
    const __m512 v27_0 = _mm512_fmadd_ps(v18_0, v26_0, v18_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v18_1, v26_1, v18_1);
    const __m512 v27_2 = _mm512_fmadd_ps(v18_2, v26_2, v18_2);
    const __m512 v27_3 = _mm512_fmadd_ps(v18_3, v26_3, v18_3);
    const __m512 v28_0 = _mm512_mask_blend_ps(v10_0, v27_0, v11);
    const __m512 v28_1 = _mm512_mask_blend_ps(v10_1, v27_1, v11);
    const __m512 v28_2 = _mm512_mask_blend_ps(v10_2, v27_2, v11);
    const __m512 v28_3 = _mm512_mask_blend_ps(v10_3, v27_3, v11);
    const __m512 v30_0 = _mm512_mask_blend_ps(v10_0, v29, v27_0);
    const __m512 v30_1 = _mm512_mask_blend_ps(v10_1, v29, v27_1);
    const __m512 v30_2 = _mm512_mask_blend_ps(v10_2, v29, v27_2);
    const __m512 v30_3 = _mm512_mask_blend_ps(v10_3, v29, v27_3);
    const __m512 v31_0 = _mm512_div_ps(v28_0, v30_0);
    const __m512 v31_1 = _mm512_div_ps(v28_1, v30_1);
    const __m512 v31_2 = _mm512_div_ps(v28_2, v30_2);
    const __m512 v31_3 = _mm512_div_ps(v28_3, v30_3);
    const __m512i v32_0 = tan_bf16_1ulp_avx2_bits_f32_avx512(v31_0);
    const __m512i v32_1 = tan_bf16_1ulp_avx2_bits_f32_avx512(v31_1);
    const __m512i v32_2 = tan_bf16_1ulp_avx2_bits_f32_avx512(v31_2);
    const __m512i v32_3 = tan_bf16_1ulp_avx2_bits_f32_avx512(v31_3);
    const __m512i v33_0 = _mm512_srli_epi32(v32_0, 16);
    const __m512i v33_1 = _mm512_srli_epi32(v32_1, 16);
    const __m512i v33_2 = _mm512_srli_epi32(v32_2, 16);
    const __m512i v33_3 = _mm512_srli_epi32(v32_3, 16);
    const __m512 v34_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v34_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v34_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v34_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v36_0 = _mm512_cmp_ps_mask(v34_0, v35, _CMP_NLE_UQ);
    const __mmask16 v36_1 = _mm512_cmp_ps_mask(v34_1, v35, _CMP_NLE_UQ);
    const __mmask16 v36_2 = _mm512_cmp_ps_mask(v34_2, v35, _CMP_NLE_UQ);
    const __mmask16 v36_3 = _mm512_cmp_ps_mask(v34_3, v35, _CMP_NLE_UQ);
    __m512i r0_0 = v33_0;
    __m512i r0_1 = v33_1;
    __m512i r0_2 = v33_2;
    __m512i r0_3 = v33_3;
    __mmask16 any1 = v36_0;
    any1 = (__mmask16)(any1 | v36_1);
    any1 = (__mmask16)(any1 | v36_2);
    any1 = (__mmask16)(any1 | v36_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v38_0 = _mm512_sub_ps(v34_0, v34_0);
        const __m512 v38_1 = _mm512_sub_ps(v34_1, v34_1);
        const __m512 v38_2 = _mm512_sub_ps(v34_2, v34_2);
        const __m512 v38_3 = _mm512_sub_ps(v34_3, v34_3);
        const __m512i v39_0 = tan_bf16_1ulp_avx2_bits_f32_avx512(v3_0);
        const __m512i v39_1 = tan_bf16_1ulp_avx2_bits_f32_avx512(v3_1);
        const __m512i v39_2 = tan_bf16_1ulp_avx2_bits_f32_avx512(v3_2);
        const __m512i v39_3 = tan_bf16_1ulp_avx2_bits_f32_avx512(v3_3);
        const __m512i v41_0 = _mm512_add_epi32(v39_0, v40);
        const __m512i v41_1 = _mm512_add_epi32(v39_1, v40);
        const __m512i v41_2 = _mm512_add_epi32(v39_2, v40);
        const __m512i v41_3 = _mm512_add_epi32(v39_3, v40);
        const __m512i v43_0 = _mm512_srli_epi32(v41_0, 27);
        const __m512i v43_1 = _mm512_srli_epi32(v41_1, 27);
        const __m512i v43_2 = _mm512_srli_epi32(v41_2, 27);
        const __m512i v43_3 = _mm512_srli_epi32(v41_3, 27);
        const __m512 v44_0 = _mm512_permutexvar_ps(v43_0, t0_0);
        const __m512 v44_1 = _mm512_permutexvar_ps(v43_1, t0_0);
        const __m512 v44_2 = _mm512_permutexvar_ps(v43_2, t0_0);
        const __m512 v44_3 = _mm512_permutexvar_ps(v43_3, t0_0);
        const __m512d v45_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v44_0));
        const __m512d v45_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v44_0, 1));
        const __m512d v45_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v44_1));
        const __m512d v45_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v44_1, 1));
        const __m512d v45_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v44_2));
        const __m512d v45_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v44_2, 1));
        const __m512d v45_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v44_3));
        const __m512d v45_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v44_3, 1));
        const __m512d v48_0l = _mm512_fmadd_pd(v45_0l, v46, v47);
        const __m512d v48_0h = _mm512_fmadd_pd(v45_0h, v46, v47);
        const __m512d v48_1l = _mm512_fmadd_pd(v45_1l, v46, v47);
        const __m512d v48_1h = _mm512_fmadd_pd(v45_1h, v46, v47);
        const __m512d v48_2l = _mm512_fmadd_pd(v45_2l, v46, v47);
        const __m512d v48_2h = _mm512_fmadd_pd(v45_2h, v46, v47);
        const __m512d v48_3l = _mm512_fmadd_pd(v45_3l, v46, v47);
        const __m512d v48_3h = _mm512_fmadd_pd(v45_3h, v46, v47);
        const __m512i v50_0 = _mm512_and_si512(v41_0, v49);
        const __m512i v50_1 = _mm512_and_si512(v41_1, v49);
        const __m512i v50_2 = _mm512_and_si512(v41_2, v49);
        const __m512i v50_3 = _mm512_and_si512(v41_3, v49);
        const __m512i v52_0 = _mm512_or_si512(v50_0, v51);
        const __m512i v52_1 = _mm512_or_si512(v50_1, v51);
        const __m512i v52_2 = _mm512_or_si512(v50_2, v51);
        const __m512i v52_3 = _mm512_or_si512(v50_3, v51);
        const __m512 v53_0 = _mm512_castsi512_ps(v52_0);
        const __m512 v53_1 = _mm512_castsi512_ps(v52_1);
        const __m512 v53_2 = _mm512_castsi512_ps(v52_2);
        const __m512 v53_3 = _mm512_castsi512_ps(v52_3);
        const __m512 v56_0 = _mm512_fmadd_ps(v53_0, v54, v55);
        const __m512 v56_1 = _mm512_fmadd_ps(v53_1, v54, v55);
        const __m512 v56_2 = _mm512_fmadd_ps(v53_2, v54, v55);
        const __m512 v56_3 = _mm512_fmadd_ps(v53_3, v54, v55);
        const __m512d v57_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56_0));
        const __m512d v57_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56_0, 1));
        const __m512d v57_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56_1));
        const __m512d v57_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56_1, 1));
        const __m512d v57_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56_2));
        const __m512d v57_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56_2, 1));
        const __m512d v57_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56_3));
        const __m512d v57_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56_3, 1));
        const __m512 v58_0 = _mm512_permutexvar_ps(v43_0, t1_0);
        const __m512 v58_1 = _mm512_permutexvar_ps(v43_1, t1_0);
        const __m512 v58_2 = _mm512_permutexvar_ps(v43_2, t1_0);
        const __m512 v58_3 = _mm512_permutexvar_ps(v43_3, t1_0);
        const __m512d v59_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58_0));
        const __m512d v59_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58_0, 1));
        const __m512d v59_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58_1));
        const __m512d v59_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58_1, 1));
        const __m512d v59_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58_2));
        const __m512d v59_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58_2, 1));
        const __m512d v59_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58_3));
        const __m512d v59_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58_3, 1));
        const __m512d v60_0l = _mm512_mul_pd(v57_0l, v59_0l);
        const __m512d v60_0h = _mm512_mul_pd(v57_0h, v59_0h);
        const __m512d v60_1l = _mm512_mul_pd(v57_1l, v59_1l);
        const __m512d v60_1h = _mm512_mul_pd(v57_1h, v59_1h);
        const __m512d v60_2l = _mm512_mul_pd(v57_2l, v59_2l);
        const __m512d v60_2h = _mm512_mul_pd(v57_2h, v59_2h);
        const __m512d v60_3l = _mm512_mul_pd(v57_3l, v59_3l);
        const __m512d v60_3h = _mm512_mul_pd(v57_3h, v59_3h);
        const __m512d v61_0l = _mm512_fmadd_pd(v57_0l, v45_0l, v60_0l);
        const __m512d v61_0h = _mm512_fmadd_pd(v57_0h, v45_0h, v60_0h);
        const __m512d v61_1l = _mm512_fmadd_pd(v57_1l, v45_1l, v60_1l);
        const __m512d v61_1h = _mm512_fmadd_pd(v57_1h, v45_1h, v60_1h);
        const __m512d v61_2l = _mm512_fmadd_pd(v57_2l, v45_2l, v60_2l);
        const __m512d v61_2h = _mm512_fmadd_pd(v57_2h, v45_2h, v60_2h);
        const __m512d v61_3l = _mm512_fmadd_pd(v57_3l, v45_3l, v60_3l);
        const __m512d v61_3h = _mm512_fmadd_pd(v57_3h, v45_3h, v60_3h);
        const __m512d v62_0l = _mm512_add_pd(v48_0l, v61_0l);
        const __m512d v62_0h = _mm512_add_pd(v48_0h, v61_0h);
        const __m512d v62_1l = _mm512_add_pd(v48_1l, v61_1l);
        const __m512d v62_1h = _mm512_add_pd(v48_1h, v61_1h);
        const __m512d v62_2l = _mm512_add_pd(v48_2l, v61_2l);
        const __m512d v62_2h = _mm512_add_pd(v48_2h, v61_2h);
        const __m512d v62_3l = _mm512_add_pd(v48_3l, v61_3l);
        const __m512d v62_3h = _mm512_add_pd(v48_3h, v61_3h);
        const __m512i v63_0l = tan_bf16_1ulp_avx2_bits_f64_avx512(v62_0l);
        const __m512i v63_0h = tan_bf16_1ulp_avx2_bits_f64_avx512(v62_0h);
        const __m512i v63_1l = tan_bf16_1ulp_avx2_bits_f64_avx512(v62_1l);
        const __m512i v63_1h = tan_bf16_1ulp_avx2_bits_f64_avx512(v62_1h);
        const __m512i v63_2l = tan_bf16_1ulp_avx2_bits_f64_avx512(v62_2l);
        const __m512i v63_2h = tan_bf16_1ulp_avx2_bits_f64_avx512(v62_2h);
        const __m512i v63_3l = tan_bf16_1ulp_avx2_bits_f64_avx512(v62_3l);
        const __m512i v63_3h = tan_bf16_1ulp_avx2_bits_f64_avx512(v62_3h);
        const __m256i v64_0l = _mm512_cvtepi64_epi32(v63_0l);
        const __m256i v64_0h = _mm512_cvtepi64_epi32(v63_0h);
        const __m512i v64_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v64_0l), v64_0h, 1);
        const __m256i v64_1l = _mm512_cvtepi64_epi32(v63_1l);
        const __m256i v64_1h = _mm512_cvtepi64_epi32(v63_1h);
        const __m512i v64_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v64_1l), v64_1h, 1);
        const __m256i v64_2l = _mm512_cvtepi64_epi32(v63_2l);
        const __m256i v64_2h = _mm512_cvtepi64_epi32(v63_2h);
        const __m512i v64_2 = _mm512_inserti32x8(_mm512_castsi256_si512(v64_2l), v64_2h, 1);
        const __m256i v64_3l = _mm512_cvtepi64_epi32(v63_3l);
        const __m256i v64_3h = _mm512_cvtepi64_epi32(v63_3h);
        const __m512i v64_3 = _mm512_inserti32x8(_mm512_castsi256_si512(v64_3l), v64_3h, 1);
        const __m512i v65_0 = _mm512_and_si512(v64_0, v8);
        const __m512i v65_1 = _mm512_and_si512(v64_1, v8);
        const __m512i v65_2 = _mm512_and_si512(v64_2, v8);
        const __m512i v65_3 = _mm512_and_si512(v64_3, v8);
        const __mmask16 v66_0 = _mm512_cmpeq_epi32_mask(v65_0, v8);
        const __mmask16 v66_1 = _mm512_cmpeq_epi32_mask(v65_1, v8);
        const __mmask16 v66_2 = _mm512_cmpeq_epi32_mask(v65_2, v8);
        const __mmask16 v66_3 = _mm512_cmpeq_epi32_mask(v65_3, v8);
        const __m512 v67_0 = _mm512_permutexvar_ps(v43_0, t2_0);
        const __m512 v67_1 = _mm512_permutexvar_ps(v43_1, t2_0);
        const __m512 v67_2 = _mm512_permutexvar_ps(v43_2, t2_0);
        const __m512 v67_3 = _mm512_permutexvar_ps(v43_3, t2_0);
        const __m512d v68_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_0));
        const __m512d v68_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_0, 1));
        const __m512d v68_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_1));
        const __m512d v68_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_1, 1));
        const __m512d v68_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_2));
        const __m512d v68_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_2, 1));
        const __m512d v68_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_3));
        const __m512d v68_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_3, 1));
        const __m512 v69_0 = _mm512_permutexvar_ps(v43_0, t3_0);
        const __m512 v69_1 = _mm512_permutexvar_ps(v43_1, t3_0);
        const __m512 v69_2 = _mm512_permutexvar_ps(v43_2, t3_0);
        const __m512 v69_3 = _mm512_permutexvar_ps(v43_3, t3_0);
        const __m512d v70_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v69_0));
        const __m512d v70_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v69_0, 1));
        const __m512d v70_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v69_1));
        const __m512d v70_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v69_1, 1));
        const __m512d v70_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v69_2));
        const __m512d v70_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v69_2, 1));
        const __m512d v70_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v69_3));
        const __m512d v70_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v69_3, 1));
        const __m512d v71_0l = _mm512_sub_pd(v62_0l, v47);
        const __m512d v71_0h = _mm512_sub_pd(v62_0h, v47);
        const __m512d v71_1l = _mm512_sub_pd(v62_1l, v47);
        const __m512d v71_1h = _mm512_sub_pd(v62_1h, v47);
        const __m512d v71_2l = _mm512_sub_pd(v62_2l, v47);
        const __m512d v71_2h = _mm512_sub_pd(v62_2h, v47);
        const __m512d v71_3l = _mm512_sub_pd(v62_3l, v47);
        const __m512d v71_3h = _mm512_sub_pd(v62_3h, v47);
        const __m512d v72_0l = _mm512_sub_pd(v60_0l, v71_0l);
        const __m512d v72_0h = _mm512_sub_pd(v60_0h, v71_0h);
        const __m512d v72_1l = _mm512_sub_pd(v60_1l, v71_1l);
        const __m512d v72_1h = _mm512_sub_pd(v60_1h, v71_1h);
        const __m512d v72_2l = _mm512_sub_pd(v60_2l, v71_2l);
        const __m512d v72_2h = _mm512_sub_pd(v60_2h, v71_2h);
        const __m512d v72_3l = _mm512_sub_pd(v60_3l, v71_3l);
        const __m512d v72_3h = _mm512_sub_pd(v60_3h, v71_3h);
        const __m512d v73_0l = _mm512_fmadd_pd(v57_0l, v45_0l, v72_0l);
        const __m512d v73_0h = _mm512_fmadd_pd(v57_0h, v45_0h, v72_0h);
        const __m512d v73_1l = _mm512_fmadd_pd(v57_1l, v45_1l, v72_1l);
        const __m512d v73_1h = _mm512_fmadd_pd(v57_1h, v45_1h, v72_1h);
        const __m512d v73_2l = _mm512_fmadd_pd(v57_2l, v45_2l, v72_2l);
        const __m512d v73_2h = _mm512_fmadd_pd(v57_2h, v45_2h, v72_2h);
        const __m512d v73_3l = _mm512_fmadd_pd(v57_3l, v45_3l, v72_3l);
        const __m512d v73_3h = _mm512_fmadd_pd(v57_3h, v45_3h, v72_3h);
        const __m512d v74_0l = _mm512_fmadd_pd(v57_0l, v70_0l, v73_0l);
        const __m512d v74_0h = _mm512_fmadd_pd(v57_0h, v70_0h, v73_0h);
        const __m512d v74_1l = _mm512_fmadd_pd(v57_1l, v70_1l, v73_1l);
        const __m512d v74_1h = _mm512_fmadd_pd(v57_1h, v70_1h, v73_1h);
        const __m512d v74_2l = _mm512_fmadd_pd(v57_2l, v70_2l, v73_2l);
        const __m512d v74_2h = _mm512_fmadd_pd(v57_2h, v70_2h, v73_2h);
        const __m512d v74_3l = _mm512_fmadd_pd(v57_3l, v70_3l, v73_3l);
        const __m512d v74_3h = _mm512_fmadd_pd(v57_3h, v70_3h, v73_3h);
        const __m512d v75_0l = _mm512_fmadd_pd(v57_0l, v68_0l, v74_0l);
        const __m512d v75_0h = _mm512_fmadd_pd(v57_0h, v68_0h, v74_0h);
        const __m512d v75_1l = _mm512_fmadd_pd(v57_1l, v68_1l, v74_1l);
        const __m512d v75_1h = _mm512_fmadd_pd(v57_1h, v68_1h, v74_1h);
        const __m512d v75_2l = _mm512_fmadd_pd(v57_2l, v68_2l, v74_2l);
        const __m512d v75_2h = _mm512_fmadd_pd(v57_2h, v68_2h, v74_2h);
        const __m512d v75_3l = _mm512_fmadd_pd(v57_3l, v68_3l, v74_3l);
        const __m512d v75_3h = _mm512_fmadd_pd(v57_3h, v68_3h, v74_3h);
        const __m512d v77_0l = _mm512_mul_pd(v75_0l, v76);
        const __m512d v77_0h = _mm512_mul_pd(v75_0h, v76);
        const __m512d v77_1l = _mm512_mul_pd(v75_1l, v76);
        const __m512d v77_1h = _mm512_mul_pd(v75_1h, v76);
        const __m512d v77_2l = _mm512_mul_pd(v75_2l, v76);
        const __m512d v77_2h = _mm512_mul_pd(v75_2h, v76);
        const __m512d v77_3l = _mm512_mul_pd(v75_3l, v76);
        const __m512d v77_3h = _mm512_mul_pd(v75_3h, v76);
        const __m512d v78_0l = _mm512_mul_pd(v77_0l, v77_0l);
        const __m512d v78_0h = _mm512_mul_pd(v77_0h, v77_0h);
        const __m512d v78_1l = _mm512_mul_pd(v77_1l, v77_1l);
        const __m512d v78_1h = _mm512_mul_pd(v77_1h, v77_1h);
        const __m512d v78_2l = _mm512_mul_pd(v77_2l, v77_2l);
        const __m512d v78_2h = _mm512_mul_pd(v77_2h, v77_2h);
        const __m512d v78_3l = _mm512_mul_pd(v77_3l, v77_3l);
        const __m512d v78_3h = _mm512_mul_pd(v77_3h, v77_3h);
        const __m512d v81_0l = _mm512_fmadd_pd(v78_0l, v79, v80);
        const __m512d v81_0h = _mm512_fmadd_pd(v78_0h, v79, v80);
        const __m512d v81_1l = _mm512_fmadd_pd(v78_1l, v79, v80);
        const __m512d v81_1h = _mm512_fmadd_pd(v78_1h, v79, v80);
        const __m512d v81_2l = _mm512_fmadd_pd(v78_2l, v79, v80);
        const __m512d v81_2h = _mm512_fmadd_pd(v78_2h, v79, v80);
        const __m512d v81_3l = _mm512_fmadd_pd(v78_3l, v79, v80);
        const __m512d v81_3h = _mm512_fmadd_pd(v78_3h, v79, v80);
        const __m512d v83_0l = _mm512_fmadd_pd(v78_0l, v81_0l, v82);
        const __m512d v83_0h = _mm512_fmadd_pd(v78_0h, v81_0h, v82);
        const __m512d v83_1l = _mm512_fmadd_pd(v78_1l, v81_1l, v82);
        const __m512d v83_1h = _mm512_fmadd_pd(v78_1h, v81_1h, v82);
        const __m512d v83_2l = _mm512_fmadd_pd(v78_2l, v81_2l, v82);
        const __m512d v83_2h = _mm512_fmadd_pd(v78_2h, v81_2h, v82);
        const __m512d v83_3l = _mm512_fmadd_pd(v78_3l, v81_3l, v82);
        const __m512d v83_3h = _mm512_fmadd_pd(v78_3h, v81_3h, v82);
        const __m512d v85_0l = _mm512_fmadd_pd(v78_0l, v83_0l, v84);
        const __m512d v85_0h = _mm512_fmadd_pd(v78_0h, v83_0h, v84);
        const __m512d v85_1l = _mm512_fmadd_pd(v78_1l, v83_1l, v84);
        const __m512d v85_1h = _mm512_fmadd_pd(v78_1h, v83_1h, v84);
        const __m512d v85_2l = _mm512_fmadd_pd(v78_2l, v83_2l, v84);
        const __m512d v85_2h = _mm512_fmadd_pd(v78_2h, v83_2h, v84);
        const __m512d v85_3l = _mm512_fmadd_pd(v78_3l, v83_3l, v84);
        const __m512d v85_3h = _mm512_fmadd_pd(v78_3h, v83_3h, v84);
        const __m512d v87_0l = _mm512_fmadd_pd(v78_0l, v85_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v78_0h, v85_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v78_1l, v85_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v78_1h, v85_1h, v86);
        const __m512d v87_2l = _mm512_fmadd_pd(v78_2l, v85_2l, v86);
        const __m512d v87_2h = _mm512_fmadd_pd(v78_2h, v85_2h, v86);
        const __m512d v87_3l = _mm512_fmadd_pd(v78_3l, v85_3l, v86);
        const __m512d v87_3h = _mm512_fmadd_pd(v78_3h, v85_3h, v86);
        const __m512d v89_0l = _mm512_fmadd_pd(v87_0l, v78_0l, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v87_0h, v78_0h, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v87_1l, v78_1l, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v87_1h, v78_1h, v88);
        const __m512d v89_2l = _mm512_fmadd_pd(v87_2l, v78_2l, v88);
        const __m512d v89_2h = _mm512_fmadd_pd(v87_2h, v78_2h, v88);
        const __m512d v89_3l = _mm512_fmadd_pd(v87_3l, v78_3l, v88);
        const __m512d v89_3h = _mm512_fmadd_pd(v87_3h, v78_3h, v88);
        const __m512d v91_0l = _mm512_fmadd_pd(v78_0l, v89_0l, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v78_0h, v89_0h, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v78_1l, v89_1l, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v78_1h, v89_1h, v90);
        const __m512d v91_2l = _mm512_fmadd_pd(v78_2l, v89_2l, v90);
        const __m512d v91_2h = _mm512_fmadd_pd(v78_2h, v89_2h, v90);
        const __m512d v91_3l = _mm512_fmadd_pd(v78_3l, v89_3l, v90);
        const __m512d v91_3h = _mm512_fmadd_pd(v78_3h, v89_3h, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v78_0l, v91_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v78_0h, v91_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v78_1l, v91_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v78_1h, v91_1h, v92);
        const __m512d v93_2l = _mm512_fmadd_pd(v78_2l, v91_2l, v92);
        const __m512d v93_2h = _mm512_fmadd_pd(v78_2h, v91_2h, v92);
        const __m512d v93_3l = _mm512_fmadd_pd(v78_3l, v91_3l, v92);
        const __m512d v93_3h = _mm512_fmadd_pd(v78_3h, v91_3h, v92);
        const __m512d v94_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94_2l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_2l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94_2h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_2h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94_3l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_3l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94_3h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93_3h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v97_0l = _mm512_fmadd_pd(v78_0l, v95, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v78_0h, v95, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v78_1l, v95, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v78_1h, v95, v96);
        const __m512d v97_2l = _mm512_fmadd_pd(v78_2l, v95, v96);
        const __m512d v97_2h = _mm512_fmadd_pd(v78_2h, v95, v96);
        const __m512d v97_3l = _mm512_fmadd_pd(v78_3l, v95, v96);
        const __m512d v97_3h = _mm512_fmadd_pd(v78_3h, v95, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v78_0l, v97_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v78_0h, v97_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v78_1l, v97_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v78_1h, v97_1h, v98);
        const __m512d v99_2l = _mm512_fmadd_pd(v78_2l, v97_2l, v98);
        const __m512d v99_2h = _mm512_fmadd_pd(v78_2h, v97_2h, v98);
        const __m512d v99_3l = _mm512_fmadd_pd(v78_3l, v97_3l, v98);
        const __m512d v99_3h = _mm512_fmadd_pd(v78_3h, v97_3h, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v99_0l, v78_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v99_0h, v78_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v99_1l, v78_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v99_1h, v78_1h, v100);
        const __m512d v101_2l = _mm512_fmadd_pd(v99_2l, v78_2l, v100);
        const __m512d v101_2h = _mm512_fmadd_pd(v99_2h, v78_2h, v100);
        const __m512d v101_3l = _mm512_fmadd_pd(v99_3l, v78_3l, v100);
        const __m512d v101_3h = _mm512_fmadd_pd(v99_3h, v78_3h, v100);
        const __m512d v103_0l = _mm512_fmadd_pd(v101_0l, v78_0l, v102);
        const __m512d v103_0h = _mm512_fmadd_pd(v101_0h, v78_0h, v102);
        const __m512d v103_1l = _mm512_fmadd_pd(v101_1l, v78_1l, v102);
        const __m512d v103_1h = _mm512_fmadd_pd(v101_1h, v78_1h, v102);
        const __m512d v103_2l = _mm512_fmadd_pd(v101_2l, v78_2l, v102);
        const __m512d v103_2h = _mm512_fmadd_pd(v101_2h, v78_2h, v102);
        const __m512d v103_3l = _mm512_fmadd_pd(v101_3l, v78_3l, v102);
        const __m512d v103_3h = _mm512_fmadd_pd(v101_3h, v78_3h, v102);
        const __m512d v105_0l = _mm512_fmadd_pd(v78_0l, v103_0l, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v78_0h, v103_0h, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v78_1l, v103_1l, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v78_1h, v103_1h, v104);
        const __m512d v105_2l = _mm512_fmadd_pd(v78_2l, v103_2l, v104);
        const __m512d v105_2h = _mm512_fmadd_pd(v78_2h, v103_2h, v104);
        const __m512d v105_3l = _mm512_fmadd_pd(v78_3l, v103_3l, v104);
        const __m512d v105_3h = _mm512_fmadd_pd(v78_3h, v103_3h, v104);
        const __m512d v106_0l = _mm512_mul_pd(v78_0l, v77_0l);
        const __m512d v106_0h = _mm512_mul_pd(v78_0h, v77_0h);
        const __m512d v106_1l = _mm512_mul_pd(v78_1l, v77_1l);
        const __m512d v106_1h = _mm512_mul_pd(v78_1h, v77_1h);
        const __m512d v106_2l = _mm512_mul_pd(v78_2l, v77_2l);
        const __m512d v106_2h = _mm512_mul_pd(v78_2h, v77_2h);
        const __m512d v106_3l = _mm512_mul_pd(v78_3l, v77_3l);
        const __m512d v106_3h = _mm512_mul_pd(v78_3h, v77_3h);
        const __m512d v107_0l = _mm512_fmadd_pd(v105_0l, v106_0l, v77_0l);
        const __m512d v107_0h = _mm512_fmadd_pd(v105_0h, v106_0h, v77_0h);
        const __m512d v107_1l = _mm512_fmadd_pd(v105_1l, v106_1l, v77_1l);
        const __m512d v107_1h = _mm512_fmadd_pd(v105_1h, v106_1h, v77_1h);
        const __m512d v107_2l = _mm512_fmadd_pd(v105_2l, v106_2l, v77_2l);
        const __m512d v107_2h = _mm512_fmadd_pd(v105_2h, v106_2h, v77_2h);
        const __m512d v107_3l = _mm512_fmadd_pd(v105_3l, v106_3l, v77_3l);
        const __m512d v107_3h = _mm512_fmadd_pd(v105_3h, v106_3h, v77_3h);
        const __m512d v108_0l = _mm512_mask_blend_pd((__mmask8)v66_0, v107_0l, v94_0l);
        const __m512d v108_0h = _mm512_mask_blend_pd(tan_bf16_1ulp_avx2_high_mask_avx512(v66_0), v107_0h, v94_0h);
        const __m512d v108_1l = _mm512_mask_blend_pd((__mmask8)v66_1, v107_1l, v94_1l);
        const __m512d v108_1h = _mm512_mask_blend_pd(tan_bf16_1ulp_avx2_high_mask_avx512(v66_1), v107_1h, v94_1h);
        const __m512d v108_2l = _mm512_mask_blend_pd((__mmask8)v66_2, v107_2l, v94_2l);
        const __m512d v108_2h = _mm512_mask_blend_pd(tan_bf16_1ulp_avx2_high_mask_avx512(v66_2), v107_2h, v94_2h);
        const __m512d v108_3l = _mm512_mask_blend_pd((__mmask8)v66_3, v107_3l, v94_3l);
        const __m512d v108_3h = _mm512_mask_blend_pd(tan_bf16_1ulp_avx2_high_mask_avx512(v66_3), v107_3h, v94_3h);
        const __m512d v109_0l = _mm512_mask_blend_pd((__mmask8)v66_0, v93_0l, v107_0l);
        const __m512d v109_0h = _mm512_mask_blend_pd(tan_bf16_1ulp_avx2_high_mask_avx512(v66_0), v93_0h, v107_0h);
        const __m512d v109_1l = _mm512_mask_blend_pd((__mmask8)v66_1, v93_1l, v107_1l);
        const __m512d v109_1h = _mm512_mask_blend_pd(tan_bf16_1ulp_avx2_high_mask_avx512(v66_1), v93_1h, v107_1h);
        const __m512d v109_2l = _mm512_mask_blend_pd((__mmask8)v66_2, v93_2l, v107_2l);
        const __m512d v109_2h = _mm512_mask_blend_pd(tan_bf16_1ulp_avx2_high_mask_avx512(v66_2), v93_2h, v107_2h);
        const __m512d v109_3l = _mm512_mask_blend_pd((__mmask8)v66_3, v93_3l, v107_3l);
        const __m512d v109_3h = _mm512_mask_blend_pd(tan_bf16_1ulp_avx2_high_mask_avx512(v66_3), v93_3h, v107_3h);
        const __m512d v110_0l = _mm512_div_pd(v108_0l, v109_0l);
        const __m512d v110_0h = _mm512_div_pd(v108_0h, v109_0h);
        const __m512d v110_1l = _mm512_div_pd(v108_1l, v109_1l);
        const __m512d v110_1h = _mm512_div_pd(v108_1h, v109_1h);
        const __m512d v110_2l = _mm512_div_pd(v108_2l, v109_2l);
        const __m512d v110_2h = _mm512_div_pd(v108_2h, v109_2h);
        const __m512d v110_3l = _mm512_div_pd(v108_3l, v109_3l);
        const __m512d v110_3h = _mm512_div_pd(v108_3h, v109_3h);
        const __m256 v111_0l = _mm512_cvtpd_ps(v110_0l);
        const __m256 v111_0h = _mm512_cvtpd_ps(v110_0h);
        const __m512 v111_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v111_0l), v111_0h, 1);
        const __m256 v111_1l = _mm512_cvtpd_ps(v110_1l);
        const __m256 v111_1h = _mm512_cvtpd_ps(v110_1h);
        const __m512 v111_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v111_1l), v111_1h, 1);
        const __m256 v111_2l = _mm512_cvtpd_ps(v110_2l);
        const __m256 v111_2h = _mm512_cvtpd_ps(v110_2h);
        const __m512 v111_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v111_2l), v111_2h, 1);
        const __m256 v111_3l = _mm512_cvtpd_ps(v110_3l);
        const __m256 v111_3h = _mm512_cvtpd_ps(v110_3h);
        const __m512 v111_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v111_3l), v111_3h, 1);
        const __m512 v112_0 = _mm512_add_ps(v38_0, v111_0);
        const __m512 v112_1 = _mm512_add_ps(v38_1, v111_1);
        const __m512 v112_2 = _mm512_add_ps(v38_2, v111_2);
        const __m512 v112_3 = _mm512_add_ps(v38_3, v111_3);
        const __m512i v113_0 = tan_bf16_1ulp_avx2_bits_f32_avx512(v112_0);
        const __m512i v113_1 = tan_bf16_1ulp_avx2_bits_f32_avx512(v112_1);
        const __m512i v113_2 = tan_bf16_1ulp_avx2_bits_f32_avx512(v112_2);
        const __m512i v113_3 = tan_bf16_1ulp_avx2_bits_f32_avx512(v112_3);
        const __m512i v114_0 = _mm512_add_epi32(v37, v113_0);
        const __m512i v114_1 = _mm512_add_epi32(v37, v113_1);
        const __m512i v114_2 = _mm512_add_epi32(v37, v113_2);
        const __m512i v114_3 = _mm512_add_epi32(v37, v113_3);
        const __m512i v115_0 = _mm512_srli_epi32(v114_0, 16);
        const __m512i v115_1 = _mm512_srli_epi32(v114_1, 16);
        const __m512i v115_2 = _mm512_srli_epi32(v114_2, 16);
        const __m512i v115_3 = _mm512_srli_epi32(v114_3, 16);
        r0_0 = _mm512_mask_blend_epi32(v36_0, r0_0, v115_0);
        r0_1 = _mm512_mask_blend_epi32(v36_1, r0_1, v115_1);
        r0_2 = _mm512_mask_blend_epi32(v36_2, r0_2, v115_2);
        r0_3 = _mm512_mask_blend_epi32(v36_3, r0_3, v115_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static TAN_BF16_1ULP_AVX2_AVX512_TARGET void tan_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v8 = _mm512_set1_epi32(1);
    const __m512 v11 = _mm512_set1_ps(-0x1.c30e5ap+1f); /* -3.52387547 */
    const __m512 v12 = _mm512_set1_ps(-0x1.e34e18p-34f); /* -1.09890846e-10 */
    const __m512 v14 = _mm512_set1_ps(-0x1.5106e6p-22f); /* -3.13880804e-07 */
    const __m512 v15 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v19 = _mm512_set1_ps(0x1.2b679p-2f); /* 0.292387247 */
    const __m512 v21 = _mm512_set1_ps(0x1.a27ac6p-2f); /* 0.408671468 */
    const __m512 v23 = _mm512_set1_ps(0x1.2e0e94p+0f); /* 1.17990994 */
    const __m512 v25 = _mm512_set1_ps(0x1.42704ep+1f); /* 2.51905227 */
    const __m512 v29 = _mm512_set1_ps(0x1.c144ecp+1f); /* 3.50991583 */
    const __m512 v35 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v37 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v40 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v46 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v47 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v49 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v51 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v54 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v55 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512d v76 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v79 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v80 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v82 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v84 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v86 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v88 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v90 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v92 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v95 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v96 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v98 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v100 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v102 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v104 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_bf16_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_bf16_1ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_bf16_1ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_bf16_1ulp_avx2_table3);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __m512 v6 = _mm512_fmadd_ps(v3, v4, v5);
    const __m512i v7 = tan_bf16_1ulp_avx2_bits_f32_avx512(v6);
    const __m512i v9 = _mm512_and_si512(v7, v8);
    const __mmask16 v10 = _mm512_cmpeq_epi32_mask(v9, v8);
    const __m512 v13 = _mm512_sub_ps(v6, v5);
    const __m512 v16 = _mm512_fmadd_ps(v15, v13, v3);
    const __m512 v17 = _mm512_fmadd_ps(v14, v13, v16);
    const __m512 v18 = _mm512_fmadd_ps(v12, v13, v17);
    const __m512 v20 = _mm512_mul_ps(v18, v18);
    const __m512 v22 = _mm512_fmadd_ps(v19, v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v20, v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v20, v25);
    const __m512 v27 = _mm512_fmadd_ps(v18, v26, v18);
    const __m512 v28 = _mm512_mask_blend_ps(v10, v27, v11);
    const __m512 v30 = _mm512_mask_blend_ps(v10, v29, v27);
    const __m512 v31 = _mm512_div_ps(v28, v30);
    const __m512i v32 = tan_bf16_1ulp_avx2_bits_f32_avx512(v31);
    const __m512i v33 = _mm512_srli_epi32(v32, 16);
    const __m512 v34 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v36 = _mm512_cmp_ps_mask(v34, v35, _CMP_NLE_UQ);
    __m512i r0 = v33;
    __mmask16 any1 = v36;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v38 = _mm512_sub_ps(v34, v34);
        const __m512i v39 = tan_bf16_1ulp_avx2_bits_f32_avx512(v3);
        const __m512i v41 = _mm512_add_epi32(v39, v40);
        const __m512i v43 = _mm512_srli_epi32(v41, 27);
        const __m512 v44 = _mm512_permutexvar_ps(v43, t0_0);
        const __m512d v45l = _mm512_cvtps_pd(_mm512_castps512_ps256(v44));
        const __m512d v45h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v44, 1));
        const __m512d v48l = _mm512_fmadd_pd(v45l, v46, v47);
        const __m512d v48h = _mm512_fmadd_pd(v45h, v46, v47);
        const __m512i v50 = _mm512_and_si512(v41, v49);
        const __m512i v52 = _mm512_or_si512(v50, v51);
        const __m512 v53 = _mm512_castsi512_ps(v52);
        const __m512 v56 = _mm512_fmadd_ps(v53, v54, v55);
        const __m512d v57l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56));
        const __m512d v57h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56, 1));
        const __m512 v58 = _mm512_permutexvar_ps(v43, t1_0);
        const __m512d v59l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58));
        const __m512d v59h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58, 1));
        const __m512d v60l = _mm512_mul_pd(v57l, v59l);
        const __m512d v60h = _mm512_mul_pd(v57h, v59h);
        const __m512d v61l = _mm512_fmadd_pd(v57l, v45l, v60l);
        const __m512d v61h = _mm512_fmadd_pd(v57h, v45h, v60h);
        const __m512d v62l = _mm512_add_pd(v48l, v61l);
        const __m512d v62h = _mm512_add_pd(v48h, v61h);
        const __m512i v63l = tan_bf16_1ulp_avx2_bits_f64_avx512(v62l);
        const __m512i v63h = tan_bf16_1ulp_avx2_bits_f64_avx512(v62h);
        const __m256i v64l = _mm512_cvtepi64_epi32(v63l);
        const __m256i v64h = _mm512_cvtepi64_epi32(v63h);
        const __m512i v64 = _mm512_inserti32x8(_mm512_castsi256_si512(v64l), v64h, 1);
        const __m512i v65 = _mm512_and_si512(v64, v8);
        const __mmask16 v66 = _mm512_cmpeq_epi32_mask(v65, v8);
        const __m512 v67 = _mm512_permutexvar_ps(v43, t2_0);
        const __m512d v68l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67));
        const __m512d v68h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67, 1));
        const __m512 v69 = _mm512_permutexvar_ps(v43, t3_0);
        const __m512d v70l = _mm512_cvtps_pd(_mm512_castps512_ps256(v69));
        const __m512d v70h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v69, 1));
        const __m512d v71l = _mm512_sub_pd(v62l, v47);
        const __m512d v71h = _mm512_sub_pd(v62h, v47);
        const __m512d v72l = _mm512_sub_pd(v60l, v71l);
        const __m512d v72h = _mm512_sub_pd(v60h, v71h);
        const __m512d v73l = _mm512_fmadd_pd(v57l, v45l, v72l);
        const __m512d v73h = _mm512_fmadd_pd(v57h, v45h, v72h);
        const __m512d v74l = _mm512_fmadd_pd(v57l, v70l, v73l);
        const __m512d v74h = _mm512_fmadd_pd(v57h, v70h, v73h);
        const __m512d v75l = _mm512_fmadd_pd(v57l, v68l, v74l);
        const __m512d v75h = _mm512_fmadd_pd(v57h, v68h, v74h);
        const __m512d v77l = _mm512_mul_pd(v75l, v76);
        const __m512d v77h = _mm512_mul_pd(v75h, v76);
        const __m512d v78l = _mm512_mul_pd(v77l, v77l);
        const __m512d v78h = _mm512_mul_pd(v77h, v77h);
        const __m512d v81l = _mm512_fmadd_pd(v78l, v79, v80);
        const __m512d v81h = _mm512_fmadd_pd(v78h, v79, v80);
        const __m512d v83l = _mm512_fmadd_pd(v78l, v81l, v82);
        const __m512d v83h = _mm512_fmadd_pd(v78h, v81h, v82);
        const __m512d v85l = _mm512_fmadd_pd(v78l, v83l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v78h, v83h, v84);
        const __m512d v87l = _mm512_fmadd_pd(v78l, v85l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v78h, v85h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v87l, v78l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87h, v78h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v78l, v89l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v78h, v89h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v78l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v78h, v91h, v92);
        const __m512d v94l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v97l = _mm512_fmadd_pd(v78l, v95, v96);
        const __m512d v97h = _mm512_fmadd_pd(v78h, v95, v96);
        const __m512d v99l = _mm512_fmadd_pd(v78l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v78h, v97h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v78l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v78h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v78l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v78h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v78l, v103l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v78h, v103h, v104);
        const __m512d v106l = _mm512_mul_pd(v78l, v77l);
        const __m512d v106h = _mm512_mul_pd(v78h, v77h);
        const __m512d v107l = _mm512_fmadd_pd(v105l, v106l, v77l);
        const __m512d v107h = _mm512_fmadd_pd(v105h, v106h, v77h);
        const __m512d v108l = _mm512_mask_blend_pd((__mmask8)v66, v107l, v94l);
        const __m512d v108h = _mm512_mask_blend_pd(tan_bf16_1ulp_avx2_high_mask_avx512(v66), v107h, v94h);
        const __m512d v109l = _mm512_mask_blend_pd((__mmask8)v66, v93l, v107l);
        const __m512d v109h = _mm512_mask_blend_pd(tan_bf16_1ulp_avx2_high_mask_avx512(v66), v93h, v107h);
        const __m512d v110l = _mm512_div_pd(v108l, v109l);
        const __m512d v110h = _mm512_div_pd(v108h, v109h);
        const __m256 v111l = _mm512_cvtpd_ps(v110l);
        const __m256 v111h = _mm512_cvtpd_ps(v110h);
        const __m512 v111 = _mm512_insertf32x8(_mm512_castps256_ps512(v111l), v111h, 1);
        const __m512 v112 = _mm512_add_ps(v38, v111);
        const __m512i v113 = tan_bf16_1ulp_avx2_bits_f32_avx512(v112);
        const __m512i v114 = _mm512_add_epi32(v37, v113);
        const __m512i v115 = _mm512_srli_epi32(v114, 16);
        r0 = _mm512_mask_blend_epi32(v36, r0, v115);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static TAN_BF16_1ULP_AVX2_AVX512_TARGET void tan_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        tan_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tan_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tan_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_bf16_1ulp_avx2_level(void) {
#if defined(TAN_BF16_1ULP_AVX2_FORCE_ISA)
    return TAN_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t tan_bf16_1ulp_avx2(uint16_t x) {
    return tan_bf16_1ulp_avx2_element(x);
}

void tan_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_bf16_1ulp_avx2_level();
    if (level == 2) {
        tan_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tan_bf16_1ulp_avx2_array_portable(x, y, n);
}
