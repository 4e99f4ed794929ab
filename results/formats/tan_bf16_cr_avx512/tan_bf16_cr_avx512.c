/* tan_bf16_cr_avx512: tan
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
 *   id           976bf7698dd13b896c7f4f4bdb4c1107
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/tan_bf16_avx512.db
 *                time: 0.3766 ns/element as avx512 code (inputs mean)
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
#include "tan_bf16_cr_avx512.h"

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

static inline int32_t tan_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tan_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tan_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t tan_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t tan_bf16_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float tan_bf16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t tan_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double tan_bf16_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_bf16_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float tan_bf16_cr_avx512_table0[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float tan_bf16_cr_avx512_table1[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float tan_bf16_cr_avx512_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float tan_bf16_cr_avx512_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline uint16_t tan_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = tan_bf16_cr_avx512_shl_i32(v1, v2);
    const float v4 = tan_bf16_cr_avx512_frombits_f32(v3);
    const float v5 = 0x1.45f306p-1f; /* 0.636619747 */
    const float v6 = 0x1.8p+23f; /* 12582912 */
    const float v7 = tan_bf16_cr_avx512_fma_f32(v4, v5, v6);
    const int32_t v8 = tan_bf16_cr_avx512_bits_f32(v7);
    const int32_t v9 = 1;
    const int32_t v10 = v8 & v9;
    const int v11 = v10 == v9;
    const float v12 = -0x1.ffff9ep-1f; /* -0.999997079 */
    const float v13 = v7 - v6;
    const float v14 = -0x1.510786p-22f; /* -3.13883078e-07 */
    const float v15 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v16 = tan_bf16_cr_avx512_fma_f32(v15, v13, v4);
    const float v17 = tan_bf16_cr_avx512_fma_f32(v13, v14, v16);
    const float v18 = v17 * v17;
    const float v19 = v17 * v18;
    const float v20 = 0x1.64c82p-5f; /* 0.0435524583 */
    const float v21 = 0x1.4dcbf8p-5f; /* 0.0407466739 */
    const float v22 = tan_bf16_cr_avx512_fma_f32(v18, v20, v21);
    const float v23 = 0x1.174d48p-3f; /* 0.136377871 */
    const float v24 = tan_bf16_cr_avx512_fma_f32(v22, v18, v23);
    const float v25 = 0x1.5516a8p-2f; /* 0.333094239 */
    const float v26 = tan_bf16_cr_avx512_fma_f32(v24, v18, v25);
    const float v27 = tan_bf16_cr_avx512_fma_f32(v19, v26, v17);
    const float v28 = v11 ? v12 : v27;
    const float v29 = 0x1.ffff24p-1f; /* 0.999993443 */
    const float v30 = v11 ? v27 : v29;
    const float v31 = v28 / v30;
    const int32_t v32 = tan_bf16_cr_avx512_bits_f32(v31);
    const int32_t v33 = (int32_t)((uint32_t)v0 + (uint32_t)v32);
    const int32_t v34 = tan_bf16_cr_avx512_ashr_i32(v33, v2);
    const float v35 = tan_bf16_cr_avx512_abs_f32(v4);
    const float v36 = 0x1p+17f; /* 131072 */
    const int v37 = !(v35 <= v36);
    int32_t r0 = v34;
    if (v37) {
        const float v38 = v35 - v35;
        const int32_t v39 = tan_bf16_cr_avx512_bits_f32(v4);
        const int32_t v40 = 8388608; /* 0x00800000 */
        const int32_t v41 = (int32_t)((uint32_t)v39 + (uint32_t)v40);
        const int32_t v42 = 27;
        const int32_t v43 = tan_bf16_cr_avx512_lshr_i32(v41, v42);
        const float v44 = tan_bf16_cr_avx512_table0[(uint32_t)v43 & (8u - 1)];
        const double v45 = (double)v44;
        const int32_t v46 = -2013265921; /* 0x87ffffff */
        const int32_t v47 = v41 & v46;
        const int32_t v48 = 1207959552; /* 0x48000000 */
        const int32_t v49 = v47 | v48;
        const float v50 = tan_bf16_cr_avx512_frombits_f32(v49);
        const float v51 = 0x1p+6f; /* 64 */
        const float v52 = v50 * v51;
        const double v53 = (double)v52;
        const float v54 = tan_bf16_cr_avx512_table1[(uint32_t)v43 & (8u - 1)];
        const double v55 = (double)v54;
        const double v56 = v55 * v53;
        const double v57 = tan_bf16_cr_avx512_fma_f64(v45, v53, v56);
        const double v58 = 0x1.8p+52; /* 6755399441055744 */
        const double v59 = v57 + v58;
        const int64_t v60 = tan_bf16_cr_avx512_bits_f64(v59);
        const int32_t v61 = (int32_t)(uint32_t)(uint64_t)v60;
        const int32_t v62 = v61 & v9;
        const int v63 = v62 == v9;
        const double v64 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v65 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const float v66 = tan_bf16_cr_avx512_table2[(uint32_t)v43 & (8u - 1)];
        const double v67 = (double)v66;
        const float v68 = tan_bf16_cr_avx512_table3[(uint32_t)v43 & (8u - 1)];
        const double v69 = (double)v68;
        const double v70 = v59 - v58;
        const double v71 = v56 - v70;
        const double v72 = tan_bf16_cr_avx512_fma_f64(v45, v53, v71);
        const double v73 = tan_bf16_cr_avx512_fma_f64(v69, v53, v72);
        const double v74 = tan_bf16_cr_avx512_fma_f64(v67, v53, v73);
        const double v75 = v65 * v74;
        const double v76 = v75 * v75;
        const double v77 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v78 = tan_bf16_cr_avx512_fma_f64(v64, v76, v77);
        const double v79 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v80 = tan_bf16_cr_avx512_fma_f64(v78, v76, v79);
        const double v81 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v82 = tan_bf16_cr_avx512_fma_f64(v80, v76, v81);
        const double v83 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v84 = tan_bf16_cr_avx512_fma_f64(v82, v76, v83);
        const double v85 = -0x1p-1; /* -0.5 */
        const double v86 = tan_bf16_cr_avx512_fma_f64(v84, v76, v85);
        const double v87 = 0x1p+0; /* 1 */
        const double v88 = tan_bf16_cr_avx512_fma_f64(v86, v76, v87);
        const double v89 = -v88;
        const double v90 = v75 * v76;
        const double v91 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v92 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v93 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v94 = tan_bf16_cr_avx512_fma_f64(v92, v76, v93);
        const double v95 = v94 * v76;
        const double v96 = v91 + v95;
        const double v97 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v98 = tan_bf16_cr_avx512_fma_f64(v96, v76, v97);
        const double v99 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v100 = tan_bf16_cr_avx512_fma_f64(v98, v76, v99);
        const double v101 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v102 = tan_bf16_cr_avx512_fma_f64(v100, v76, v101);
        const double v103 = tan_bf16_cr_avx512_fma_f64(v90, v102, v75);
        const double v104 = v63 ? v89 : v103;
        const double v105 = v63 ? v103 : v88;
        const double v106 = v104 / v105;
        const float v107 = (float)v106;
        const float v108 = v38 + v107;
        const int32_t v109 = tan_bf16_cr_avx512_bits_f32(v108);
        const int32_t v110 = (int32_t)((uint32_t)v0 + (uint32_t)v109);
        const int32_t v111 = tan_bf16_cr_avx512_lshr_i32(v110, v2);
        r0 = v111;
    }
    return (uint16_t)r0;
}

static void tan_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_BF16_CR_AVX512_AVX2 static inline TAN_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TAN_BF16_CR_AVX512_AVX512 static inline TAN_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_CR_AVX512_AVX2 __m256i tan_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_CR_AVX512_AVX2 __m256i tan_bf16_cr_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

