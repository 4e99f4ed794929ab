/* tan_bf16_cr_avx2: tan
 *
 *   target       tan, tan x, bf16
 *   domain       every input
 *   max error    0.499997 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.74p+67 (-2.144434e+20, encoding 0xe13a)
 *   result there -0x1.e8p-4 (-0.119140625, encoding 0xbdf4)
 *   mean error   0.130338 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d7ceaae7e67f4fc16fbd236469b29a00
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/tan_bf16_avx2.db
 *                time: 0.7148 ns/element as avx2 code (inputs mean)
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
#include "tan_bf16_cr_avx2.h"

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

static inline int32_t tan_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tan_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tan_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tan_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t tan_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tan_bf16_cr_avx2_addbits_f32(float a, int32_t b) {
    return tan_bf16_cr_avx2_frombits_f32((int32_t)((uint32_t)tan_bf16_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t tan_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double tan_bf16_cr_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_bf16_cr_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float tan_bf16_cr_avx2_table0[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float tan_bf16_cr_avx2_table1[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float tan_bf16_cr_avx2_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float tan_bf16_cr_avx2_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline uint16_t tan_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = tan_bf16_cr_avx2_shl_i32(v1, v2);
    const float v4 = tan_bf16_cr_avx2_frombits_f32(v3);
    const float v5 = tan_bf16_cr_avx2_abs_f32(v4);
    const float v6 = 0x1.45f306p-1f; /* 0.636619747 */
    const float v7 = 0x1.8p+23f; /* 12582912 */
    const float v8 = tan_bf16_cr_avx2_fma_f32(v5, v6, v7);
    const int32_t v9 = tan_bf16_cr_avx2_bits_f32(v8);
    const int32_t v10 = 1;
    const int32_t v11 = v9 & v10;
    const int v12 = v11 == v10;
    const float v13 = -0x1.8f135ap-2f; /* -0.389722258 */
    const float v14 = -0x1.3b0102p-40f; /* -1.1191188e-12 */
    const float v15 = v8 - v7;
    const float v16 = -0x1.511108p-22f; /* -3.13917667e-07 */
    const float v17 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v18 = tan_bf16_cr_avx2_fma_f32(v17, v15, v5);
    const float v19 = tan_bf16_cr_avx2_fma_f32(v16, v15, v18);
    const float v20 = tan_bf16_cr_avx2_fma_f32(v14, v15, v19);
    const float v21 = 0x1.593d42p-5f; /* 0.0421434678 */
    const float v22 = tan_bf16_cr_avx2_fma_f32(v20, v20, v21);
    const float v23 = 0x1.f52146p-1f; /* 0.978769481 */
    const float v24 = tan_bf16_cr_avx2_fma_f32(v13, v22, v23);
    const float v25 = -v24;
    const float v26 = -0x1.a5365p-10f; /* -0.00160679687 */
    const float v27 = -0x1.19d1a8p-4f; /* -0.0688034594 */
    const float v28 = tan_bf16_cr_avx2_fma_f32(v22, v26, v27);
    const float v29 = -0x1.1cb0e2p-5f; /* -0.034752313 */
    const float v30 = tan_bf16_cr_avx2_fma_f32(v28, v22, v29);
    const float v31 = tan_bf16_cr_avx2_fma_f32(v20, v30, v20);
    const float v32 = v12 ? v25 : v31;
    const float v33 = v12 ? v31 : v24;
    const float v34 = v32 / v33;
    const int32_t v35 = INT32_MIN; /* 0x80000000 */
    const int32_t v36 = tan_bf16_cr_avx2_bits_f32(v4);
    const int32_t v37 = v35 & v36;
    const float v38 = tan_bf16_cr_avx2_addbits_f32(v34, v37);
    const int32_t v39 = tan_bf16_cr_avx2_bits_f32(v38);
    const int32_t v40 = (int32_t)((uint32_t)v0 + (uint32_t)v39);
    const int32_t v41 = tan_bf16_cr_avx2_lshr_i32(v40, v2);
    const float v42 = 0x1p+17f; /* 131072 */
    const int v43 = !(v5 <= v42);
    int32_t r0 = v41;
    if (v43) {
        const int32_t v44 = 8388608; /* 0x00800000 */
        const int32_t v45 = (int32_t)((uint32_t)v36 + (uint32_t)v44);
        const int32_t v46 = 27;
        const int32_t v47 = tan_bf16_cr_avx2_lshr_i32(v45, v46);
        const float v48 = tan_bf16_cr_avx2_table0[(uint32_t)v47 & (8u - 1)];
        const double v49 = (double)v48;
        const int32_t v50 = -2013265921; /* 0x87ffffff */
        const int32_t v51 = v45 & v50;
        const int32_t v52 = 1207959552; /* 0x48000000 */
        const int32_t v53 = v51 | v52;
        const float v54 = tan_bf16_cr_avx2_frombits_f32(v53);
        const float v55 = 0x1p+6f; /* 64 */
        const float v56 = v54 * v55;
        const double v57 = (double)v56;
        const float v58 = tan_bf16_cr_avx2_table1[(uint32_t)v47 & (8u - 1)];
        const double v59 = (double)v58;
        const double v60 = v59 * v57;
        const double v61 = tan_bf16_cr_avx2_fma_f64(v49, v57, v60);
        const double v62 = 0x1.8p+52; /* 6755399441055744 */
        const double v63 = v61 + v62;
        const int64_t v64 = tan_bf16_cr_avx2_bits_f64(v63);
        const int32_t v65 = (int32_t)(uint32_t)(uint64_t)v64;
        const int32_t v66 = v65 & v10;
        const int v67 = v66 == v10;
        const double v68 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const float v69 = tan_bf16_cr_avx2_table2[(uint32_t)v47 & (8u - 1)];
        const double v70 = (double)v69;
        const float v71 = tan_bf16_cr_avx2_table3[(uint32_t)v47 & (8u - 1)];
        const double v72 = (double)v71;
        const double v73 = v63 - v62;
        const double v74 = v60 - v73;
        const double v75 = tan_bf16_cr_avx2_fma_f64(v49, v57, v74);
        const double v76 = tan_bf16_cr_avx2_fma_f64(v72, v57, v75);
        const double v77 = tan_bf16_cr_avx2_fma_f64(v70, v57, v76);
        const double v78 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v79 = tan_bf16_cr_avx2_fma_f64(v68, v77, v78);
        const double v80 = v79 * v79;
        const double v81 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v82 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v83 = tan_bf16_cr_avx2_fma_f64(v80, v81, v82);
        const double v84 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v85 = tan_bf16_cr_avx2_fma_f64(v80, v83, v84);
        const double v86 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v87 = tan_bf16_cr_avx2_fma_f64(v80, v85, v86);
        const double v88 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v89 = tan_bf16_cr_avx2_fma_f64(v87, v80, v88);
        const double v90 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v91 = tan_bf16_cr_avx2_fma_f64(v80, v89, v90);
        const double v92 = -0x1p-1; /* -0.5 */
        const double v93 = tan_bf16_cr_avx2_fma_f64(v80, v91, v92);
        const double v94 = 0x1p+0; /* 1 */
        const double v95 = tan_bf16_cr_avx2_fma_f64(v80, v93, v94);
        const double v96 = -v95;
        const double v97 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v98 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v99 = tan_bf16_cr_avx2_fma_f64(v80, v97, v98);
        const double v100 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v101 = tan_bf16_cr_avx2_fma_f64(v80, v99, v100);
        const double v102 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v103 = tan_bf16_cr_avx2_fma_f64(v80, v101, v102);
        const double v104 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v105 = tan_bf16_cr_avx2_fma_f64(v80, v103, v104);
        const double v106 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v107 = tan_bf16_cr_avx2_fma_f64(v80, v105, v106);
        const double v108 = v80 * v79;
        const double v109 = tan_bf16_cr_avx2_fma_f64(v107, v108, v79);
        const double v110 = v67 ? v96 : v109;
        const double v111 = v67 ? v109 : v95;
        const double v112 = v110 / v111;
        const float v113 = (float)v112;
        const float v114 = v5 - v5;
        const float v115 = v113 + v114;
        const int32_t v116 = tan_bf16_cr_avx2_bits_f32(v115);
        const int32_t v117 = (int32_t)((uint32_t)v0 + (uint32_t)v116);
        const int32_t v118 = tan_bf16_cr_avx2_lshr_i32(v117, v2);
        r0 = v118;
    }
    return (uint16_t)r0;
}

