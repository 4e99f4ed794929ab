/* sin_2ulp_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    1.986743 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.88953cp+7 (-196.291473, encoding 0xc3444a9e)
 *   result there -0x1.ff2312p-1 (-0.99831444, encoding 0xbf7f9189)
 *   mean error   0.160238 ulp
 *   misrounded   247688252 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bc697fff80fc6bbcc826ce7ba95a3f63
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 2 --isa avx512 --time 70s --seed 1 --threads 1 --archive sin_2ulp_avx512c.db --from seeds/sin/horner9_perm.evo
 *                time: 0.2360 ns/element as avx512 code (inputs mean)
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
#include "sin_2ulp_avx512.h"

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

static inline float sin_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin_2ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t sin_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sin_2ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sin_2ulp_avx512_addbits_f32(float a, int32_t b) {
    return sin_2ulp_avx512_frombits_f32((int32_t)((uint32_t)sin_2ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static inline int32_t sin_2ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double sin_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static const double sin_2ulp_avx512_table0[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double sin_2ulp_avx512_table1[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double sin_2ulp_avx512_table2[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline float sin_2ulp_avx512_element(float x) {
    const float v0 = 0x1.45f306p-2f; /* 0.318309873 */
    const float v1 = x;
    const float v2 = sin_2ulp_avx512_abs_f32(v1);
    const float v3 = 0x1.8p+23f; /* 12582912 */
    const float v4 = sin_2ulp_avx512_fma_f32(v0, v2, v3);
    const float v5 = v4 - v3;
    const float v6 = 0x1.edffa6p-49f; /* 3.42780406e-15 */
    const float v7 = 0x1.777a5cp-24f; /* 8.74227766e-08 */
    const float v8 = -0x1.921fb6p+1f; /* -3.14159274 */
    const float v9 = sin_2ulp_avx512_fma_f32(v8, v5, v2);
    const float v10 = sin_2ulp_avx512_fma_f32(v7, v5, v9);
    const float v11 = sin_2ulp_avx512_fma_f32(v5, v6, v10);
    const float v12 = 0x1.de200cp-24f; /* 1.11322194e-07 */
    const float v13 = sin_2ulp_avx512_fma_f32(v11, v11, v12);
    const float v14 = v13 * v11;
    const float v15 = 0x1.5d43bep-19f; /* 2.60222419e-06 */
    const float v16 = -0x1.9f655ep-13f; /* -0.000198076232 */
    const float v17 = sin_2ulp_avx512_fma_f32(v13, v15, v16);
    const float v18 = 0x1.110e82p-7f; /* 0.00833302829 */
    const float v19 = sin_2ulp_avx512_fma_f32(v13, v17, v18);
    const float v20 = -0x1.555548p-3f; /* -0.166666567 */
    const float v21 = sin_2ulp_avx512_fma_f32(v13, v19, v20);
    const float v22 = sin_2ulp_avx512_fma_f32(v14, v21, v11);
    const int32_t v23 = sin_2ulp_avx512_bits_f32(v4);
    const int32_t v24 = 31;
    const int32_t v25 = sin_2ulp_avx512_shl_i32(v23, v24);
    const int32_t v26 = sin_2ulp_avx512_bits_f32(v1);
    const int32_t v27 = INT32_MIN; /* 0x80000000 */
    const int32_t v28 = v26 & v27;
    const int32_t v29 = v25 ^ v28;
    const float v30 = sin_2ulp_avx512_addbits_f32(v22, v29);
    const float v31 = 0x1p+16f; /* 65536 */
    const int v32 = !(v2 <= v31);
    float r0 = v30;
    if (v32) {
        const double v33 = 0x1.8p+53; /* 13510798882111488 */
        const int32_t v34 = 8388608; /* 0x00800000 */
        const int32_t v35 = (int32_t)((uint32_t)v26 + (uint32_t)v34);
        const int32_t v36 = 26;
        const int32_t v37 = sin_2ulp_avx512_lshr_i32(v35, v36);
        const double v38 = sin_2ulp_avx512_table0[(uint32_t)v37 & (16u - 1)];
        const int32_t v39 = -2080374785; /* 0x83ffffff */
        const int32_t v40 = v39 & v35;
        const int32_t v41 = 1207959552; /* 0x48000000 */
        const int32_t v42 = v40 | v41;
        const float v43 = sin_2ulp_avx512_frombits_f32(v42);
        const float v44 = 0x1p+6f; /* 64 */
        const float v45 = v43 * v44;
        const double v46 = (double)v45;
        const double v47 = v38 * v46;
        const double v48 = sin_2ulp_avx512_table1[(uint32_t)v37 & (16u - 1)];
        const double v49 = v48 * v46;
        const double v50 = v47 + v49;
        const double v51 = v33 + v50;
        const int64_t v52 = sin_2ulp_avx512_bits_f64(v51);
        const int32_t v53 = (int32_t)(uint32_t)(uint64_t)v52;
        const int32_t v54 = sin_2ulp_avx512_shl_i32(v53, v24);
        const double v55 = sin_2ulp_avx512_table2[(uint32_t)v37 & (16u - 1)];
        const double v56 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v57 = sin_2ulp_avx512_fma_f64(v48, v56, v33);
        const double v58 = v51 - v57;
        const double v59 = v47 - v58;
        const double v60 = sin_2ulp_avx512_fma_f64(v48, v46, v59);
        const double v61 = sin_2ulp_avx512_fma_f64(v55, v46, v60);
        const double v62 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v63 = v61 * v62;
        const double v64 = v63 * v63;
        const double v65 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v66 = sin_2ulp_avx512_fma_f64(v65, v64, v56);
        const double v67 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v68 = v66 + v67;
        const double v69 = -0x1.a01a01a01a02p-13; /* -0.00019841269841269858 */
        const double v70 = sin_2ulp_avx512_fma_f64(v68, v64, v69);
        const double v71 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v72 = sin_2ulp_avx512_fma_f64(v70, v64, v71);
        const double v73 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v74 = sin_2ulp_avx512_fma_f64(v64, v72, v73);
        const double v75 = v64 * v63;
        const double v76 = sin_2ulp_avx512_fma_f64(v74, v75, v63);
        const float v77 = (float)v76;
        const int32_t v78 = sin_2ulp_avx512_bits_f32(v77);
        const int32_t v79 = v54 ^ v78;
        const float v80 = sin_2ulp_avx512_frombits_f32(v79);
        const float v81 = -0x1p+1f; /* -2 */
        const float v82 = v2 > v81 ? v2 : v81;
        const float v83 = v2 - v82;
        const float v84 = v80 + v83;
        r0 = v84;
    }
    return r0;
}