TAN_BF16_CR_AVX512_AVX2 __m128i tan_bf16_cr_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* The low halves of eight lanes. */
TAN_BF16_CR_AVX512_AVX2 void tan_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
TAN_BF16_CR_AVX512_AVX2 void tan_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v5 = _mm256_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v9 = _mm256_set1_epi32(1);
    const __m256 v12 = _mm256_set1_ps(-0x1.ffff9ep-1f); /* -0.999997079 */
    const __m256 v14 = _mm256_set1_ps(-0x1.510786p-22f); /* -3.13883078e-07 */
    const __m256 v15 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v20 = _mm256_set1_ps(0x1.64c82p-5f); /* 0.0435524583 */
    const __m256 v21 = _mm256_set1_ps(0x1.4dcbf8p-5f); /* 0.0407466739 */
    const __m256 v23 = _mm256_set1_ps(0x1.174d48p-3f); /* 0.136377871 */
    const __m256 v25 = _mm256_set1_ps(0x1.5516a8p-2f); /* 0.333094239 */
    const __m256 v29 = _mm256_set1_ps(0x1.ffff24p-1f); /* 0.999993443 */
    const __m256 v36 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v40 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v46 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v48 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v51 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v58 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v64 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v65 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v77 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v79 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v81 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v83 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v85 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v87 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v91 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v92 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v93 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v97 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v99 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v101 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(tan_bf16_cr_avx512_table0);
    const __m256 t1_0 = _mm256_loadu_ps(tan_bf16_cr_avx512_table1);
    const __m256 t2_0 = _mm256_loadu_ps(tan_bf16_cr_avx512_table2);
    const __m256 t3_0 = _mm256_loadu_ps(tan_bf16_cr_avx512_table3);
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v4_0, v5, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v4_1, v5, v6);
    const __m256i v8_0 = tan_bf16_cr_avx512_bits_f32_avx2(v7_0);
    const __m256i v8_1 = tan_bf16_cr_avx512_bits_f32_avx2(v7_1);
    const __m256i v10_0 = _mm256_and_si256(v8_0, v9);
    const __m256i v10_1 = _mm256_and_si256(v8_1, v9);
    const __m256i v11_0 = _mm256_cmpeq_epi32(v10_0, v9);
    const __m256i v11_1 = _mm256_cmpeq_epi32(v10_1, v9);
    const __m256 v13_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v13_1 = _mm256_sub_ps(v7_1, v6);
    const __m256 v16_0 = _mm256_fmadd_ps(v15, v13_0, v4_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v15, v13_1, v4_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v13_0, v14, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v13_1, v14, v16_1);
    const __m256 v18_0 = _mm256_mul_ps(v17_0, v17_0);
    const __m256 v18_1 = _mm256_mul_ps(v17_1, v17_1);
    const __m256 v19_0 = _mm256_mul_ps(v17_0, v18_0);
    const __m256 v19_1 = _mm256_mul_ps(v17_1, v18_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v18_0, v20, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v18_1, v20, v21);
    const __m256 v24_0 = _mm256_fmadd_ps(v22_0, v18_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v22_1, v18_1, v23);
    const __m256 v26_0 = _mm256_fmadd_ps(v24_0, v18_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v24_1, v18_1, v25);
    const __m256 v27_0 = _mm256_fmadd_ps(v19_0, v26_0, v17_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v19_1, v26_1, v17_1);
    const __m256 v28_0 = _mm256_blendv_ps(v27_0, v12, _mm256_castsi256_ps(v11_0));
    const __m256 v28_1 = _mm256_blendv_ps(v27_1, v12, _mm256_castsi256_ps(v11_1));
    const __m256 v30_0 = _mm256_blendv_ps(v29, v27_0, _mm256_castsi256_ps(v11_0));
    const __m256 v30_1 = _mm256_blendv_ps(v29, v27_1, _mm256_castsi256_ps(v11_1));
    const __m256 v31_0 = _mm256_div_ps(v28_0, v30_0);
    const __m256 v31_1 = _mm256_div_ps(v28_1, v30_1);
    const __m256i v32_0 = tan_bf16_cr_avx512_bits_f32_avx2(v31_0);
    const __m256i v32_1 = tan_bf16_cr_avx512_bits_f32_avx2(v31_1);
    const __m256i v33_0 = _mm256_add_epi32(v0, v32_0);
    const __m256i v33_1 = _mm256_add_epi32(v0, v32_1);
    const __m256i v34_0 = _mm256_srai_epi32(v33_0, 16);
    const __m256i v34_1 = _mm256_srai_epi32(v33_1, 16);
    const __m256 v35_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_0);
    const __m256 v35_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_1);
    const __m256i v37_0 = _mm256_castps_si256(_mm256_cmp_ps(v35_0, v36, _CMP_NLE_UQ));
    const __m256i v37_1 = _mm256_castps_si256(_mm256_cmp_ps(v35_1, v36, _CMP_NLE_UQ));
    __m256i r0_0 = v34_0;
    __m256i r0_1 = v34_1;
    __m256i any1 = v37_0;
    any1 = _mm256_or_si256(any1, v37_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v38_0 = _mm256_sub_ps(v35_0, v35_0);
        const __m256 v38_1 = _mm256_sub_ps(v35_1, v35_1);
        const __m256i v39_0 = tan_bf16_cr_avx512_bits_f32_avx2(v4_0);
        const __m256i v39_1 = tan_bf16_cr_avx512_bits_f32_avx2(v4_1);
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
        const __m256i v47_0 = _mm256_and_si256(v41_0, v46);
        const __m256i v47_1 = _mm256_and_si256(v41_1, v46);
        const __m256i v49_0 = _mm256_or_si256(v47_0, v48);
        const __m256i v49_1 = _mm256_or_si256(v47_1, v48);
        const __m256 v50_0 = _mm256_castsi256_ps(v49_0);
        const __m256 v50_1 = _mm256_castsi256_ps(v49_1);
        const __m256 v52_0 = _mm256_mul_ps(v50_0, v51);
        const __m256 v52_1 = _mm256_mul_ps(v50_1, v51);
        const __m256d v53_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v52_0));
        const __m256d v53_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v52_0, 1));
        const __m256d v53_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v52_1));
        const __m256d v53_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v52_1, 1));
        const __m256 v54_0 = _mm256_permutevar8x32_ps(t1_0, v43_0);
        const __m256 v54_1 = _mm256_permutevar8x32_ps(t1_0, v43_1);
        const __m256d v55_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v54_0));
        const __m256d v55_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v54_0, 1));
        const __m256d v55_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v54_1));
        const __m256d v55_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v54_1, 1));
        const __m256d v56_0l = _mm256_mul_pd(v55_0l, v53_0l);
        const __m256d v56_0h = _mm256_mul_pd(v55_0h, v53_0h);
        const __m256d v56_1l = _mm256_mul_pd(v55_1l, v53_1l);
        const __m256d v56_1h = _mm256_mul_pd(v55_1h, v53_1h);
        const __m256d v57_0l = _mm256_fmadd_pd(v45_0l, v53_0l, v56_0l);
        const __m256d v57_0h = _mm256_fmadd_pd(v45_0h, v53_0h, v56_0h);
        const __m256d v57_1l = _mm256_fmadd_pd(v45_1l, v53_1l, v56_1l);
        const __m256d v57_1h = _mm256_fmadd_pd(v45_1h, v53_1h, v56_1h);
        const __m256d v59_0l = _mm256_add_pd(v57_0l, v58);
        const __m256d v59_0h = _mm256_add_pd(v57_0h, v58);
        const __m256d v59_1l = _mm256_add_pd(v57_1l, v58);
        const __m256d v59_1h = _mm256_add_pd(v57_1h, v58);
        const __m256i v60_0l = tan_bf16_cr_avx512_bits_f64_avx2(v59_0l);
        const __m256i v60_0h = tan_bf16_cr_avx512_bits_f64_avx2(v59_0h);
        const __m256i v60_1l = tan_bf16_cr_avx512_bits_f64_avx2(v59_1l);
        const __m256i v60_1h = tan_bf16_cr_avx512_bits_f64_avx2(v59_1h);
        const __m128i v61_0l = tan_bf16_cr_avx512_wrap_avx2(v60_0l);
        const __m128i v61_0h = tan_bf16_cr_avx512_wrap_avx2(v60_0h);
        const __m256i v61_0 = _mm256_set_m128i(v61_0h, v61_0l);
        const __m128i v61_1l = tan_bf16_cr_avx512_wrap_avx2(v60_1l);
        const __m128i v61_1h = tan_bf16_cr_avx512_wrap_avx2(v60_1h);
        const __m256i v61_1 = _mm256_set_m128i(v61_1h, v61_1l);
        const __m256i v62_0 = _mm256_and_si256(v61_0, v9);
        const __m256i v62_1 = _mm256_and_si256(v61_1, v9);
        const __m256i v63_0 = _mm256_cmpeq_epi32(v62_0, v9);
        const __m256i v63_1 = _mm256_cmpeq_epi32(v62_1, v9);
        const __m256 v66_0 = _mm256_permutevar8x32_ps(t2_0, v43_0);
        const __m256 v66_1 = _mm256_permutevar8x32_ps(t2_0, v43_1);
        const __m256d v67_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66_0));
        const __m256d v67_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66_0, 1));
        const __m256d v67_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66_1));
        const __m256d v67_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66_1, 1));
        const __m256 v68_0 = _mm256_permutevar8x32_ps(t3_0, v43_0);
        const __m256 v68_1 = _mm256_permutevar8x32_ps(t3_0, v43_1);
        const __m256d v69_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68_0));
        const __m256d v69_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68_0, 1));
        const __m256d v69_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68_1));
        const __m256d v69_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68_1, 1));
        const __m256d v70_0l = _mm256_sub_pd(v59_0l, v58);
        const __m256d v70_0h = _mm256_sub_pd(v59_0h, v58);
        const __m256d v70_1l = _mm256_sub_pd(v59_1l, v58);
        const __m256d v70_1h = _mm256_sub_pd(v59_1h, v58);
        const __m256d v71_0l = _mm256_sub_pd(v56_0l, v70_0l);
        const __m256d v71_0h = _mm256_sub_pd(v56_0h, v70_0h);
        const __m256d v71_1l = _mm256_sub_pd(v56_1l, v70_1l);
        const __m256d v71_1h = _mm256_sub_pd(v56_1h, v70_1h);
        const __m256d v72_0l = _mm256_fmadd_pd(v45_0l, v53_0l, v71_0l);
        const __m256d v72_0h = _mm256_fmadd_pd(v45_0h, v53_0h, v71_0h);
        const __m256d v72_1l = _mm256_fmadd_pd(v45_1l, v53_1l, v71_1l);
        const __m256d v72_1h = _mm256_fmadd_pd(v45_1h, v53_1h, v71_1h);
        const __m256d v73_0l = _mm256_fmadd_pd(v69_0l, v53_0l, v72_0l);
        const __m256d v73_0h = _mm256_fmadd_pd(v69_0h, v53_0h, v72_0h);
        const __m256d v73_1l = _mm256_fmadd_pd(v69_1l, v53_1l, v72_1l);
        const __m256d v73_1h = _mm256_fmadd_pd(v69_1h, v53_1h, v72_1h);
        const __m256d v74_0l = _mm256_fmadd_pd(v67_0l, v53_0l, v73_0l);
        const __m256d v74_0h = _mm256_fmadd_pd(v67_0h, v53_0h, v73_0h);
        const __m256d v74_1l = _mm256_fmadd_pd(v67_1l, v53_1l, v73_1l);
        const __m256d v74_1h = _mm256_fmadd_pd(v67_1h, v53_1h, v73_1h);
        const __m256d v75_0l = _mm256_mul_pd(v65, v74_0l);
        const __m256d v75_0h = _mm256_mul_pd(v65, v74_0h);
        const __m256d v75_1l = _mm256_mul_pd(v65, v74_1l);
        const __m256d v75_1h = _mm256_mul_pd(v65, v74_1h);
        const __m256d v76_0l = _mm256_mul_pd(v75_0l, v75_0l);
        const __m256d v76_0h = _mm256_mul_pd(v75_0h, v75_0h);
        const __m256d v76_1l = _mm256_mul_pd(v75_1l, v75_1l);
        const __m256d v76_1h = _mm256_mul_pd(v75_1h, v75_1h);
        const __m256d v78_0l = _mm256_fmadd_pd(v64, v76_0l, v77);
        const __m256d v78_0h = _mm256_fmadd_pd(v64, v76_0h, v77);
        const __m256d v78_1l = _mm256_fmadd_pd(v64, v76_1l, v77);
        const __m256d v78_1h = _mm256_fmadd_pd(v64, v76_1h, v77);
        const __m256d v80_0l = _mm256_fmadd_pd(v78_0l, v76_0l, v79);
        const __m256d v80_0h = _mm256_fmadd_pd(v78_0h, v76_0h, v79);
        const __m256d v80_1l = _mm256_fmadd_pd(v78_1l, v76_1l, v79);
        const __m256d v80_1h = _mm256_fmadd_pd(v78_1h, v76_1h, v79);
        const __m256d v82_0l = _mm256_fmadd_pd(v80_0l, v76_0l, v81);
        const __m256d v82_0h = _mm256_fmadd_pd(v80_0h, v76_0h, v81);
        const __m256d v82_1l = _mm256_fmadd_pd(v80_1l, v76_1l, v81);
        const __m256d v82_1h = _mm256_fmadd_pd(v80_1h, v76_1h, v81);
        const __m256d v84_0l = _mm256_fmadd_pd(v82_0l, v76_0l, v83);
        const __m256d v84_0h = _mm256_fmadd_pd(v82_0h, v76_0h, v83);
        const __m256d v84_1l = _mm256_fmadd_pd(v82_1l, v76_1l, v83);
        const __m256d v84_1h = _mm256_fmadd_pd(v82_1h, v76_1h, v83);
        const __m256d v86_0l = _mm256_fmadd_pd(v84_0l, v76_0l, v85);
        const __m256d v86_0h = _mm256_fmadd_pd(v84_0h, v76_0h, v85);
        const __m256d v86_1l = _mm256_fmadd_pd(v84_1l, v76_1l, v85);
        const __m256d v86_1h = _mm256_fmadd_pd(v84_1h, v76_1h, v85);
        const __m256d v88_0l = _mm256_fmadd_pd(v86_0l, v76_0l, v87);
        const __m256d v88_0h = _mm256_fmadd_pd(v86_0h, v76_0h, v87);
        const __m256d v88_1l = _mm256_fmadd_pd(v86_1l, v76_1l, v87);
        const __m256d v88_1h = _mm256_fmadd_pd(v86_1h, v76_1h, v87);
        const __m256d v89_0l = _mm256_xor_pd(v88_0l, _mm256_set1_pd(-0.0));
        const __m256d v89_0h = _mm256_xor_pd(v88_0h, _mm256_set1_pd(-0.0));
        const __m256d v89_1l = _mm256_xor_pd(v88_1l, _mm256_set1_pd(-0.0));
        const __m256d v89_1h = _mm256_xor_pd(v88_1h, _mm256_set1_pd(-0.0));
        const __m256d v90_0l = _mm256_mul_pd(v75_0l, v76_0l);
        const __m256d v90_0h = _mm256_mul_pd(v75_0h, v76_0h);
        const __m256d v90_1l = _mm256_mul_pd(v75_1l, v76_1l);
        const __m256d v90_1h = _mm256_mul_pd(v75_1h, v76_1h);
        const __m256d v94_0l = _mm256_fmadd_pd(v92, v76_0l, v93);
        const __m256d v94_0h = _mm256_fmadd_pd(v92, v76_0h, v93);
        const __m256d v94_1l = _mm256_fmadd_pd(v92, v76_1l, v93);
        const __m256d v94_1h = _mm256_fmadd_pd(v92, v76_1h, v93);
        const __m256d v95_0l = _mm256_mul_pd(v94_0l, v76_0l);
        const __m256d v95_0h = _mm256_mul_pd(v94_0h, v76_0h);
        const __m256d v95_1l = _mm256_mul_pd(v94_1l, v76_1l);
        const __m256d v95_1h = _mm256_mul_pd(v94_1h, v76_1h);
        const __m256d v96_0l = _mm256_add_pd(v91, v95_0l);
        const __m256d v96_0h = _mm256_add_pd(v91, v95_0h);
        const __m256d v96_1l = _mm256_add_pd(v91, v95_1l);
        const __m256d v96_1h = _mm256_add_pd(v91, v95_1h);
        const __m256d v98_0l = _mm256_fmadd_pd(v96_0l, v76_0l, v97);
        const __m256d v98_0h = _mm256_fmadd_pd(v96_0h, v76_0h, v97);
        const __m256d v98_1l = _mm256_fmadd_pd(v96_1l, v76_1l, v97);
        const __m256d v98_1h = _mm256_fmadd_pd(v96_1h, v76_1h, v97);
        const __m256d v100_0l = _mm256_fmadd_pd(v98_0l, v76_0l, v99);
        const __m256d v100_0h = _mm256_fmadd_pd(v98_0h, v76_0h, v99);
        const __m256d v100_1l = _mm256_fmadd_pd(v98_1l, v76_1l, v99);
        const __m256d v100_1h = _mm256_fmadd_pd(v98_1h, v76_1h, v99);
        const __m256d v102_0l = _mm256_fmadd_pd(v100_0l, v76_0l, v101);
        const __m256d v102_0h = _mm256_fmadd_pd(v100_0h, v76_0h, v101);
        const __m256d v102_1l = _mm256_fmadd_pd(v100_1l, v76_1l, v101);
        const __m256d v102_1h = _mm256_fmadd_pd(v100_1h, v76_1h, v101);
        const __m256d v103_0l = _mm256_fmadd_pd(v90_0l, v102_0l, v75_0l);
        const __m256d v103_0h = _mm256_fmadd_pd(v90_0h, v102_0h, v75_0h);
        const __m256d v103_1l = _mm256_fmadd_pd(v90_1l, v102_1l, v75_1l);
        const __m256d v103_1h = _mm256_fmadd_pd(v90_1h, v102_1h, v75_1h);
        const __m256d v104_0l = _mm256_blendv_pd(v103_0l, v89_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v63_0))));
        const __m256d v104_0h = _mm256_blendv_pd(v103_0h, v89_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v63_0, 1))));
        const __m256d v104_1l = _mm256_blendv_pd(v103_1l, v89_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v63_1))));
        const __m256d v104_1h = _mm256_blendv_pd(v103_1h, v89_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v63_1, 1))));
        const __m256d v105_0l = _mm256_blendv_pd(v88_0l, v103_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v63_0))));
        const __m256d v105_0h = _mm256_blendv_pd(v88_0h, v103_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v63_0, 1))));
        const __m256d v105_1l = _mm256_blendv_pd(v88_1l, v103_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v63_1))));
        const __m256d v105_1h = _mm256_blendv_pd(v88_1h, v103_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v63_1, 1))));
        const __m256d v106_0l = _mm256_div_pd(v104_0l, v105_0l);
        const __m256d v106_0h = _mm256_div_pd(v104_0h, v105_0h);
        const __m256d v106_1l = _mm256_div_pd(v104_1l, v105_1l);
        const __m256d v106_1h = _mm256_div_pd(v104_1h, v105_1h);
        const __m128 v107_0l = _mm256_cvtpd_ps(v106_0l);
        const __m128 v107_0h = _mm256_cvtpd_ps(v106_0h);
        const __m256 v107_0 = _mm256_set_m128(v107_0h, v107_0l);
        const __m128 v107_1l = _mm256_cvtpd_ps(v106_1l);
        const __m128 v107_1h = _mm256_cvtpd_ps(v106_1h);
        const __m256 v107_1 = _mm256_set_m128(v107_1h, v107_1l);
        const __m256 v108_0 = _mm256_add_ps(v38_0, v107_0);
        const __m256 v108_1 = _mm256_add_ps(v38_1, v107_1);
        const __m256i v109_0 = tan_bf16_cr_avx512_bits_f32_avx2(v108_0);
        const __m256i v109_1 = tan_bf16_cr_avx512_bits_f32_avx2(v108_1);
        const __m256i v110_0 = _mm256_add_epi32(v0, v109_0);
        const __m256i v110_1 = _mm256_add_epi32(v0, v109_1);
        const __m256i v111_0 = _mm256_srli_epi32(v110_0, 16);
        const __m256i v111_1 = _mm256_srli_epi32(v110_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v111_0), _mm256_castsi256_ps(v37_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v111_1), _mm256_castsi256_ps(v37_1)));
    }
    tan_bf16_cr_avx512_store_u16_avx2(y, r0_0);
    tan_bf16_cr_avx512_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static TAN_BF16_CR_AVX512_AVX2_TARGET void tan_bf16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v5 = _mm256_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v9 = _mm256_set1_epi32(1);
    const __m256 v12 = _mm256_set1_ps(-0x1.ffff9ep-1f); /* -0.999997079 */
    const __m256 v14 = _mm256_set1_ps(-0x1.510786p-22f); /* -3.13883078e-07 */
    const __m256 v15 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v20 = _mm256_set1_ps(0x1.64c82p-5f); /* 0.0435524583 */
    const __m256 v21 = _mm256_set1_ps(0x1.4dcbf8p-5f); /* 0.0407466739 */
    const __m256 v23 = _mm256_set1_ps(0x1.174d48p-3f); /* 0.136377871 */
    const __m256 v25 = _mm256_set1_ps(0x1.5516a8p-2f); /* 0.333094239 */
    const __m256 v29 = _mm256_set1_ps(0x1.ffff24p-1f); /* 0.999993443 */
    const __m256 v36 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v40 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v46 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v48 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v51 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v58 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v64 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v65 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v77 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v79 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v81 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v83 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v85 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v87 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v91 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v92 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v93 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v97 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v99 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v101 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(tan_bf16_cr_avx512_table0);
    const __m256 t1_0 = _mm256_loadu_ps(tan_bf16_cr_avx512_table1);
    const __m256 t2_0 = _mm256_loadu_ps(tan_bf16_cr_avx512_table2);
    const __m256 t3_0 = _mm256_loadu_ps(tan_bf16_cr_avx512_table3);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v7 = _mm256_fmadd_ps(v4, v5, v6);
    const __m256i v8 = tan_bf16_cr_avx512_bits_f32_avx2(v7);
    const __m256i v10 = _mm256_and_si256(v8, v9);
    const __m256i v11 = _mm256_cmpeq_epi32(v10, v9);
    const __m256 v13 = _mm256_sub_ps(v7, v6);
    const __m256 v16 = _mm256_fmadd_ps(v15, v13, v4);
    const __m256 v17 = _mm256_fmadd_ps(v13, v14, v16);
    const __m256 v18 = _mm256_mul_ps(v17, v17);
    const __m256 v19 = _mm256_mul_ps(v17, v18);
    const __m256 v22 = _mm256_fmadd_ps(v18, v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v18, v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v18, v25);
    const __m256 v27 = _mm256_fmadd_ps(v19, v26, v17);
    const __m256 v28 = _mm256_blendv_ps(v27, v12, _mm256_castsi256_ps(v11));
    const __m256 v30 = _mm256_blendv_ps(v29, v27, _mm256_castsi256_ps(v11));
    const __m256 v31 = _mm256_div_ps(v28, v30);
    const __m256i v32 = tan_bf16_cr_avx512_bits_f32_avx2(v31);
    const __m256i v33 = _mm256_add_epi32(v0, v32);
    const __m256i v34 = _mm256_srai_epi32(v33, 16);
    const __m256 v35 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256i v37 = _mm256_castps_si256(_mm256_cmp_ps(v35, v36, _CMP_NLE_UQ));
    __m256i r0 = v34;
    __m256i any1 = v37;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v38 = _mm256_sub_ps(v35, v35);
        const __m256i v39 = tan_bf16_cr_avx512_bits_f32_avx2(v4);
        const __m256i v41 = _mm256_add_epi32(v39, v40);
        const __m256i v43 = _mm256_srli_epi32(v41, 27);
        const __m256 v44 = _mm256_permutevar8x32_ps(t0_0, v43);
        const __m256d v45l = _mm256_cvtps_pd(_mm256_castps256_ps128(v44));
        const __m256d v45h = _mm256_cvtps_pd(_mm256_extractf128_ps(v44, 1));
        const __m256i v47 = _mm256_and_si256(v41, v46);
        const __m256i v49 = _mm256_or_si256(v47, v48);
        const __m256 v50 = _mm256_castsi256_ps(v49);
        const __m256 v52 = _mm256_mul_ps(v50, v51);
        const __m256d v53l = _mm256_cvtps_pd(_mm256_castps256_ps128(v52));
        const __m256d v53h = _mm256_cvtps_pd(_mm256_extractf128_ps(v52, 1));
        const __m256 v54 = _mm256_permutevar8x32_ps(t1_0, v43);
        const __m256d v55l = _mm256_cvtps_pd(_mm256_castps256_ps128(v54));
        const __m256d v55h = _mm256_cvtps_pd(_mm256_extractf128_ps(v54, 1));
        const __m256d v56l = _mm256_mul_pd(v55l, v53l);
        const __m256d v56h = _mm256_mul_pd(v55h, v53h);
        const __m256d v57l = _mm256_fmadd_pd(v45l, v53l, v56l);
        const __m256d v57h = _mm256_fmadd_pd(v45h, v53h, v56h);
        const __m256d v59l = _mm256_add_pd(v57l, v58);
        const __m256d v59h = _mm256_add_pd(v57h, v58);
        const __m256i v60l = tan_bf16_cr_avx512_bits_f64_avx2(v59l);
        const __m256i v60h = tan_bf16_cr_avx512_bits_f64_avx2(v59h);
        const __m128i v61l = tan_bf16_cr_avx512_wrap_avx2(v60l);
        const __m128i v61h = tan_bf16_cr_avx512_wrap_avx2(v60h);
        const __m256i v61 = _mm256_set_m128i(v61h, v61l);
        const __m256i v62 = _mm256_and_si256(v61, v9);
        const __m256i v63 = _mm256_cmpeq_epi32(v62, v9);
        const __m256 v66 = _mm256_permutevar8x32_ps(t2_0, v43);
        const __m256d v67l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66));
        const __m256d v67h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66, 1));
        const __m256 v68 = _mm256_permutevar8x32_ps(t3_0, v43);
        const __m256d v69l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68));
        const __m256d v69h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68, 1));
        const __m256d v70l = _mm256_sub_pd(v59l, v58);
        const __m256d v70h = _mm256_sub_pd(v59h, v58);
        const __m256d v71l = _mm256_sub_pd(v56l, v70l);
        const __m256d v71h = _mm256_sub_pd(v56h, v70h);
        const __m256d v72l = _mm256_fmadd_pd(v45l, v53l, v71l);
        const __m256d v72h = _mm256_fmadd_pd(v45h, v53h, v71h);
        const __m256d v73l = _mm256_fmadd_pd(v69l, v53l, v72l);
        const __m256d v73h = _mm256_fmadd_pd(v69h, v53h, v72h);
        const __m256d v74l = _mm256_fmadd_pd(v67l, v53l, v73l);
        const __m256d v74h = _mm256_fmadd_pd(v67h, v53h, v73h);
        const __m256d v75l = _mm256_mul_pd(v65, v74l);
        const __m256d v75h = _mm256_mul_pd(v65, v74h);
        const __m256d v76l = _mm256_mul_pd(v75l, v75l);
        const __m256d v76h = _mm256_mul_pd(v75h, v75h);
        const __m256d v78l = _mm256_fmadd_pd(v64, v76l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v64, v76h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v78l, v76l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78h, v76h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v80l, v76l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v80h, v76h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v82l, v76l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v82h, v76h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v76l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v76h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v86l, v76l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86h, v76h, v87);
        const __m256d v89l = _mm256_xor_pd(v88l, _mm256_set1_pd(-0.0));
        const __m256d v89h = _mm256_xor_pd(v88h, _mm256_set1_pd(-0.0));
        const __m256d v90l = _mm256_mul_pd(v75l, v76l);
        const __m256d v90h = _mm256_mul_pd(v75h, v76h);
        const __m256d v94l = _mm256_fmadd_pd(v92, v76l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92, v76h, v93);
        const __m256d v95l = _mm256_mul_pd(v94l, v76l);
        const __m256d v95h = _mm256_mul_pd(v94h, v76h);
        const __m256d v96l = _mm256_add_pd(v91, v95l);
        const __m256d v96h = _mm256_add_pd(v91, v95h);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v76l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v76h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v98l, v76l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v98h, v76h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v100l, v76l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v100h, v76h, v101);
        const __m256d v103l = _mm256_fmadd_pd(v90l, v102l, v75l);
        const __m256d v103h = _mm256_fmadd_pd(v90h, v102h, v75h);
        const __m256d v104l = _mm256_blendv_pd(v103l, v89l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v63))));
        const __m256d v104h = _mm256_blendv_pd(v103h, v89h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v63, 1))));
        const __m256d v105l = _mm256_blendv_pd(v88l, v103l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v63))));
        const __m256d v105h = _mm256_blendv_pd(v88h, v103h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v63, 1))));
        const __m256d v106l = _mm256_div_pd(v104l, v105l);
        const __m256d v106h = _mm256_div_pd(v104h, v105h);
        const __m128 v107l = _mm256_cvtpd_ps(v106l);
        const __m128 v107h = _mm256_cvtpd_ps(v106h);
        const __m256 v107 = _mm256_set_m128(v107h, v107l);
        const __m256 v108 = _mm256_add_ps(v38, v107);
        const __m256i v109 = tan_bf16_cr_avx512_bits_f32_avx2(v108);
        const __m256i v110 = _mm256_add_epi32(v0, v109);
        const __m256i v111 = _mm256_srli_epi32(v110, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v111), _mm256_castsi256_ps(v37)));
    }
    tan_bf16_cr_avx512_store_u16_avx2(y, r0);
}