static void tan_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_BF16_CR_AVX2_AVX2 static inline TAN_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TAN_BF16_CR_AVX2_AVX512 static inline TAN_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_CR_AVX2_AVX2 __m256i tan_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_CR_AVX2_AVX2 __m256i tan_bf16_cr_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

TAN_BF16_CR_AVX2_AVX2 __m128i tan_bf16_cr_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* The low halves of eight lanes. */
TAN_BF16_CR_AVX2_AVX2 void tan_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TAN_BF16_CR_AVX2_AVX2 void tan_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v6 = _mm256_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v10 = _mm256_set1_epi32(1);
    const __m256 v13 = _mm256_set1_ps(-0x1.8f135ap-2f); /* -0.389722258 */
    const __m256 v14 = _mm256_set1_ps(-0x1.3b0102p-40f); /* -1.1191188e-12 */
    const __m256 v16 = _mm256_set1_ps(-0x1.511108p-22f); /* -3.13917667e-07 */
    const __m256 v17 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v21 = _mm256_set1_ps(0x1.593d42p-5f); /* 0.0421434678 */
    const __m256 v23 = _mm256_set1_ps(0x1.f52146p-1f); /* 0.978769481 */
    const __m256 v26 = _mm256_set1_ps(-0x1.a5365p-10f); /* -0.00160679687 */
    const __m256 v27 = _mm256_set1_ps(-0x1.19d1a8p-4f); /* -0.0688034594 */
    const __m256 v29 = _mm256_set1_ps(-0x1.1cb0e2p-5f); /* -0.034752313 */
    const __m256i v35 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v42 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v44 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v50 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v52 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v55 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v62 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v68 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v78 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v81 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v82 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v84 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v86 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v88 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v90 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v92 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v94 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v97 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v98 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v100 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v102 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v104 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v106 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(tan_bf16_cr_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(tan_bf16_cr_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(tan_bf16_cr_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(tan_bf16_cr_avx2_table3);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v8 = _mm256_fmadd_ps(v5, v6, v7);
    const __m256i v9 = tan_bf16_cr_avx2_bits_f32_avx2(v8);
    const __m256i v11 = _mm256_and_si256(v9, v10);
    const __m256i v12 = _mm256_cmpeq_epi32(v11, v10);
    const __m256 v15 = _mm256_sub_ps(v8, v7);
    const __m256 v18 = _mm256_fmadd_ps(v17, v15, v5);
    const __m256 v19 = _mm256_fmadd_ps(v16, v15, v18);
    const __m256 v20 = _mm256_fmadd_ps(v14, v15, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v13, v22, v23);
    const __m256 v25 = _mm256_xor_ps(v24, _mm256_set1_ps(-0.0f));
    const __m256 v28 = _mm256_fmadd_ps(v22, v26, v27);
    const __m256 v30 = _mm256_fmadd_ps(v28, v22, v29);
    const __m256 v31 = _mm256_fmadd_ps(v20, v30, v20);
    const __m256 v32 = _mm256_blendv_ps(v31, v25, _mm256_castsi256_ps(v12));
    const __m256 v33 = _mm256_blendv_ps(v24, v31, _mm256_castsi256_ps(v12));
    const __m256 v34 = _mm256_div_ps(v32, v33);
    const __m256i v36 = tan_bf16_cr_avx2_bits_f32_avx2(v4);
    const __m256i v37 = _mm256_and_si256(v35, v36);
    const __m256 v38 = _mm256_castsi256_ps(_mm256_add_epi32(tan_bf16_cr_avx2_bits_f32_avx2(v34), v37));
    const __m256i v39 = tan_bf16_cr_avx2_bits_f32_avx2(v38);
    const __m256i v40 = _mm256_add_epi32(v0, v39);
    const __m256i v41 = _mm256_srli_epi32(v40, 16);
    const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v5, v42, _CMP_NLE_UQ));
    __m256i r0 = v41;
    __m256i any1 = v43;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v45 = _mm256_add_epi32(v36, v44);
        const __m256i v47 = _mm256_srli_epi32(v45, 27);
        const __m256 v48 = _mm256_permutevar8x32_ps(t0_0, v47);
        const __m256d v49l = _mm256_cvtps_pd(_mm256_castps256_ps128(v48));
        const __m256d v49h = _mm256_cvtps_pd(_mm256_extractf128_ps(v48, 1));
        const __m256i v51 = _mm256_and_si256(v45, v50);
        const __m256i v53 = _mm256_or_si256(v51, v52);
        const __m256 v54 = _mm256_castsi256_ps(v53);
        const __m256 v56 = _mm256_mul_ps(v54, v55);
        const __m256d v57l = _mm256_cvtps_pd(_mm256_castps256_ps128(v56));
        const __m256d v57h = _mm256_cvtps_pd(_mm256_extractf128_ps(v56, 1));
        const __m256 v58 = _mm256_permutevar8x32_ps(t1_0, v47);
        const __m256d v59l = _mm256_cvtps_pd(_mm256_castps256_ps128(v58));
        const __m256d v59h = _mm256_cvtps_pd(_mm256_extractf128_ps(v58, 1));
        const __m256d v60l = _mm256_mul_pd(v59l, v57l);
        const __m256d v60h = _mm256_mul_pd(v59h, v57h);
        const __m256d v61l = _mm256_fmadd_pd(v49l, v57l, v60l);
        const __m256d v61h = _mm256_fmadd_pd(v49h, v57h, v60h);
        const __m256d v63l = _mm256_add_pd(v61l, v62);
        const __m256d v63h = _mm256_add_pd(v61h, v62);
        const __m256i v64l = tan_bf16_cr_avx2_bits_f64_avx2(v63l);
        const __m256i v64h = tan_bf16_cr_avx2_bits_f64_avx2(v63h);
        const __m128i v65l = tan_bf16_cr_avx2_wrap_avx2(v64l);
        const __m128i v65h = tan_bf16_cr_avx2_wrap_avx2(v64h);
        const __m256i v65 = _mm256_set_m128i(v65h, v65l);
        const __m256i v66 = _mm256_and_si256(v65, v10);
        const __m256i v67 = _mm256_cmpeq_epi32(v66, v10);
        const __m256 v69 = _mm256_permutevar8x32_ps(t2_0, v47);
        const __m256d v70l = _mm256_cvtps_pd(_mm256_castps256_ps128(v69));
        const __m256d v70h = _mm256_cvtps_pd(_mm256_extractf128_ps(v69, 1));
        const __m256 v71 = _mm256_permutevar8x32_ps(t3_0, v47);
        const __m256d v72l = _mm256_cvtps_pd(_mm256_castps256_ps128(v71));
        const __m256d v72h = _mm256_cvtps_pd(_mm256_extractf128_ps(v71, 1));
        const __m256d v73l = _mm256_sub_pd(v63l, v62);
        const __m256d v73h = _mm256_sub_pd(v63h, v62);
        const __m256d v74l = _mm256_sub_pd(v60l, v73l);
        const __m256d v74h = _mm256_sub_pd(v60h, v73h);
        const __m256d v75l = _mm256_fmadd_pd(v49l, v57l, v74l);
        const __m256d v75h = _mm256_fmadd_pd(v49h, v57h, v74h);
        const __m256d v76l = _mm256_fmadd_pd(v72l, v57l, v75l);
        const __m256d v76h = _mm256_fmadd_pd(v72h, v57h, v75h);
        const __m256d v77l = _mm256_fmadd_pd(v70l, v57l, v76l);
        const __m256d v77h = _mm256_fmadd_pd(v70h, v57h, v76h);
        const __m256d v79l = _mm256_fmadd_pd(v68, v77l, v78);
        const __m256d v79h = _mm256_fmadd_pd(v68, v77h, v78);
        const __m256d v80l = _mm256_mul_pd(v79l, v79l);
        const __m256d v80h = _mm256_mul_pd(v79h, v79h);
        const __m256d v83l = _mm256_fmadd_pd(v80l, v81, v82);
        const __m256d v83h = _mm256_fmadd_pd(v80h, v81, v82);
        const __m256d v85l = _mm256_fmadd_pd(v80l, v83l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v80h, v83h, v84);
        const __m256d v87l = _mm256_fmadd_pd(v80l, v85l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v80h, v85h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v87l, v80l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87h, v80h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v80l, v89l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v80h, v89h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v80l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v80h, v91h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v80l, v93l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v80h, v93h, v94);
        const __m256d v96l = _mm256_xor_pd(v95l, _mm256_set1_pd(-0.0));
        const __m256d v96h = _mm256_xor_pd(v95h, _mm256_set1_pd(-0.0));
        const __m256d v99l = _mm256_fmadd_pd(v80l, v97, v98);
        const __m256d v99h = _mm256_fmadd_pd(v80h, v97, v98);
        const __m256d v101l = _mm256_fmadd_pd(v80l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v80h, v99h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v80l, v101l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v80h, v101h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v80l, v103l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v80h, v103h, v104);
        const __m256d v107l = _mm256_fmadd_pd(v80l, v105l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v80h, v105h, v106);
        const __m256d v108l = _mm256_mul_pd(v80l, v79l);
        const __m256d v108h = _mm256_mul_pd(v80h, v79h);
        const __m256d v109l = _mm256_fmadd_pd(v107l, v108l, v79l);
        const __m256d v109h = _mm256_fmadd_pd(v107h, v108h, v79h);
        const __m256d v110l = _mm256_blendv_pd(v109l, v96l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v67))));
        const __m256d v110h = _mm256_blendv_pd(v109h, v96h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v67, 1))));
        const __m256d v111l = _mm256_blendv_pd(v95l, v109l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v67))));
        const __m256d v111h = _mm256_blendv_pd(v95h, v109h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v67, 1))));
        const __m256d v112l = _mm256_div_pd(v110l, v111l);
        const __m256d v112h = _mm256_div_pd(v110h, v111h);
        const __m128 v113l = _mm256_cvtpd_ps(v112l);
        const __m128 v113h = _mm256_cvtpd_ps(v112h);
        const __m256 v113 = _mm256_set_m128(v113h, v113l);
        const __m256 v114 = _mm256_sub_ps(v5, v5);
        const __m256 v115 = _mm256_add_ps(v113, v114);
        const __m256i v116 = tan_bf16_cr_avx2_bits_f32_avx2(v115);
        const __m256i v117 = _mm256_add_epi32(v0, v116);
        const __m256i v118 = _mm256_srli_epi32(v117, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v118), _mm256_castsi256_ps(v43)));
    }
    tan_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static TAN_BF16_CR_AVX2_AVX2_TARGET void tan_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tan_bf16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tan_bf16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_CR_AVX2_AVX512 __m512i tan_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_CR_AVX2_AVX512 __m512i tan_bf16_cr_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_BF16_CR_AVX2_AVX512 __mmask8 tan_bf16_cr_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TAN_BF16_CR_AVX2_AVX512 void tan_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v6 = _mm512_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v10 = _mm512_set1_epi32(1);
    const __m512 v13 = _mm512_set1_ps(-0x1.8f135ap-2f); /* -0.389722258 */
    const __m512 v14 = _mm512_set1_ps(-0x1.3b0102p-40f); /* -1.1191188e-12 */
    const __m512 v16 = _mm512_set1_ps(-0x1.511108p-22f); /* -3.13917667e-07 */
    const __m512 v17 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v21 = _mm512_set1_ps(0x1.593d42p-5f); /* 0.0421434678 */
    const __m512 v23 = _mm512_set1_ps(0x1.f52146p-1f); /* 0.978769481 */
    const __m512 v26 = _mm512_set1_ps(-0x1.a5365p-10f); /* -0.00160679687 */
    const __m512 v27 = _mm512_set1_ps(-0x1.19d1a8p-4f); /* -0.0688034594 */
    const __m512 v29 = _mm512_set1_ps(-0x1.1cb0e2p-5f); /* -0.034752313 */
    const __m512i v35 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v42 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v44 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v50 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v52 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v55 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v62 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v68 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v78 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v81 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v82 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v84 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v86 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v88 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v90 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v92 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v94 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v97 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v98 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v100 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v102 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v104 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v106 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_bf16_cr_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_bf16_cr_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_bf16_cr_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_bf16_cr_avx2_table3);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_fmadd_ps(v5, v6, v7);
    const __m512i v9 = tan_bf16_cr_avx2_bits_f32_avx512(v8);
    const __m512i v11 = _mm512_and_si512(v9, v10);
    const __mmask16 v12 = _mm512_cmpeq_epi32_mask(v11, v10);
    const __m512 v15 = _mm512_sub_ps(v8, v7);
    const __m512 v18 = _mm512_fmadd_ps(v17, v15, v5);
    const __m512 v19 = _mm512_fmadd_ps(v16, v15, v18);
    const __m512 v20 = _mm512_fmadd_ps(v14, v15, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v13, v22, v23);
    const __m512 v25 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v24), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v28 = _mm512_fmadd_ps(v22, v26, v27);
    const __m512 v30 = _mm512_fmadd_ps(v28, v22, v29);
    const __m512 v31 = _mm512_fmadd_ps(v20, v30, v20);
    const __m512 v32 = _mm512_mask_blend_ps(v12, v31, v25);
    const __m512 v33 = _mm512_mask_blend_ps(v12, v24, v31);
    const __m512 v34 = _mm512_div_ps(v32, v33);
    const __m512i v36 = tan_bf16_cr_avx2_bits_f32_avx512(v4);
    const __m512i v37 = _mm512_and_si512(v35, v36);
    const __m512 v38 = _mm512_castsi512_ps(_mm512_add_epi32(tan_bf16_cr_avx2_bits_f32_avx512(v34), v37));
    const __m512i v39 = tan_bf16_cr_avx2_bits_f32_avx512(v38);
    const __m512i v40 = _mm512_add_epi32(v0, v39);
    const __m512i v41 = _mm512_srli_epi32(v40, 16);
    const __mmask16 v43 = _mm512_cmp_ps_mask(v5, v42, _CMP_NLE_UQ);
    __m512i r0 = v41;
    __mmask16 any1 = v43;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512i v45 = _mm512_add_epi32(v36, v44);
        const __m512i v47 = _mm512_srli_epi32(v45, 27);
        const __m512 v48 = _mm512_permutexvar_ps(v47, t0_0);
        const __m512d v49l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48));
        const __m512d v49h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48, 1));
        const __m512i v51 = _mm512_and_si512(v45, v50);
        const __m512i v53 = _mm512_or_si512(v51, v52);
        const __m512 v54 = _mm512_castsi512_ps(v53);
        const __m512 v56 = _mm512_mul_ps(v54, v55);
        const __m512d v57l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56));
        const __m512d v57h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56, 1));
        const __m512 v58 = _mm512_permutexvar_ps(v47, t1_0);
        const __m512d v59l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58));
        const __m512d v59h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58, 1));
        const __m512d v60l = _mm512_mul_pd(v59l, v57l);
        const __m512d v60h = _mm512_mul_pd(v59h, v57h);
        const __m512d v61l = _mm512_fmadd_pd(v49l, v57l, v60l);
        const __m512d v61h = _mm512_fmadd_pd(v49h, v57h, v60h);
        const __m512d v63l = _mm512_add_pd(v61l, v62);
        const __m512d v63h = _mm512_add_pd(v61h, v62);
        const __m512i v64l = tan_bf16_cr_avx2_bits_f64_avx512(v63l);
        const __m512i v64h = tan_bf16_cr_avx2_bits_f64_avx512(v63h);
        const __m256i v65l = _mm512_cvtepi64_epi32(v64l);
        const __m256i v65h = _mm512_cvtepi64_epi32(v64h);
        const __m512i v65 = _mm512_inserti32x8(_mm512_castsi256_si512(v65l), v65h, 1);
        const __m512i v66 = _mm512_and_si512(v65, v10);
        const __mmask16 v67 = _mm512_cmpeq_epi32_mask(v66, v10);
        const __m512 v69 = _mm512_permutexvar_ps(v47, t2_0);
        const __m512d v70l = _mm512_cvtps_pd(_mm512_castps512_ps256(v69));
        const __m512d v70h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v69, 1));
        const __m512 v71 = _mm512_permutexvar_ps(v47, t3_0);
        const __m512d v72l = _mm512_cvtps_pd(_mm512_castps512_ps256(v71));
        const __m512d v72h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v71, 1));
        const __m512d v73l = _mm512_sub_pd(v63l, v62);
        const __m512d v73h = _mm512_sub_pd(v63h, v62);
        const __m512d v74l = _mm512_sub_pd(v60l, v73l);
        const __m512d v74h = _mm512_sub_pd(v60h, v73h);
        const __m512d v75l = _mm512_fmadd_pd(v49l, v57l, v74l);
        const __m512d v75h = _mm512_fmadd_pd(v49h, v57h, v74h);
        const __m512d v76l = _mm512_fmadd_pd(v72l, v57l, v75l);
        const __m512d v76h = _mm512_fmadd_pd(v72h, v57h, v75h);
        const __m512d v77l = _mm512_fmadd_pd(v70l, v57l, v76l);
        const __m512d v77h = _mm512_fmadd_pd(v70h, v57h, v76h);
        const __m512d v79l = _mm512_fmadd_pd(v68, v77l, v78);
        const __m512d v79h = _mm512_fmadd_pd(v68, v77h, v78);
        const __m512d v80l = _mm512_mul_pd(v79l, v79l);
        const __m512d v80h = _mm512_mul_pd(v79h, v79h);
        const __m512d v83l = _mm512_fmadd_pd(v80l, v81, v82);
        const __m512d v83h = _mm512_fmadd_pd(v80h, v81, v82);
        const __m512d v85l = _mm512_fmadd_pd(v80l, v83l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v80h, v83h, v84);
        const __m512d v87l = _mm512_fmadd_pd(v80l, v85l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v80h, v85h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v87l, v80l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87h, v80h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v80l, v89l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v80h, v89h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v80l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v80h, v91h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v80l, v93l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v80h, v93h, v94);
        const __m512d v96l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v95l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v96h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v95h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v99l = _mm512_fmadd_pd(v80l, v97, v98);
        const __m512d v99h = _mm512_fmadd_pd(v80h, v97, v98);
        const __m512d v101l = _mm512_fmadd_pd(v80l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v80h, v99h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v80l, v101l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v80h, v101h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v80l, v103l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v80h, v103h, v104);
        const __m512d v107l = _mm512_fmadd_pd(v80l, v105l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v80h, v105h, v106);
        const __m512d v108l = _mm512_mul_pd(v80l, v79l);
        const __m512d v108h = _mm512_mul_pd(v80h, v79h);
        const __m512d v109l = _mm512_fmadd_pd(v107l, v108l, v79l);
        const __m512d v109h = _mm512_fmadd_pd(v107h, v108h, v79h);
        const __m512d v110l = _mm512_mask_blend_pd((__mmask8)v67, v109l, v96l);
        const __m512d v110h = _mm512_mask_blend_pd(tan_bf16_cr_avx2_high_mask_avx512(v67), v109h, v96h);
        const __m512d v111l = _mm512_mask_blend_pd((__mmask8)v67, v95l, v109l);
        const __m512d v111h = _mm512_mask_blend_pd(tan_bf16_cr_avx2_high_mask_avx512(v67), v95h, v109h);
        const __m512d v112l = _mm512_div_pd(v110l, v111l);
        const __m512d v112h = _mm512_div_pd(v110h, v111h);
        const __m256 v113l = _mm512_cvtpd_ps(v112l);
        const __m256 v113h = _mm512_cvtpd_ps(v112h);
        const __m512 v113 = _mm512_insertf32x8(_mm512_castps256_ps512(v113l), v113h, 1);
        const __m512 v114 = _mm512_sub_ps(v5, v5);
        const __m512 v115 = _mm512_add_ps(v113, v114);
        const __m512i v116 = tan_bf16_cr_avx2_bits_f32_avx512(v115);
        const __m512i v117 = _mm512_add_epi32(v0, v116);
        const __m512i v118 = _mm512_srli_epi32(v117, 16);
        r0 = _mm512_mask_blend_epi32(v43, r0, v118);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static TAN_BF16_CR_AVX2_AVX512_TARGET void tan_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tan_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tan_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_bf16_cr_avx2_level(void) {
#if defined(TAN_BF16_CR_AVX2_FORCE_ISA)
    return TAN_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t tan_bf16_cr_avx2(uint16_t x) {
    return tan_bf16_cr_avx2_element(x);
}

void tan_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_bf16_cr_avx2_level();
    if (level == 2) {
        tan_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tan_bf16_cr_avx2_array_portable(x, y, n);
}