static void sin_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_2ULP_AVX512_AVX2 static inline SIN_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIN_2ULP_AVX512_AVX512 static inline SIN_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
SIN_2ULP_AVX512_AVX2 __m256d sin_2ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX512_AVX2 __m256i sin_2ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SIN_2ULP_AVX512_AVX2 __m128i sin_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX512_AVX2 __m256i sin_2ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIN_2ULP_AVX512_AVX2 void sin_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v6 = _mm256_set1_ps(0x1.edffa6p-49f); /* 3.42780406e-15 */
    const __m256 v7 = _mm256_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m256 v8 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v12 = _mm256_set1_ps(0x1.de200cp-24f); /* 1.11322194e-07 */
    const __m256 v15 = _mm256_set1_ps(0x1.5d43bep-19f); /* 2.60222419e-06 */
    const __m256 v16 = _mm256_set1_ps(-0x1.9f655ep-13f); /* -0.000198076232 */
    const __m256 v18 = _mm256_set1_ps(0x1.110e82p-7f); /* 0.00833302829 */
    const __m256 v20 = _mm256_set1_ps(-0x1.555548p-3f); /* -0.166666567 */
    const __m256i v27 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v31 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256d v33 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256i v34 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v39 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v41 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v44 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v56 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v62 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v65 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v67 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v69 = _mm256_set1_pd(-0x1.a01a01a01a02p-13); /* -0.00019841269841269858 */
    const __m256d v71 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v73 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v81 = _mm256_set1_ps(-0x1p+1f); /* -2 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v4 = _mm256_fmadd_ps(v0, v2, v3);
    const __m256 v5 = _mm256_sub_ps(v4, v3);
    const __m256 v9 = _mm256_fmadd_ps(v8, v5, v2);
    const __m256 v10 = _mm256_fmadd_ps(v7, v5, v9);
    const __m256 v11 = _mm256_fmadd_ps(v5, v6, v10);
    const __m256 v13 = _mm256_fmadd_ps(v11, v11, v12);
    const __m256 v14 = _mm256_mul_ps(v13, v11);
    const __m256 v17 = _mm256_fmadd_ps(v13, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v13, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v13, v19, v20);
    const __m256 v22 = _mm256_fmadd_ps(v14, v21, v11);
    const __m256i v23 = _mm256_castps_si256(v4);
    const __m256i v25 = _mm256_slli_epi32(v23, 31);
    const __m256i v26 = _mm256_castps_si256(v1);
    const __m256i v28 = _mm256_and_si256(v26, v27);
    const __m256i v29 = _mm256_xor_si256(v25, v28);
    const __m256 v30 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v22), v29));
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v2, v31, _CMP_NLE_UQ));
    __m256 r0 = v30;
    __m256i any1 = v32;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v35 = _mm256_add_epi32(v26, v34);
        const __m256i v37 = _mm256_srli_epi32(v35, 26);
        const __m256d v38l = sin_2ulp_avx512_gather_f64_avx2(sin_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v37), _mm_set1_epi32(15)));
        const __m256d v38h = sin_2ulp_avx512_gather_f64_avx2(sin_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v37, 1), _mm_set1_epi32(15)));
        const __m256i v40 = _mm256_and_si256(v39, v35);
        const __m256i v42 = _mm256_or_si256(v40, v41);
        const __m256 v43 = _mm256_castsi256_ps(v42);
        const __m256 v45 = _mm256_mul_ps(v43, v44);
        const __m256d v46l = _mm256_cvtps_pd(_mm256_castps256_ps128(v45));
        const __m256d v46h = _mm256_cvtps_pd(_mm256_extractf128_ps(v45, 1));
        const __m256d v47l = _mm256_mul_pd(v38l, v46l);
        const __m256d v47h = _mm256_mul_pd(v38h, v46h);
        const __m256d v48l = sin_2ulp_avx512_gather_f64_avx2(sin_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v37), _mm_set1_epi32(15)));
        const __m256d v48h = sin_2ulp_avx512_gather_f64_avx2(sin_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v37, 1), _mm_set1_epi32(15)));
        const __m256d v49l = _mm256_mul_pd(v48l, v46l);
        const __m256d v49h = _mm256_mul_pd(v48h, v46h);
        const __m256d v50l = _mm256_add_pd(v47l, v49l);
        const __m256d v50h = _mm256_add_pd(v47h, v49h);
        const __m256d v51l = _mm256_add_pd(v33, v50l);
        const __m256d v51h = _mm256_add_pd(v33, v50h);
        const __m256i v52l = sin_2ulp_avx512_bits_f64_avx2(v51l);
        const __m256i v52h = sin_2ulp_avx512_bits_f64_avx2(v51h);
        const __m128i v53l = sin_2ulp_avx512_wrap_avx2(v52l);
        const __m128i v53h = sin_2ulp_avx512_wrap_avx2(v52h);
        const __m256i v53 = _mm256_set_m128i(v53h, v53l);
        const __m256i v54 = _mm256_slli_epi32(v53, 31);
        const __m256d v55l = sin_2ulp_avx512_gather_f64_avx2(sin_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v37), _mm_set1_epi32(15)));
        const __m256d v55h = sin_2ulp_avx512_gather_f64_avx2(sin_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v37, 1), _mm_set1_epi32(15)));
        const __m256d v57l = _mm256_fmadd_pd(v48l, v56, v33);
        const __m256d v57h = _mm256_fmadd_pd(v48h, v56, v33);
        const __m256d v58l = _mm256_sub_pd(v51l, v57l);
        const __m256d v58h = _mm256_sub_pd(v51h, v57h);
        const __m256d v59l = _mm256_sub_pd(v47l, v58l);
        const __m256d v59h = _mm256_sub_pd(v47h, v58h);
        const __m256d v60l = _mm256_fmadd_pd(v48l, v46l, v59l);
        const __m256d v60h = _mm256_fmadd_pd(v48h, v46h, v59h);
        const __m256d v61l = _mm256_fmadd_pd(v55l, v46l, v60l);
        const __m256d v61h = _mm256_fmadd_pd(v55h, v46h, v60h);
        const __m256d v63l = _mm256_mul_pd(v61l, v62);
        const __m256d v63h = _mm256_mul_pd(v61h, v62);
        const __m256d v64l = _mm256_mul_pd(v63l, v63l);
        const __m256d v64h = _mm256_mul_pd(v63h, v63h);
        const __m256d v66l = _mm256_fmadd_pd(v65, v64l, v56);
        const __m256d v66h = _mm256_fmadd_pd(v65, v64h, v56);
        const __m256d v68l = _mm256_add_pd(v66l, v67);
        const __m256d v68h = _mm256_add_pd(v66h, v67);
        const __m256d v70l = _mm256_fmadd_pd(v68l, v64l, v69);
        const __m256d v70h = _mm256_fmadd_pd(v68h, v64h, v69);
        const __m256d v72l = _mm256_fmadd_pd(v70l, v64l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v70h, v64h, v71);
        const __m256d v74l = _mm256_fmadd_pd(v64l, v72l, v73);
        const __m256d v74h = _mm256_fmadd_pd(v64h, v72h, v73);
        const __m256d v75l = _mm256_mul_pd(v64l, v63l);
        const __m256d v75h = _mm256_mul_pd(v64h, v63h);
        const __m256d v76l = _mm256_fmadd_pd(v74l, v75l, v63l);
        const __m256d v76h = _mm256_fmadd_pd(v74h, v75h, v63h);
        const __m128 v77l = _mm256_cvtpd_ps(v76l);
        const __m128 v77h = _mm256_cvtpd_ps(v76h);
        const __m256 v77 = _mm256_set_m128(v77h, v77l);
        const __m256i v78 = sin_2ulp_avx512_bits_f32_avx2(v77);
        const __m256i v79 = _mm256_xor_si256(v54, v78);
        const __m256 v80 = _mm256_castsi256_ps(v79);
        const __m256 v82 = _mm256_max_ps(v2, v81);
        const __m256 v83 = _mm256_sub_ps(v2, v82);
        const __m256 v84 = _mm256_add_ps(v80, v83);
        r0 = _mm256_blendv_ps(r0, v84, _mm256_castsi256_ps(v32));
    }
    _mm256_storeu_ps(y, r0);
}

static SIN_2ULP_AVX512_AVX2_TARGET void sin_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sin_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIN_2ULP_AVX512_AVX512 __m512d sin_2ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX512_AVX512 __m512i sin_2ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX512_AVX512 __m512i sin_2ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_2ULP_AVX512_AVX512 void sin_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v6 = _mm512_set1_ps(0x1.edffa6p-49f); /* 3.42780406e-15 */
    const __m512 v7 = _mm512_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m512 v8 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v12 = _mm512_set1_ps(0x1.de200cp-24f); /* 1.11322194e-07 */
    const __m512 v15 = _mm512_set1_ps(0x1.5d43bep-19f); /* 2.60222419e-06 */
    const __m512 v16 = _mm512_set1_ps(-0x1.9f655ep-13f); /* -0.000198076232 */
    const __m512 v18 = _mm512_set1_ps(0x1.110e82p-7f); /* 0.00833302829 */
    const __m512 v20 = _mm512_set1_ps(-0x1.555548p-3f); /* -0.166666567 */
    const __m512i v27 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v31 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512d v33 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v34 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v39 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v41 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v44 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v56 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v62 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v65 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v67 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v69 = _mm512_set1_pd(-0x1.a01a01a01a02p-13); /* -0.00019841269841269858 */
    const __m512d v71 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v73 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v81 = _mm512_set1_ps(-0x1p+1f); /* -2 */
    const __m512d t0_0 = _mm512_loadu_pd(sin_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(sin_2ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(sin_2ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(sin_2ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(sin_2ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(sin_2ulp_avx512_table2 + 8);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_fmadd_ps(v0, v2, v3);
    const __m512 v5 = _mm512_sub_ps(v4, v3);
    const __m512 v9 = _mm512_fmadd_ps(v8, v5, v2);
    const __m512 v10 = _mm512_fmadd_ps(v7, v5, v9);
    const __m512 v11 = _mm512_fmadd_ps(v5, v6, v10);
    const __m512 v13 = _mm512_fmadd_ps(v11, v11, v12);
    const __m512 v14 = _mm512_mul_ps(v13, v11);
    const __m512 v17 = _mm512_fmadd_ps(v13, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v13, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v13, v19, v20);
    const __m512 v22 = _mm512_fmadd_ps(v14, v21, v11);
    const __m512i v23 = _mm512_castps_si512(v4);
    const __m512i v25 = _mm512_slli_epi32(v23, 31);
    const __m512i v26 = _mm512_castps_si512(v1);
    const __m512i v28 = _mm512_and_si512(v26, v27);
    const __m512i v29 = _mm512_xor_si512(v25, v28);
    const __m512 v30 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22), v29));
    const __mmask16 v32 = _mm512_cmp_ps_mask(v2, v31, _CMP_NLE_UQ);
    __m512 r0 = v30;
    __mmask16 any1 = v32;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512i v35 = _mm512_add_epi32(v26, v34);
        const __m512i v37 = _mm512_srli_epi32(v35, 26);
        const __m512d v38l = sin_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v37), t0_0, t0_1);
        const __m512d v38h = sin_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v37, 1), t0_0, t0_1);
        const __m512i v40 = _mm512_and_si512(v39, v35);
        const __m512i v42 = _mm512_or_si512(v40, v41);
        const __m512 v43 = _mm512_castsi512_ps(v42);
        const __m512 v45 = _mm512_mul_ps(v43, v44);
        const __m512d v46l = _mm512_cvtps_pd(_mm512_castps512_ps256(v45));
        const __m512d v46h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v45, 1));
        const __m512d v47l = _mm512_mul_pd(v38l, v46l);
        const __m512d v47h = _mm512_mul_pd(v38h, v46h);
        const __m512d v48l = sin_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v37), t1_0, t1_1);
        const __m512d v48h = sin_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v37, 1), t1_0, t1_1);
        const __m512d v49l = _mm512_mul_pd(v48l, v46l);
        const __m512d v49h = _mm512_mul_pd(v48h, v46h);
        const __m512d v50l = _mm512_add_pd(v47l, v49l);
        const __m512d v50h = _mm512_add_pd(v47h, v49h);
        const __m512d v51l = _mm512_add_pd(v33, v50l);
        const __m512d v51h = _mm512_add_pd(v33, v50h);
        const __m512i v52l = sin_2ulp_avx512_bits_f64_avx512(v51l);
        const __m512i v52h = sin_2ulp_avx512_bits_f64_avx512(v51h);
        const __m256i v53l = _mm512_cvtepi64_epi32(v52l);
        const __m256i v53h = _mm512_cvtepi64_epi32(v52h);
        const __m512i v53 = _mm512_inserti32x8(_mm512_castsi256_si512(v53l), v53h, 1);
        const __m512i v54 = _mm512_slli_epi32(v53, 31);
        const __m512d v55l = sin_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v37), t2_0, t2_1);
        const __m512d v55h = sin_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v37, 1), t2_0, t2_1);
        const __m512d v57l = _mm512_fmadd_pd(v48l, v56, v33);
        const __m512d v57h = _mm512_fmadd_pd(v48h, v56, v33);
        const __m512d v58l = _mm512_sub_pd(v51l, v57l);
        const __m512d v58h = _mm512_sub_pd(v51h, v57h);
        const __m512d v59l = _mm512_sub_pd(v47l, v58l);
        const __m512d v59h = _mm512_sub_pd(v47h, v58h);
        const __m512d v60l = _mm512_fmadd_pd(v48l, v46l, v59l);
        const __m512d v60h = _mm512_fmadd_pd(v48h, v46h, v59h);
        const __m512d v61l = _mm512_fmadd_pd(v55l, v46l, v60l);
        const __m512d v61h = _mm512_fmadd_pd(v55h, v46h, v60h);
        const __m512d v63l = _mm512_mul_pd(v61l, v62);
        const __m512d v63h = _mm512_mul_pd(v61h, v62);
        const __m512d v64l = _mm512_mul_pd(v63l, v63l);
        const __m512d v64h = _mm512_mul_pd(v63h, v63h);
        const __m512d v66l = _mm512_fmadd_pd(v65, v64l, v56);
        const __m512d v66h = _mm512_fmadd_pd(v65, v64h, v56);
        const __m512d v68l = _mm512_add_pd(v66l, v67);
        const __m512d v68h = _mm512_add_pd(v66h, v67);
        const __m512d v70l = _mm512_fmadd_pd(v68l, v64l, v69);
        const __m512d v70h = _mm512_fmadd_pd(v68h, v64h, v69);
        const __m512d v72l = _mm512_fmadd_pd(v70l, v64l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v70h, v64h, v71);
        const __m512d v74l = _mm512_fmadd_pd(v64l, v72l, v73);
        const __m512d v74h = _mm512_fmadd_pd(v64h, v72h, v73);
        const __m512d v75l = _mm512_mul_pd(v64l, v63l);
        const __m512d v75h = _mm512_mul_pd(v64h, v63h);
        const __m512d v76l = _mm512_fmadd_pd(v74l, v75l, v63l);
        const __m512d v76h = _mm512_fmadd_pd(v74h, v75h, v63h);
        const __m256 v77l = _mm512_cvtpd_ps(v76l);
        const __m256 v77h = _mm512_cvtpd_ps(v76h);
        const __m512 v77 = _mm512_insertf32x8(_mm512_castps256_ps512(v77l), v77h, 1);
        const __m512i v78 = sin_2ulp_avx512_bits_f32_avx512(v77);
        const __m512i v79 = _mm512_xor_si512(v54, v78);
        const __m512 v80 = _mm512_castsi512_ps(v79);
        const __m512 v82 = _mm512_max_ps(v2, v81);
        const __m512 v83 = _mm512_sub_ps(v2, v82);
        const __m512 v84 = _mm512_add_ps(v80, v83);
        r0 = _mm512_mask_blend_ps(v32, r0, v84);
    }
    _mm512_storeu_ps(y, r0);
}

static SIN_2ULP_AVX512_AVX512_TARGET void sin_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_2ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin_2ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_2ulp_avx512_level(void) {
#if defined(SIN_2ULP_AVX512_FORCE_ISA)
    return SIN_2ULP_AVX512_FORCE_ISA;
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

float sin_2ulp_avx512(float x) {
    return sin_2ulp_avx512_element(x);
}

void sin_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_2ulp_avx512_level();
    if (level == 2) {
        sin_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sin_2ulp_avx512_array_portable(x, y, n);
}