static TAN_BF16_CR_AVX512_AVX2_TARGET void tan_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tan_bf16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tan_bf16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tan_bf16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_CR_AVX512_AVX512 __m512i tan_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
TAN_BF16_CR_AVX512_AVX512 __m512i tan_bf16_cr_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_BF16_CR_AVX512_AVX512 __mmask8 tan_bf16_cr_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TAN_BF16_CR_AVX512_AVX512 void tan_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v5 = _mm512_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v9 = _mm512_set1_epi32(1);
    const __m512 v12 = _mm512_set1_ps(-0x1.ffff9ep-1f); /* -0.999997079 */
    const __m512 v14 = _mm512_set1_ps(-0x1.510786p-22f); /* -3.13883078e-07 */
    const __m512 v15 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v20 = _mm512_set1_ps(0x1.64c82p-5f); /* 0.0435524583 */
    const __m512 v21 = _mm512_set1_ps(0x1.4dcbf8p-5f); /* 0.0407466739 */
    const __m512 v23 = _mm512_set1_ps(0x1.174d48p-3f); /* 0.136377871 */
    const __m512 v25 = _mm512_set1_ps(0x1.5516a8p-2f); /* 0.333094239 */
    const __m512 v29 = _mm512_set1_ps(0x1.ffff24p-1f); /* 0.999993443 */
    const __m512 v36 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v40 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v46 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v48 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v51 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v58 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v64 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v65 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v77 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v81 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v85 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v87 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v91 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v92 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v93 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v97 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v99 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v101 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_bf16_cr_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_bf16_cr_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_bf16_cr_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_bf16_cr_avx512_table3);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __m512 v7_0 = _mm512_fmadd_ps(v4_0, v5, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v4_1, v5, v6);
    const __m512i v8_0 = tan_bf16_cr_avx512_bits_f32_avx512(v7_0);
    const __m512i v8_1 = tan_bf16_cr_avx512_bits_f32_avx512(v7_1);
    const __m512i v10_0 = _mm512_and_si512(v8_0, v9);
    const __m512i v10_1 = _mm512_and_si512(v8_1, v9);
    const __mmask16 v11_0 = _mm512_cmpeq_epi32_mask(v10_0, v9);
    const __mmask16 v11_1 = _mm512_cmpeq_epi32_mask(v10_1, v9);
    const __m512 v13_0 = _mm512_sub_ps(v7_0, v6);
    const __m512 v13_1 = _mm512_sub_ps(v7_1, v6);
    const __m512 v16_0 = _mm512_fmadd_ps(v15, v13_0, v4_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v15, v13_1, v4_1);
    const __m512 v17_0 = _mm512_fmadd_ps(v13_0, v14, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v13_1, v14, v16_1);
    const __m512 v18_0 = _mm512_mul_ps(v17_0, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v17_1, v17_1);
    const __m512 v19_0 = _mm512_mul_ps(v17_0, v18_0);
    const __m512 v19_1 = _mm512_mul_ps(v17_1, v18_1);
    const __m512 v22_0 = _mm512_fmadd_ps(v18_0, v20, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v18_1, v20, v21);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v18_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v18_1, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v18_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v18_1, v25);
    const __m512 v27_0 = _mm512_fmadd_ps(v19_0, v26_0, v17_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v19_1, v26_1, v17_1);
    const __m512 v28_0 = _mm512_mask_blend_ps(v11_0, v27_0, v12);
    const __m512 v28_1 = _mm512_mask_blend_ps(v11_1, v27_1, v12);
    const __m512 v30_0 = _mm512_mask_blend_ps(v11_0, v29, v27_0);
    const __m512 v30_1 = _mm512_mask_blend_ps(v11_1, v29, v27_1);
    const __m512 v31_0 = _mm512_div_ps(v28_0, v30_0);
    const __m512 v31_1 = _mm512_div_ps(v28_1, v30_1);
    const __m512i v32_0 = tan_bf16_cr_avx512_bits_f32_avx512(v31_0);
    const __m512i v32_1 = tan_bf16_cr_avx512_bits_f32_avx512(v31_1);
    const __m512i v33_0 = _mm512_add_epi32(v0, v32_0);
    const __m512i v33_1 = _mm512_add_epi32(v0, v32_1);
    const __m512i v34_0 = _mm512_srai_epi32(v33_0, 16);
    const __m512i v34_1 = _mm512_srai_epi32(v33_1, 16);
    const __m512 v35_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v35_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v37_0 = _mm512_cmp_ps_mask(v35_0, v36, _CMP_NLE_UQ);
    const __mmask16 v37_1 = _mm512_cmp_ps_mask(v35_1, v36, _CMP_NLE_UQ);
    __m512i r0_0 = v34_0;
    __m512i r0_1 = v34_1;
    __mmask16 any1 = v37_0;
    any1 = (__mmask16)(any1 | v37_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v38_0 = _mm512_sub_ps(v35_0, v35_0);
        const __m512 v38_1 = _mm512_sub_ps(v35_1, v35_1);
        const __m512i v39_0 = tan_bf16_cr_avx512_bits_f32_avx512(v4_0);
        const __m512i v39_1 = tan_bf16_cr_avx512_bits_f32_avx512(v4_1);
        const __m512i v41_0 = _mm512_add_epi32(v39_0, v40);
        const __m512i v41_1 = _mm512_add_epi32(v39_1, v40);
        const __m512i v43_0 = _mm512_srli_epi32(v41_0, 27);
        const __m512i v43_1 = _mm512_srli_epi32(v41_1, 27);
        const __m512 v44_0 = _mm512_permutexvar_ps(v43_0, t0_0);
        const __m512 v44_1 = _mm512_permutexvar_ps(v43_1, t0_0);
        const __m512d v45_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v44_0));
        const __m512d v45_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v44_0, 1));
        const __m512d v45_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v44_1));
        const __m512d v45_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v44_1, 1));
        const __m512i v47_0 = _mm512_and_si512(v41_0, v46);
        const __m512i v47_1 = _mm512_and_si512(v41_1, v46);
        const __m512i v49_0 = _mm512_or_si512(v47_0, v48);
        const __m512i v49_1 = _mm512_or_si512(v47_1, v48);
        const __m512 v50_0 = _mm512_castsi512_ps(v49_0);
        const __m512 v50_1 = _mm512_castsi512_ps(v49_1);
        const __m512 v52_0 = _mm512_mul_ps(v50_0, v51);
        const __m512 v52_1 = _mm512_mul_ps(v50_1, v51);
        const __m512d v53_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52_0));
        const __m512d v53_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52_0, 1));
        const __m512d v53_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52_1));
        const __m512d v53_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52_1, 1));
        const __m512 v54_0 = _mm512_permutexvar_ps(v43_0, t1_0);
        const __m512 v54_1 = _mm512_permutexvar_ps(v43_1, t1_0);
        const __m512d v55_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v54_0));
        const __m512d v55_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v54_0, 1));
        const __m512d v55_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v54_1));
        const __m512d v55_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v54_1, 1));
        const __m512d v56_0l = _mm512_mul_pd(v55_0l, v53_0l);
        const __m512d v56_0h = _mm512_mul_pd(v55_0h, v53_0h);
        const __m512d v56_1l = _mm512_mul_pd(v55_1l, v53_1l);
        const __m512d v56_1h = _mm512_mul_pd(v55_1h, v53_1h);
        const __m512d v57_0l = _mm512_fmadd_pd(v45_0l, v53_0l, v56_0l);
        const __m512d v57_0h = _mm512_fmadd_pd(v45_0h, v53_0h, v56_0h);
        const __m512d v57_1l = _mm512_fmadd_pd(v45_1l, v53_1l, v56_1l);
        const __m512d v57_1h = _mm512_fmadd_pd(v45_1h, v53_1h, v56_1h);
        const __m512d v59_0l = _mm512_add_pd(v57_0l, v58);
        const __m512d v59_0h = _mm512_add_pd(v57_0h, v58);
        const __m512d v59_1l = _mm512_add_pd(v57_1l, v58);
        const __m512d v59_1h = _mm512_add_pd(v57_1h, v58);
        const __m512i v60_0l = tan_bf16_cr_avx512_bits_f64_avx512(v59_0l);
        const __m512i v60_0h = tan_bf16_cr_avx512_bits_f64_avx512(v59_0h);
        const __m512i v60_1l = tan_bf16_cr_avx512_bits_f64_avx512(v59_1l);
        const __m512i v60_1h = tan_bf16_cr_avx512_bits_f64_avx512(v59_1h);
        const __m256i v61_0l = _mm512_cvtepi64_epi32(v60_0l);
        const __m256i v61_0h = _mm512_cvtepi64_epi32(v60_0h);
        const __m512i v61_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v61_0l), v61_0h, 1);
        const __m256i v61_1l = _mm512_cvtepi64_epi32(v60_1l);
        const __m256i v61_1h = _mm512_cvtepi64_epi32(v60_1h);
        const __m512i v61_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v61_1l), v61_1h, 1);
        const __m512i v62_0 = _mm512_and_si512(v61_0, v9);
        const __m512i v62_1 = _mm512_and_si512(v61_1, v9);
        const __mmask16 v63_0 = _mm512_cmpeq_epi32_mask(v62_0, v9);
        const __mmask16 v63_1 = _mm512_cmpeq_epi32_mask(v62_1, v9);
        const __m512 v66_0 = _mm512_permutexvar_ps(v43_0, t2_0);
        const __m512 v66_1 = _mm512_permutexvar_ps(v43_1, t2_0);
        const __m512d v67_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66_0));
        const __m512d v67_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66_0, 1));
        const __m512d v67_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66_1));
        const __m512d v67_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66_1, 1));
        const __m512 v68_0 = _mm512_permutexvar_ps(v43_0, t3_0);
        const __m512 v68_1 = _mm512_permutexvar_ps(v43_1, t3_0);
        const __m512d v69_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v68_0));
        const __m512d v69_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v68_0, 1));
        const __m512d v69_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v68_1));
        const __m512d v69_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v68_1, 1));
        const __m512d v70_0l = _mm512_sub_pd(v59_0l, v58);
        const __m512d v70_0h = _mm512_sub_pd(v59_0h, v58);
        const __m512d v70_1l = _mm512_sub_pd(v59_1l, v58);
        const __m512d v70_1h = _mm512_sub_pd(v59_1h, v58);
        const __m512d v71_0l = _mm512_sub_pd(v56_0l, v70_0l);
        const __m512d v71_0h = _mm512_sub_pd(v56_0h, v70_0h);
        const __m512d v71_1l = _mm512_sub_pd(v56_1l, v70_1l);
        const __m512d v71_1h = _mm512_sub_pd(v56_1h, v70_1h);
        const __m512d v72_0l = _mm512_fmadd_pd(v45_0l, v53_0l, v71_0l);
        const __m512d v72_0h = _mm512_fmadd_pd(v45_0h, v53_0h, v71_0h);
        const __m512d v72_1l = _mm512_fmadd_pd(v45_1l, v53_1l, v71_1l);
        const __m512d v72_1h = _mm512_fmadd_pd(v45_1h, v53_1h, v71_1h);
        const __m512d v73_0l = _mm512_fmadd_pd(v69_0l, v53_0l, v72_0l);
        const __m512d v73_0h = _mm512_fmadd_pd(v69_0h, v53_0h, v72_0h);
        const __m512d v73_1l = _mm512_fmadd_pd(v69_1l, v53_1l, v72_1l);
        const __m512d v73_1h = _mm512_fmadd_pd(v69_1h, v53_1h, v72_1h);
        const __m512d v74_0l = _mm512_fmadd_pd(v67_0l, v53_0l, v73_0l);
        const __m512d v74_0h = _mm512_fmadd_pd(v67_0h, v53_0h, v73_0h);
        const __m512d v74_1l = _mm512_fmadd_pd(v67_1l, v53_1l, v73_1l);
        const __m512d v74_1h = _mm512_fmadd_pd(v67_1h, v53_1h, v73_1h);
        const __m512d v75_0l = _mm512_mul_pd(v65, v74_0l);
        const __m512d v75_0h = _mm512_mul_pd(v65, v74_0h);
        const __m512d v75_1l = _mm512_mul_pd(v65, v74_1l);
        const __m512d v75_1h = _mm512_mul_pd(v65, v74_1h);
        const __m512d v76_0l = _mm512_mul_pd(v75_0l, v75_0l);
        const __m512d v76_0h = _mm512_mul_pd(v75_0h, v75_0h);
        const __m512d v76_1l = _mm512_mul_pd(v75_1l, v75_1l);
        const __m512d v76_1h = _mm512_mul_pd(v75_1h, v75_1h);
        const __m512d v78_0l = _mm512_fmadd_pd(v64, v76_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v64, v76_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v64, v76_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v64, v76_1h, v77);
        const __m512d v80_0l = _mm512_fmadd_pd(v78_0l, v76_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v78_0h, v76_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v78_1l, v76_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v78_1h, v76_1h, v79);
        const __m512d v82_0l = _mm512_fmadd_pd(v80_0l, v76_0l, v81);
        const __m512d v82_0h = _mm512_fmadd_pd(v80_0h, v76_0h, v81);
        const __m512d v82_1l = _mm512_fmadd_pd(v80_1l, v76_1l, v81);
        const __m512d v82_1h = _mm512_fmadd_pd(v80_1h, v76_1h, v81);
        const __m512d v84_0l = _mm512_fmadd_pd(v82_0l, v76_0l, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v82_0h, v76_0h, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v82_1l, v76_1l, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v82_1h, v76_1h, v83);
        const __m512d v86_0l = _mm512_fmadd_pd(v84_0l, v76_0l, v85);
        const __m512d v86_0h = _mm512_fmadd_pd(v84_0h, v76_0h, v85);
        const __m512d v86_1l = _mm512_fmadd_pd(v84_1l, v76_1l, v85);
        const __m512d v86_1h = _mm512_fmadd_pd(v84_1h, v76_1h, v85);
        const __m512d v88_0l = _mm512_fmadd_pd(v86_0l, v76_0l, v87);
        const __m512d v88_0h = _mm512_fmadd_pd(v86_0h, v76_0h, v87);
        const __m512d v88_1l = _mm512_fmadd_pd(v86_1l, v76_1l, v87);
        const __m512d v88_1h = _mm512_fmadd_pd(v86_1h, v76_1h, v87);
        const __m512d v89_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v90_0l = _mm512_mul_pd(v75_0l, v76_0l);
        const __m512d v90_0h = _mm512_mul_pd(v75_0h, v76_0h);
        const __m512d v90_1l = _mm512_mul_pd(v75_1l, v76_1l);
        const __m512d v90_1h = _mm512_mul_pd(v75_1h, v76_1h);
        const __m512d v94_0l = _mm512_fmadd_pd(v92, v76_0l, v93);
        const __m512d v94_0h = _mm512_fmadd_pd(v92, v76_0h, v93);
        const __m512d v94_1l = _mm512_fmadd_pd(v92, v76_1l, v93);
        const __m512d v94_1h = _mm512_fmadd_pd(v92, v76_1h, v93);
        const __m512d v95_0l = _mm512_mul_pd(v94_0l, v76_0l);
        const __m512d v95_0h = _mm512_mul_pd(v94_0h, v76_0h);
        const __m512d v95_1l = _mm512_mul_pd(v94_1l, v76_1l);
        const __m512d v95_1h = _mm512_mul_pd(v94_1h, v76_1h);
        const __m512d v96_0l = _mm512_add_pd(v91, v95_0l);
        const __m512d v96_0h = _mm512_add_pd(v91, v95_0h);
        const __m512d v96_1l = _mm512_add_pd(v91, v95_1l);
        const __m512d v96_1h = _mm512_add_pd(v91, v95_1h);
        const __m512d v98_0l = _mm512_fmadd_pd(v96_0l, v76_0l, v97);
        const __m512d v98_0h = _mm512_fmadd_pd(v96_0h, v76_0h, v97);
        const __m512d v98_1l = _mm512_fmadd_pd(v96_1l, v76_1l, v97);
        const __m512d v98_1h = _mm512_fmadd_pd(v96_1h, v76_1h, v97);
        const __m512d v100_0l = _mm512_fmadd_pd(v98_0l, v76_0l, v99);
        const __m512d v100_0h = _mm512_fmadd_pd(v98_0h, v76_0h, v99);
        const __m512d v100_1l = _mm512_fmadd_pd(v98_1l, v76_1l, v99);
        const __m512d v100_1h = _mm512_fmadd_pd(v98_1h, v76_1h, v99);
        const __m512d v102_0l = _mm512_fmadd_pd(v100_0l, v76_0l, v101);
        const __m512d v102_0h = _mm512_fmadd_pd(v100_0h, v76_0h, v101);
        const __m512d v102_1l = _mm512_fmadd_pd(v100_1l, v76_1l, v101);
        const __m512d v102_1h = _mm512_fmadd_pd(v100_1h, v76_1h, v101);
        const __m512d v103_0l = _mm512_fmadd_pd(v90_0l, v102_0l, v75_0l);
        const __m512d v103_0h = _mm512_fmadd_pd(v90_0h, v102_0h, v75_0h);
        const __m512d v103_1l = _mm512_fmadd_pd(v90_1l, v102_1l, v75_1l);
        const __m512d v103_1h = _mm512_fmadd_pd(v90_1h, v102_1h, v75_1h);
        const __m512d v104_0l = _mm512_mask_blend_pd((__mmask8)v63_0, v103_0l, v89_0l);
        const __m512d v104_0h = _mm512_mask_blend_pd(tan_bf16_cr_avx512_high_mask_avx512(v63_0), v103_0h, v89_0h);
        const __m512d v104_1l = _mm512_mask_blend_pd((__mmask8)v63_1, v103_1l, v89_1l);
        const __m512d v104_1h = _mm512_mask_blend_pd(tan_bf16_cr_avx512_high_mask_avx512(v63_1), v103_1h, v89_1h);
        const __m512d v105_0l = _mm512_mask_blend_pd((__mmask8)v63_0, v88_0l, v103_0l);
        const __m512d v105_0h = _mm512_mask_blend_pd(tan_bf16_cr_avx512_high_mask_avx512(v63_0), v88_0h, v103_0h);
        const __m512d v105_1l = _mm512_mask_blend_pd((__mmask8)v63_1, v88_1l, v103_1l);
        const __m512d v105_1h = _mm512_mask_blend_pd(tan_bf16_cr_avx512_high_mask_avx512(v63_1), v88_1h, v103_1h);
        const __m512d v106_0l = _mm512_div_pd(v104_0l, v105_0l);
        const __m512d v106_0h = _mm512_div_pd(v104_0h, v105_0h);
        const __m512d v106_1l = _mm512_div_pd(v104_1l, v105_1l);
        const __m512d v106_1h = _mm512_div_pd(v104_1h, v105_1h);
        const __m256 v107_0l = _mm512_cvtpd_ps(v106_0l);
        const __m256 v107_0h = _mm512_cvtpd_ps(v106_0h);
        const __m512 v107_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v107_0l), v107_0h, 1);
        const __m256 v107_1l = _mm512_cvtpd_ps(v106_1l);
        const __m256 v107_1h = _mm512_cvtpd_ps(v106_1h);
        const __m512 v107_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v107_1l), v107_1h, 1);
        const __m512 v108_0 = _mm512_add_ps(v38_0, v107_0);
        const __m512 v108_1 = _mm512_add_ps(v38_1, v107_1);
        const __m512i v109_0 = tan_bf16_cr_avx512_bits_f32_avx512(v108_0);
        const __m512i v109_1 = tan_bf16_cr_avx512_bits_f32_avx512(v108_1);
        const __m512i v110_0 = _mm512_add_epi32(v0, v109_0);
        const __m512i v110_1 = _mm512_add_epi32(v0, v109_1);
        const __m512i v111_0 = _mm512_srli_epi32(v110_0, 16);
        const __m512i v111_1 = _mm512_srli_epi32(v110_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v37_0, r0_0, v111_0);
        r0_1 = _mm512_mask_blend_epi32(v37_1, r0_1, v111_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static TAN_BF16_CR_AVX512_AVX512_TARGET void tan_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v5 = _mm512_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v9 = _mm512_set1_epi32(1);
    const __m512 v12 = _mm512_set1_ps(-0x1.ffff9ep-1f); /* -0.999997079 */
    const __m512 v14 = _mm512_set1_ps(-0x1.510786p-22f); /* -3.13883078e-07 */
    const __m512 v15 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v20 = _mm512_set1_ps(0x1.64c82p-5f); /* 0.0435524583 */
    const __m512 v21 = _mm512_set1_ps(0x1.4dcbf8p-5f); /* 0.0407466739 */
    const __m512 v23 = _mm512_set1_ps(0x1.174d48p-3f); /* 0.136377871 */
    const __m512 v25 = _mm512_set1_ps(0x1.5516a8p-2f); /* 0.333094239 */
    const __m512 v29 = _mm512_set1_ps(0x1.ffff24p-1f); /* 0.999993443 */
    const __m512 v36 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v40 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v46 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v48 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v51 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v58 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v64 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v65 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v77 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v81 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v85 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v87 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v91 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v92 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v93 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v97 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v99 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v101 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_bf16_cr_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_bf16_cr_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_bf16_cr_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_bf16_cr_avx512_table3);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v7 = _mm512_fmadd_ps(v4, v5, v6);
    const __m512i v8 = tan_bf16_cr_avx512_bits_f32_avx512(v7);
    const __m512i v10 = _mm512_and_si512(v8, v9);
    const __mmask16 v11 = _mm512_cmpeq_epi32_mask(v10, v9);
    const __m512 v13 = _mm512_sub_ps(v7, v6);
    const __m512 v16 = _mm512_fmadd_ps(v15, v13, v4);
    const __m512 v17 = _mm512_fmadd_ps(v13, v14, v16);
    const __m512 v18 = _mm512_mul_ps(v17, v17);
    const __m512 v19 = _mm512_mul_ps(v17, v18);
    const __m512 v22 = _mm512_fmadd_ps(v18, v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v18, v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v18, v25);
    const __m512 v27 = _mm512_fmadd_ps(v19, v26, v17);
    const __m512 v28 = _mm512_mask_blend_ps(v11, v27, v12);
    const __m512 v30 = _mm512_mask_blend_ps(v11, v29, v27);
    const __m512 v31 = _mm512_div_ps(v28, v30);
    const __m512i v32 = tan_bf16_cr_avx512_bits_f32_avx512(v31);
    const __m512i v33 = _mm512_add_epi32(v0, v32);
    const __m512i v34 = _mm512_srai_epi32(v33, 16);
    const __m512 v35 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v37 = _mm512_cmp_ps_mask(v35, v36, _CMP_NLE_UQ);
    __m512i r0 = v34;
    __mmask16 any1 = v37;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v38 = _mm512_sub_ps(v35, v35);
        const __m512i v39 = tan_bf16_cr_avx512_bits_f32_avx512(v4);
        const __m512i v41 = _mm512_add_epi32(v39, v40);
        const __m512i v43 = _mm512_srli_epi32(v41, 27);
        const __m512 v44 = _mm512_permutexvar_ps(v43, t0_0);
        const __m512d v45l = _mm512_cvtps_pd(_mm512_castps512_ps256(v44));
        const __m512d v45h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v44, 1));
        const __m512i v47 = _mm512_and_si512(v41, v46);
        const __m512i v49 = _mm512_or_si512(v47, v48);
        const __m512 v50 = _mm512_castsi512_ps(v49);
        const __m512 v52 = _mm512_mul_ps(v50, v51);
        const __m512d v53l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52));
        const __m512d v53h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52, 1));
        const __m512 v54 = _mm512_permutexvar_ps(v43, t1_0);
        const __m512d v55l = _mm512_cvtps_pd(_mm512_castps512_ps256(v54));
        const __m512d v55h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v54, 1));
        const __m512d v56l = _mm512_mul_pd(v55l, v53l);
        const __m512d v56h = _mm512_mul_pd(v55h, v53h);
        const __m512d v57l = _mm512_fmadd_pd(v45l, v53l, v56l);
        const __m512d v57h = _mm512_fmadd_pd(v45h, v53h, v56h);
        const __m512d v59l = _mm512_add_pd(v57l, v58);
        const __m512d v59h = _mm512_add_pd(v57h, v58);
        const __m512i v60l = tan_bf16_cr_avx512_bits_f64_avx512(v59l);
        const __m512i v60h = tan_bf16_cr_avx512_bits_f64_avx512(v59h);
        const __m256i v61l = _mm512_cvtepi64_epi32(v60l);
        const __m256i v61h = _mm512_cvtepi64_epi32(v60h);
        const __m512i v61 = _mm512_inserti32x8(_mm512_castsi256_si512(v61l), v61h, 1);
        const __m512i v62 = _mm512_and_si512(v61, v9);
        const __mmask16 v63 = _mm512_cmpeq_epi32_mask(v62, v9);
        const __m512 v66 = _mm512_permutexvar_ps(v43, t2_0);
        const __m512d v67l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66));
        const __m512d v67h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66, 1));
        const __m512 v68 = _mm512_permutexvar_ps(v43, t3_0);
        const __m512d v69l = _mm512_cvtps_pd(_mm512_castps512_ps256(v68));
        const __m512d v69h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v68, 1));
        const __m512d v70l = _mm512_sub_pd(v59l, v58);
        const __m512d v70h = _mm512_sub_pd(v59h, v58);
        const __m512d v71l = _mm512_sub_pd(v56l, v70l);
        const __m512d v71h = _mm512_sub_pd(v56h, v70h);
        const __m512d v72l = _mm512_fmadd_pd(v45l, v53l, v71l);
        const __m512d v72h = _mm512_fmadd_pd(v45h, v53h, v71h);
        const __m512d v73l = _mm512_fmadd_pd(v69l, v53l, v72l);
        const __m512d v73h = _mm512_fmadd_pd(v69h, v53h, v72h);
        const __m512d v74l = _mm512_fmadd_pd(v67l, v53l, v73l);
        const __m512d v74h = _mm512_fmadd_pd(v67h, v53h, v73h);
        const __m512d v75l = _mm512_mul_pd(v65, v74l);
        const __m512d v75h = _mm512_mul_pd(v65, v74h);
        const __m512d v76l = _mm512_mul_pd(v75l, v75l);
        const __m512d v76h = _mm512_mul_pd(v75h, v75h);
        const __m512d v78l = _mm512_fmadd_pd(v64, v76l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v64, v76h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v78l, v76l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78h, v76h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v80l, v76l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v80h, v76h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v82l, v76l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v82h, v76h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v76l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v76h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v86l, v76l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86h, v76h, v87);
        const __m512d v89l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v88h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v90l = _mm512_mul_pd(v75l, v76l);
        const __m512d v90h = _mm512_mul_pd(v75h, v76h);
        const __m512d v94l = _mm512_fmadd_pd(v92, v76l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92, v76h, v93);
        const __m512d v95l = _mm512_mul_pd(v94l, v76l);
        const __m512d v95h = _mm512_mul_pd(v94h, v76h);
        const __m512d v96l = _mm512_add_pd(v91, v95l);
        const __m512d v96h = _mm512_add_pd(v91, v95h);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v76l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v76h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v98l, v76l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v98h, v76h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v100l, v76l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v100h, v76h, v101);
        const __m512d v103l = _mm512_fmadd_pd(v90l, v102l, v75l);
        const __m512d v103h = _mm512_fmadd_pd(v90h, v102h, v75h);
        const __m512d v104l = _mm512_mask_blend_pd((__mmask8)v63, v103l, v89l);
        const __m512d v104h = _mm512_mask_blend_pd(tan_bf16_cr_avx512_high_mask_avx512(v63), v103h, v89h);
        const __m512d v105l = _mm512_mask_blend_pd((__mmask8)v63, v88l, v103l);
        const __m512d v105h = _mm512_mask_blend_pd(tan_bf16_cr_avx512_high_mask_avx512(v63), v88h, v103h);
        const __m512d v106l = _mm512_div_pd(v104l, v105l);
        const __m512d v106h = _mm512_div_pd(v104h, v105h);
        const __m256 v107l = _mm512_cvtpd_ps(v106l);
        const __m256 v107h = _mm512_cvtpd_ps(v106h);
        const __m512 v107 = _mm512_insertf32x8(_mm512_castps256_ps512(v107l), v107h, 1);
        const __m512 v108 = _mm512_add_ps(v38, v107);
        const __m512i v109 = tan_bf16_cr_avx512_bits_f32_avx512(v108);
        const __m512i v110 = _mm512_add_epi32(v0, v109);
        const __m512i v111 = _mm512_srli_epi32(v110, 16);
        r0 = _mm512_mask_blend_epi32(v37, r0, v111);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static TAN_BF16_CR_AVX512_AVX512_TARGET void tan_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tan_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tan_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tan_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_bf16_cr_avx512_level(void) {
#if defined(TAN_BF16_CR_AVX512_FORCE_ISA)
    return TAN_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t tan_bf16_cr_avx512(uint16_t x) {
    return tan_bf16_cr_avx512_element(x);
}

void tan_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_bf16_cr_avx512_level();
    if (level == 2) {
        tan_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tan_bf16_cr_avx512_array_portable(x, y, n);
}
