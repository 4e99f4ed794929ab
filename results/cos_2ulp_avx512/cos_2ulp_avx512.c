/* cos_2ulp_avx512: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    1.970459 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.30d03p+8 (-304.813232, encoding 0xc3986818)
 *   result there -0x1.fe69d2p-1 (-0.996901095, encoding 0xbf7f34e9)
 *   mean error   0.156953 ulp
 *   misrounded   169330759 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        odd or even exactly
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a125832863b0247716afb82e5817363e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 2 --isa avx512 --time 70s --seed 1 --threads 1 --archive cos_2ulp_avx512c.db --from seeds/cos/parity9_perm.evo
 *                time: 0.2487 ns/element as avx512 code (inputs mean)
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
#include "cos_2ulp_avx512.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cos_2ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t cos_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cos_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t cos_2ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double cos_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int32_t cos_2ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const double cos_2ulp_avx512_table0[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double cos_2ulp_avx512_table1[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double cos_2ulp_avx512_table2[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline float cos_2ulp_avx512_element(float x) {
    const float v0 = 0x1.45f306p-2f; /* 0.318309873 */
    const float v1 = x;
    const float v2 = -0x1p-1f; /* -0.5 */
    const float v3 = cos_2ulp_avx512_fma_f32(v0, v1, v2);
    const float v4 = 0x1.8p+23f; /* 12582912 */
    const float v5 = v3 + v4;
    const int32_t v6 = cos_2ulp_avx512_bits_f32(v5);
    const int32_t v7 = 1;
    const int32_t v8 = v6 & v7;
    const int32_t v9 = 0;
    const int v10 = v8 == v9;
    const float v11 = 0x1p-1f; /* 0.5 */
    const float v12 = v5 - v4;
    const float v13 = v11 + v12;
    const float v14 = 0x1.ee55e2p-49f; /* 3.43014145e-15 */
    const float v15 = -0x1.4442d2p-23f; /* -1.50995803e-07 */
    const float v16 = -0x1.921fb4p+1f; /* -3.1415925 */
    const float v17 = cos_2ulp_avx512_fma_f32(v13, v16, v1);
    const float v18 = cos_2ulp_avx512_fma_f32(v13, v15, v17);
    const float v19 = cos_2ulp_avx512_fma_f32(v13, v14, v18);
    const float v20 = v19 * v19;
    const float v21 = v19 * v20;
    const float v22 = 0x1.5d8968p-19f; /* 2.60425168e-06 */
    const float v23 = -0x1.9f6c5cp-13f; /* -0.000198089256 */
    const float v24 = cos_2ulp_avx512_fma_f32(v20, v22, v23);
    const float v25 = 0x1.110ec2p-7f; /* 0.0083330581 */
    const float v26 = cos_2ulp_avx512_fma_f32(v20, v24, v25);
    const float v27 = -0x1.55554cp-3f; /* -0.166666597 */
    const float v28 = cos_2ulp_avx512_fma_f32(v20, v26, v27);
    const float v29 = cos_2ulp_avx512_fma_f32(v21, v28, v19);
    const float v30 = -v29;
    const float v31 = v10 ? v30 : v29;
    const float v32 = cos_2ulp_avx512_abs_f32(v1);
    const float v33 = -0x1p-7f; /* -0.0078125 */
    const float v34 = v32 > v33 ? v32 : v33;
    const float v35 = 0x1.8756ccp+17f; /* 200365.594 */
    const int v36 = !(v34 <= v35);
    float r0 = v31;
    if (v36) {
        const float v37 = v32 - v32;
        const double v38 = 0x1.8p+53; /* 13510798882111488 */
        const int32_t v39 = cos_2ulp_avx512_bits_f32(v1);
        const int32_t v40 = 8388608; /* 0x00800000 */
        const int32_t v41 = (int32_t)((uint32_t)v39 + (uint32_t)v40);
        const int32_t v42 = 26;
        const int32_t v43 = cos_2ulp_avx512_lshr_i32(v41, v42);
        const double v44 = cos_2ulp_avx512_table0[(uint32_t)v43 & (16u - 1)];
        const int32_t v45 = 67108863; /* 0x03ffffff */
        const int32_t v46 = v45 & v41;
        const int32_t v47 = 1207959552; /* 0x48000000 */
        const int32_t v48 = v46 | v47;
        const float v49 = cos_2ulp_avx512_frombits_f32(v48);
        const float v50 = 0x1p+6f; /* 64 */
        const float v51 = v49 * v50;
        const double v52 = (double)v51;
        const double v53 = cos_2ulp_avx512_table1[(uint32_t)v43 & (16u - 1)];
        const double v54 = 0x1p+0; /* 1 */
        const double v55 = cos_2ulp_avx512_fma_f64(v53, v52, v54);
        const double v56 = cos_2ulp_avx512_fma_f64(v44, v52, v55);
        const double v57 = v38 + v56;
        const int64_t v58 = cos_2ulp_avx512_bits_f64(v57);
        const int32_t v59 = (int32_t)(uint32_t)(uint64_t)v58;
        const int32_t v60 = 31;
        const int32_t v61 = cos_2ulp_avx512_shl_i32(v59, v60);
        const double v62 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v63 = cos_2ulp_avx512_table2[(uint32_t)v43 & (16u - 1)];
        const double v64 = v57 - v38;
        const double v65 = v55 - v64;
        const double v66 = cos_2ulp_avx512_fma_f64(v44, v52, v65);
        const double v67 = cos_2ulp_avx512_fma_f64(v63, v52, v66);
        const double v68 = v62 * v67;
        const double v69 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v70 = cos_2ulp_avx512_fma_f64(v68, v68, v69);
        const double v71 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v72 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v73 = cos_2ulp_avx512_fma_f64(v70, v71, v72);
        const double v74 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v75 = cos_2ulp_avx512_fma_f64(v70, v73, v74);
        const double v76 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v77 = cos_2ulp_avx512_fma_f64(v70, v75, v76);
        const double v78 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v79 = cos_2ulp_avx512_fma_f64(v70, v77, v78);
        const double v80 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v81 = cos_2ulp_avx512_fma_f64(v70, v79, v80);
        const double v82 = v70 * v68;
        const double v83 = cos_2ulp_avx512_fma_f64(v81, v82, v68);
        const float v84 = (float)v83;
        const int32_t v85 = cos_2ulp_avx512_bits_f32(v84);
        const int32_t v86 = v61 ^ v85;
        const float v87 = cos_2ulp_avx512_frombits_f32(v86);
        const float v88 = v37 + v87;
        r0 = v88;
    }
    return r0;
}

static void cos_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_2ULP_AVX512_AVX2 static inline COS_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COS_2ULP_AVX512_AVX512 static inline COS_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
COS_2ULP_AVX512_AVX2 __m256d cos_2ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
COS_2ULP_AVX512_AVX2 __m256i cos_2ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

COS_2ULP_AVX512_AVX2 __m128i cos_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
COS_2ULP_AVX512_AVX2 __m256i cos_2ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COS_2ULP_AVX512_AVX2 void cos_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v2 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v7 = _mm256_set1_epi32(1);
    const __m256i v9 = _mm256_set1_epi32(0);
    const __m256 v11 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v14 = _mm256_set1_ps(0x1.ee55e2p-49f); /* 3.43014145e-15 */
    const __m256 v15 = _mm256_set1_ps(-0x1.4442d2p-23f); /* -1.50995803e-07 */
    const __m256 v16 = _mm256_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m256 v22 = _mm256_set1_ps(0x1.5d8968p-19f); /* 2.60425168e-06 */
    const __m256 v23 = _mm256_set1_ps(-0x1.9f6c5cp-13f); /* -0.000198089256 */
    const __m256 v25 = _mm256_set1_ps(0x1.110ec2p-7f); /* 0.0083330581 */
    const __m256 v27 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256 v33 = _mm256_set1_ps(-0x1p-7f); /* -0.0078125 */
    const __m256 v35 = _mm256_set1_ps(0x1.8756ccp+17f); /* 200365.594 */
    const __m256d v38 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256i v40 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v45 = _mm256_set1_epi32(67108863); /* 0x03ffffff */
    const __m256i v47 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v50 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v54 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v62 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v69 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v71 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v72 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v74 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v76 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v78 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v80 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_fmadd_ps(v0, v1_0, v2);
    const __m256 v3_1 = _mm256_fmadd_ps(v0, v1_1, v2);
    const __m256 v5_0 = _mm256_add_ps(v3_0, v4);
    const __m256 v5_1 = _mm256_add_ps(v3_1, v4);
    const __m256i v6_0 = _mm256_castps_si256(v5_0);
    const __m256i v6_1 = _mm256_castps_si256(v5_1);
    const __m256i v8_0 = _mm256_and_si256(v6_0, v7);
    const __m256i v8_1 = _mm256_and_si256(v6_1, v7);
    const __m256i v10_0 = _mm256_cmpeq_epi32(v8_0, v9);
    const __m256i v10_1 = _mm256_cmpeq_epi32(v8_1, v9);
    const __m256 v12_0 = _mm256_sub_ps(v5_0, v4);
    const __m256 v12_1 = _mm256_sub_ps(v5_1, v4);
    const __m256 v13_0 = _mm256_add_ps(v11, v12_0);
    const __m256 v13_1 = _mm256_add_ps(v11, v12_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v13_0, v16, v1_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v13_1, v16, v1_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v13_0, v15, v17_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v13_1, v15, v17_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v13_0, v14, v18_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v13_1, v14, v18_1);
    const __m256 v20_0 = _mm256_mul_ps(v19_0, v19_0);
    const __m256 v20_1 = _mm256_mul_ps(v19_1, v19_1);
    const __m256 v21_0 = _mm256_mul_ps(v19_0, v20_0);
    const __m256 v21_1 = _mm256_mul_ps(v19_1, v20_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v20_0, v22, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v20_1, v22, v23);
    const __m256 v26_0 = _mm256_fmadd_ps(v20_0, v24_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v20_1, v24_1, v25);
    const __m256 v28_0 = _mm256_fmadd_ps(v20_0, v26_0, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v20_1, v26_1, v27);
    const __m256 v29_0 = _mm256_fmadd_ps(v21_0, v28_0, v19_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v21_1, v28_1, v19_1);
    const __m256 v30_0 = _mm256_xor_ps(v29_0, _mm256_set1_ps(-0.0f));
    const __m256 v30_1 = _mm256_xor_ps(v29_1, _mm256_set1_ps(-0.0f));
    const __m256 v31_0 = _mm256_blendv_ps(v29_0, v30_0, _mm256_castsi256_ps(v10_0));
    const __m256 v31_1 = _mm256_blendv_ps(v29_1, v30_1, _mm256_castsi256_ps(v10_1));
    const __m256 v32_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v32_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256 v34_0 = _mm256_max_ps(v32_0, v33);
    const __m256 v34_1 = _mm256_max_ps(v32_1, v33);
    const __m256i v36_0 = _mm256_castps_si256(_mm256_cmp_ps(v34_0, v35, _CMP_NLE_UQ));
    const __m256i v36_1 = _mm256_castps_si256(_mm256_cmp_ps(v34_1, v35, _CMP_NLE_UQ));
    __m256 r0_0 = v31_0;
    __m256 r0_1 = v31_1;
    __m256i any1 = v36_0;
    any1 = _mm256_or_si256(any1, v36_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v37_0 = _mm256_sub_ps(v32_0, v32_0);
        const __m256 v37_1 = _mm256_sub_ps(v32_1, v32_1);
        const __m256i v39_0 = _mm256_castps_si256(v1_0);
        const __m256i v39_1 = _mm256_castps_si256(v1_1);
        const __m256i v41_0 = _mm256_add_epi32(v39_0, v40);
        const __m256i v41_1 = _mm256_add_epi32(v39_1, v40);
        const __m256i v43_0 = _mm256_srli_epi32(v41_0, 26);
        const __m256i v43_1 = _mm256_srli_epi32(v41_1, 26);
        const __m256d v44_0l = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v43_0), _mm_set1_epi32(15)));
        const __m256d v44_0h = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v43_0, 1), _mm_set1_epi32(15)));
        const __m256d v44_1l = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v43_1), _mm_set1_epi32(15)));
        const __m256d v44_1h = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v43_1, 1), _mm_set1_epi32(15)));
        const __m256i v46_0 = _mm256_and_si256(v45, v41_0);
        const __m256i v46_1 = _mm256_and_si256(v45, v41_1);
        const __m256i v48_0 = _mm256_or_si256(v46_0, v47);
        const __m256i v48_1 = _mm256_or_si256(v46_1, v47);
        const __m256 v49_0 = _mm256_castsi256_ps(v48_0);
        const __m256 v49_1 = _mm256_castsi256_ps(v48_1);
        const __m256 v51_0 = _mm256_mul_ps(v49_0, v50);
        const __m256 v51_1 = _mm256_mul_ps(v49_1, v50);
        const __m256d v52_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v51_0));
        const __m256d v52_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v51_0, 1));
        const __m256d v52_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v51_1));
        const __m256d v52_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v51_1, 1));
        const __m256d v53_0l = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v43_0), _mm_set1_epi32(15)));
        const __m256d v53_0h = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v43_0, 1), _mm_set1_epi32(15)));
        const __m256d v53_1l = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v43_1), _mm_set1_epi32(15)));
        const __m256d v53_1h = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v43_1, 1), _mm_set1_epi32(15)));
        const __m256d v55_0l = _mm256_fmadd_pd(v53_0l, v52_0l, v54);
        const __m256d v55_0h = _mm256_fmadd_pd(v53_0h, v52_0h, v54);
        const __m256d v55_1l = _mm256_fmadd_pd(v53_1l, v52_1l, v54);
        const __m256d v55_1h = _mm256_fmadd_pd(v53_1h, v52_1h, v54);
        const __m256d v56_0l = _mm256_fmadd_pd(v44_0l, v52_0l, v55_0l);
        const __m256d v56_0h = _mm256_fmadd_pd(v44_0h, v52_0h, v55_0h);
        const __m256d v56_1l = _mm256_fmadd_pd(v44_1l, v52_1l, v55_1l);
        const __m256d v56_1h = _mm256_fmadd_pd(v44_1h, v52_1h, v55_1h);
        const __m256d v57_0l = _mm256_add_pd(v38, v56_0l);
        const __m256d v57_0h = _mm256_add_pd(v38, v56_0h);
        const __m256d v57_1l = _mm256_add_pd(v38, v56_1l);
        const __m256d v57_1h = _mm256_add_pd(v38, v56_1h);
        const __m256i v58_0l = cos_2ulp_avx512_bits_f64_avx2(v57_0l);
        const __m256i v58_0h = cos_2ulp_avx512_bits_f64_avx2(v57_0h);
        const __m256i v58_1l = cos_2ulp_avx512_bits_f64_avx2(v57_1l);
        const __m256i v58_1h = cos_2ulp_avx512_bits_f64_avx2(v57_1h);
        const __m128i v59_0l = cos_2ulp_avx512_wrap_avx2(v58_0l);
        const __m128i v59_0h = cos_2ulp_avx512_wrap_avx2(v58_0h);
        const __m256i v59_0 = _mm256_set_m128i(v59_0h, v59_0l);
        const __m128i v59_1l = cos_2ulp_avx512_wrap_avx2(v58_1l);
        const __m128i v59_1h = cos_2ulp_avx512_wrap_avx2(v58_1h);
        const __m256i v59_1 = _mm256_set_m128i(v59_1h, v59_1l);
        const __m256i v61_0 = _mm256_slli_epi32(v59_0, 31);
        const __m256i v61_1 = _mm256_slli_epi32(v59_1, 31);
        const __m256d v63_0l = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v43_0), _mm_set1_epi32(15)));
        const __m256d v63_0h = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v43_0, 1), _mm_set1_epi32(15)));
        const __m256d v63_1l = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v43_1), _mm_set1_epi32(15)));
        const __m256d v63_1h = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v43_1, 1), _mm_set1_epi32(15)));
        const __m256d v64_0l = _mm256_sub_pd(v57_0l, v38);
        const __m256d v64_0h = _mm256_sub_pd(v57_0h, v38);
        const __m256d v64_1l = _mm256_sub_pd(v57_1l, v38);
        const __m256d v64_1h = _mm256_sub_pd(v57_1h, v38);
        const __m256d v65_0l = _mm256_sub_pd(v55_0l, v64_0l);
        const __m256d v65_0h = _mm256_sub_pd(v55_0h, v64_0h);
        const __m256d v65_1l = _mm256_sub_pd(v55_1l, v64_1l);
        const __m256d v65_1h = _mm256_sub_pd(v55_1h, v64_1h);
        const __m256d v66_0l = _mm256_fmadd_pd(v44_0l, v52_0l, v65_0l);
        const __m256d v66_0h = _mm256_fmadd_pd(v44_0h, v52_0h, v65_0h);
        const __m256d v66_1l = _mm256_fmadd_pd(v44_1l, v52_1l, v65_1l);
        const __m256d v66_1h = _mm256_fmadd_pd(v44_1h, v52_1h, v65_1h);
        const __m256d v67_0l = _mm256_fmadd_pd(v63_0l, v52_0l, v66_0l);
        const __m256d v67_0h = _mm256_fmadd_pd(v63_0h, v52_0h, v66_0h);
        const __m256d v67_1l = _mm256_fmadd_pd(v63_1l, v52_1l, v66_1l);
        const __m256d v67_1h = _mm256_fmadd_pd(v63_1h, v52_1h, v66_1h);
        const __m256d v68_0l = _mm256_mul_pd(v62, v67_0l);
        const __m256d v68_0h = _mm256_mul_pd(v62, v67_0h);
        const __m256d v68_1l = _mm256_mul_pd(v62, v67_1l);
        const __m256d v68_1h = _mm256_mul_pd(v62, v67_1h);
        const __m256d v70_0l = _mm256_fmadd_pd(v68_0l, v68_0l, v69);
        const __m256d v70_0h = _mm256_fmadd_pd(v68_0h, v68_0h, v69);
        const __m256d v70_1l = _mm256_fmadd_pd(v68_1l, v68_1l, v69);
        const __m256d v70_1h = _mm256_fmadd_pd(v68_1h, v68_1h, v69);
        const __m256d v73_0l = _mm256_fmadd_pd(v70_0l, v71, v72);
        const __m256d v73_0h = _mm256_fmadd_pd(v70_0h, v71, v72);
        const __m256d v73_1l = _mm256_fmadd_pd(v70_1l, v71, v72);
        const __m256d v73_1h = _mm256_fmadd_pd(v70_1h, v71, v72);
        const __m256d v75_0l = _mm256_fmadd_pd(v70_0l, v73_0l, v74);
        const __m256d v75_0h = _mm256_fmadd_pd(v70_0h, v73_0h, v74);
        const __m256d v75_1l = _mm256_fmadd_pd(v70_1l, v73_1l, v74);
        const __m256d v75_1h = _mm256_fmadd_pd(v70_1h, v73_1h, v74);
        const __m256d v77_0l = _mm256_fmadd_pd(v70_0l, v75_0l, v76);
        const __m256d v77_0h = _mm256_fmadd_pd(v70_0h, v75_0h, v76);
        const __m256d v77_1l = _mm256_fmadd_pd(v70_1l, v75_1l, v76);
        const __m256d v77_1h = _mm256_fmadd_pd(v70_1h, v75_1h, v76);
        const __m256d v79_0l = _mm256_fmadd_pd(v70_0l, v77_0l, v78);
        const __m256d v79_0h = _mm256_fmadd_pd(v70_0h, v77_0h, v78);
        const __m256d v79_1l = _mm256_fmadd_pd(v70_1l, v77_1l, v78);
        const __m256d v79_1h = _mm256_fmadd_pd(v70_1h, v77_1h, v78);
        const __m256d v81_0l = _mm256_fmadd_pd(v70_0l, v79_0l, v80);
        const __m256d v81_0h = _mm256_fmadd_pd(v70_0h, v79_0h, v80);
        const __m256d v81_1l = _mm256_fmadd_pd(v70_1l, v79_1l, v80);
        const __m256d v81_1h = _mm256_fmadd_pd(v70_1h, v79_1h, v80);
        const __m256d v82_0l = _mm256_mul_pd(v70_0l, v68_0l);
        const __m256d v82_0h = _mm256_mul_pd(v70_0h, v68_0h);
        const __m256d v82_1l = _mm256_mul_pd(v70_1l, v68_1l);
        const __m256d v82_1h = _mm256_mul_pd(v70_1h, v68_1h);
        const __m256d v83_0l = _mm256_fmadd_pd(v81_0l, v82_0l, v68_0l);
        const __m256d v83_0h = _mm256_fmadd_pd(v81_0h, v82_0h, v68_0h);
        const __m256d v83_1l = _mm256_fmadd_pd(v81_1l, v82_1l, v68_1l);
        const __m256d v83_1h = _mm256_fmadd_pd(v81_1h, v82_1h, v68_1h);
        const __m128 v84_0l = _mm256_cvtpd_ps(v83_0l);
        const __m128 v84_0h = _mm256_cvtpd_ps(v83_0h);
        const __m256 v84_0 = _mm256_set_m128(v84_0h, v84_0l);
        const __m128 v84_1l = _mm256_cvtpd_ps(v83_1l);
        const __m128 v84_1h = _mm256_cvtpd_ps(v83_1h);
        const __m256 v84_1 = _mm256_set_m128(v84_1h, v84_1l);
        const __m256i v85_0 = cos_2ulp_avx512_bits_f32_avx2(v84_0);
        const __m256i v85_1 = cos_2ulp_avx512_bits_f32_avx2(v84_1);
        const __m256i v86_0 = _mm256_xor_si256(v61_0, v85_0);
        const __m256i v86_1 = _mm256_xor_si256(v61_1, v85_1);
        const __m256 v87_0 = _mm256_castsi256_ps(v86_0);
        const __m256 v87_1 = _mm256_castsi256_ps(v86_1);
        const __m256 v88_0 = _mm256_add_ps(v37_0, v87_0);
        const __m256 v88_1 = _mm256_add_ps(v37_1, v87_1);
        r0_0 = _mm256_blendv_ps(r0_0, v88_0, _mm256_castsi256_ps(v36_0));
        r0_1 = _mm256_blendv_ps(r0_1, v88_1, _mm256_castsi256_ps(v36_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static COS_2ULP_AVX512_AVX2_TARGET void cos_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v2 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v7 = _mm256_set1_epi32(1);
    const __m256i v9 = _mm256_set1_epi32(0);
    const __m256 v11 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v14 = _mm256_set1_ps(0x1.ee55e2p-49f); /* 3.43014145e-15 */
    const __m256 v15 = _mm256_set1_ps(-0x1.4442d2p-23f); /* -1.50995803e-07 */
    const __m256 v16 = _mm256_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m256 v22 = _mm256_set1_ps(0x1.5d8968p-19f); /* 2.60425168e-06 */
    const __m256 v23 = _mm256_set1_ps(-0x1.9f6c5cp-13f); /* -0.000198089256 */
    const __m256 v25 = _mm256_set1_ps(0x1.110ec2p-7f); /* 0.0083330581 */
    const __m256 v27 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256 v33 = _mm256_set1_ps(-0x1p-7f); /* -0.0078125 */
    const __m256 v35 = _mm256_set1_ps(0x1.8756ccp+17f); /* 200365.594 */
    const __m256d v38 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256i v40 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v45 = _mm256_set1_epi32(67108863); /* 0x03ffffff */
    const __m256i v47 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v50 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v54 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v62 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v69 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v71 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v72 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v74 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v76 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v78 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v80 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256 v5 = _mm256_add_ps(v3, v4);
    const __m256i v6 = _mm256_castps_si256(v5);
    const __m256i v8 = _mm256_and_si256(v6, v7);
    const __m256i v10 = _mm256_cmpeq_epi32(v8, v9);
    const __m256 v12 = _mm256_sub_ps(v5, v4);
    const __m256 v13 = _mm256_add_ps(v11, v12);
    const __m256 v17 = _mm256_fmadd_ps(v13, v16, v1);
    const __m256 v18 = _mm256_fmadd_ps(v13, v15, v17);
    const __m256 v19 = _mm256_fmadd_ps(v13, v14, v18);
    const __m256 v20 = _mm256_mul_ps(v19, v19);
    const __m256 v21 = _mm256_mul_ps(v19, v20);
    const __m256 v24 = _mm256_fmadd_ps(v20, v22, v23);
    const __m256 v26 = _mm256_fmadd_ps(v20, v24, v25);
    const __m256 v28 = _mm256_fmadd_ps(v20, v26, v27);
    const __m256 v29 = _mm256_fmadd_ps(v21, v28, v19);
    const __m256 v30 = _mm256_xor_ps(v29, _mm256_set1_ps(-0.0f));
    const __m256 v31 = _mm256_blendv_ps(v29, v30, _mm256_castsi256_ps(v10));
    const __m256 v32 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v34 = _mm256_max_ps(v32, v33);
    const __m256i v36 = _mm256_castps_si256(_mm256_cmp_ps(v34, v35, _CMP_NLE_UQ));
    __m256 r0 = v31;
    __m256i any1 = v36;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v37 = _mm256_sub_ps(v32, v32);
        const __m256i v39 = _mm256_castps_si256(v1);
        const __m256i v41 = _mm256_add_epi32(v39, v40);
        const __m256i v43 = _mm256_srli_epi32(v41, 26);
        const __m256d v44l = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v43), _mm_set1_epi32(15)));
        const __m256d v44h = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v43, 1), _mm_set1_epi32(15)));
        const __m256i v46 = _mm256_and_si256(v45, v41);
        const __m256i v48 = _mm256_or_si256(v46, v47);
        const __m256 v49 = _mm256_castsi256_ps(v48);
        const __m256 v51 = _mm256_mul_ps(v49, v50);
        const __m256d v52l = _mm256_cvtps_pd(_mm256_castps256_ps128(v51));
        const __m256d v52h = _mm256_cvtps_pd(_mm256_extractf128_ps(v51, 1));
        const __m256d v53l = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v43), _mm_set1_epi32(15)));
        const __m256d v53h = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v43, 1), _mm_set1_epi32(15)));
        const __m256d v55l = _mm256_fmadd_pd(v53l, v52l, v54);
        const __m256d v55h = _mm256_fmadd_pd(v53h, v52h, v54);
        const __m256d v56l = _mm256_fmadd_pd(v44l, v52l, v55l);
        const __m256d v56h = _mm256_fmadd_pd(v44h, v52h, v55h);
        const __m256d v57l = _mm256_add_pd(v38, v56l);
        const __m256d v57h = _mm256_add_pd(v38, v56h);
        const __m256i v58l = cos_2ulp_avx512_bits_f64_avx2(v57l);
        const __m256i v58h = cos_2ulp_avx512_bits_f64_avx2(v57h);
        const __m128i v59l = cos_2ulp_avx512_wrap_avx2(v58l);
        const __m128i v59h = cos_2ulp_avx512_wrap_avx2(v58h);
        const __m256i v59 = _mm256_set_m128i(v59h, v59l);
        const __m256i v61 = _mm256_slli_epi32(v59, 31);
        const __m256d v63l = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v43), _mm_set1_epi32(15)));
        const __m256d v63h = cos_2ulp_avx512_gather_f64_avx2(cos_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v43, 1), _mm_set1_epi32(15)));
        const __m256d v64l = _mm256_sub_pd(v57l, v38);
        const __m256d v64h = _mm256_sub_pd(v57h, v38);
        const __m256d v65l = _mm256_sub_pd(v55l, v64l);
        const __m256d v65h = _mm256_sub_pd(v55h, v64h);
        const __m256d v66l = _mm256_fmadd_pd(v44l, v52l, v65l);
        const __m256d v66h = _mm256_fmadd_pd(v44h, v52h, v65h);
        const __m256d v67l = _mm256_fmadd_pd(v63l, v52l, v66l);
        const __m256d v67h = _mm256_fmadd_pd(v63h, v52h, v66h);
        const __m256d v68l = _mm256_mul_pd(v62, v67l);
        const __m256d v68h = _mm256_mul_pd(v62, v67h);
        const __m256d v70l = _mm256_fmadd_pd(v68l, v68l, v69);
        const __m256d v70h = _mm256_fmadd_pd(v68h, v68h, v69);
        const __m256d v73l = _mm256_fmadd_pd(v70l, v71, v72);
        const __m256d v73h = _mm256_fmadd_pd(v70h, v71, v72);
        const __m256d v75l = _mm256_fmadd_pd(v70l, v73l, v74);
        const __m256d v75h = _mm256_fmadd_pd(v70h, v73h, v74);
        const __m256d v77l = _mm256_fmadd_pd(v70l, v75l, v76);
        const __m256d v77h = _mm256_fmadd_pd(v70h, v75h, v76);
        const __m256d v79l = _mm256_fmadd_pd(v70l, v77l, v78);
        const __m256d v79h = _mm256_fmadd_pd(v70h, v77h, v78);
        const __m256d v81l = _mm256_fmadd_pd(v70l, v79l, v80);
        const __m256d v81h = _mm256_fmadd_pd(v70h, v79h, v80);
        const __m256d v82l = _mm256_mul_pd(v70l, v68l);
        const __m256d v82h = _mm256_mul_pd(v70h, v68h);
        const __m256d v83l = _mm256_fmadd_pd(v81l, v82l, v68l);
        const __m256d v83h = _mm256_fmadd_pd(v81h, v82h, v68h);
        const __m128 v84l = _mm256_cvtpd_ps(v83l);
        const __m128 v84h = _mm256_cvtpd_ps(v83h);
        const __m256 v84 = _mm256_set_m128(v84h, v84l);
        const __m256i v85 = cos_2ulp_avx512_bits_f32_avx2(v84);
        const __m256i v86 = _mm256_xor_si256(v61, v85);
        const __m256 v87 = _mm256_castsi256_ps(v86);
        const __m256 v88 = _mm256_add_ps(v37, v87);
        r0 = _mm256_blendv_ps(r0, v88, _mm256_castsi256_ps(v36));
    }
    _mm256_storeu_ps(y, r0);
}

static COS_2ULP_AVX512_AVX2_TARGET void cos_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cos_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
COS_2ULP_AVX512_AVX512 __m512d cos_2ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
COS_2ULP_AVX512_AVX512 __m512i cos_2ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
COS_2ULP_AVX512_AVX512 __m512i cos_2ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COS_2ULP_AVX512_AVX512 void cos_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v2 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v4 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(1);
    const __m512i v9 = _mm512_set1_epi32(0);
    const __m512 v11 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v14 = _mm512_set1_ps(0x1.ee55e2p-49f); /* 3.43014145e-15 */
    const __m512 v15 = _mm512_set1_ps(-0x1.4442d2p-23f); /* -1.50995803e-07 */
    const __m512 v16 = _mm512_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m512 v22 = _mm512_set1_ps(0x1.5d8968p-19f); /* 2.60425168e-06 */
    const __m512 v23 = _mm512_set1_ps(-0x1.9f6c5cp-13f); /* -0.000198089256 */
    const __m512 v25 = _mm512_set1_ps(0x1.110ec2p-7f); /* 0.0083330581 */
    const __m512 v27 = _mm512_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m512 v33 = _mm512_set1_ps(-0x1p-7f); /* -0.0078125 */
    const __m512 v35 = _mm512_set1_ps(0x1.8756ccp+17f); /* 200365.594 */
    const __m512d v38 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v40 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v45 = _mm512_set1_epi32(67108863); /* 0x03ffffff */
    const __m512i v47 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v50 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v54 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v62 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v69 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v71 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v72 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v74 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v76 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v78 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v80 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(cos_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(cos_2ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(cos_2ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(cos_2ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(cos_2ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(cos_2ulp_avx512_table2 + 8);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512 v5 = _mm512_add_ps(v3, v4);
    const __m512i v6 = _mm512_castps_si512(v5);
    const __m512i v8 = _mm512_and_si512(v6, v7);
    const __mmask16 v10 = _mm512_cmpeq_epi32_mask(v8, v9);
    const __m512 v12 = _mm512_sub_ps(v5, v4);
    const __m512 v13 = _mm512_add_ps(v11, v12);
    const __m512 v17 = _mm512_fmadd_ps(v13, v16, v1);
    const __m512 v18 = _mm512_fmadd_ps(v13, v15, v17);
    const __m512 v19 = _mm512_fmadd_ps(v13, v14, v18);
    const __m512 v20 = _mm512_mul_ps(v19, v19);
    const __m512 v21 = _mm512_mul_ps(v19, v20);
    const __m512 v24 = _mm512_fmadd_ps(v20, v22, v23);
    const __m512 v26 = _mm512_fmadd_ps(v20, v24, v25);
    const __m512 v28 = _mm512_fmadd_ps(v20, v26, v27);
    const __m512 v29 = _mm512_fmadd_ps(v21, v28, v19);
    const __m512 v30 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v29), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v31 = _mm512_mask_blend_ps(v10, v29, v30);
    const __m512 v32 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v34 = _mm512_max_ps(v32, v33);
    const __mmask16 v36 = _mm512_cmp_ps_mask(v34, v35, _CMP_NLE_UQ);
    __m512 r0 = v31;
    __mmask16 any1 = v36;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v37 = _mm512_sub_ps(v32, v32);
        const __m512i v39 = _mm512_castps_si512(v1);
        const __m512i v41 = _mm512_add_epi32(v39, v40);
        const __m512i v43 = _mm512_srli_epi32(v41, 26);
        const __m512d v44l = cos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v43), t0_0, t0_1);
        const __m512d v44h = cos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v43, 1), t0_0, t0_1);
        const __m512i v46 = _mm512_and_si512(v45, v41);
        const __m512i v48 = _mm512_or_si512(v46, v47);
        const __m512 v49 = _mm512_castsi512_ps(v48);
        const __m512 v51 = _mm512_mul_ps(v49, v50);
        const __m512d v52l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51));
        const __m512d v52h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51, 1));
        const __m512d v53l = cos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v43), t1_0, t1_1);
        const __m512d v53h = cos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v43, 1), t1_0, t1_1);
        const __m512d v55l = _mm512_fmadd_pd(v53l, v52l, v54);
        const __m512d v55h = _mm512_fmadd_pd(v53h, v52h, v54);
        const __m512d v56l = _mm512_fmadd_pd(v44l, v52l, v55l);
        const __m512d v56h = _mm512_fmadd_pd(v44h, v52h, v55h);
        const __m512d v57l = _mm512_add_pd(v38, v56l);
        const __m512d v57h = _mm512_add_pd(v38, v56h);
        const __m512i v58l = cos_2ulp_avx512_bits_f64_avx512(v57l);
        const __m512i v58h = cos_2ulp_avx512_bits_f64_avx512(v57h);
        const __m256i v59l = _mm512_cvtepi64_epi32(v58l);
        const __m256i v59h = _mm512_cvtepi64_epi32(v58h);
        const __m512i v59 = _mm512_inserti32x8(_mm512_castsi256_si512(v59l), v59h, 1);
        const __m512i v61 = _mm512_slli_epi32(v59, 31);
        const __m512d v63l = cos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v43), t2_0, t2_1);
        const __m512d v63h = cos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v43, 1), t2_0, t2_1);
        const __m512d v64l = _mm512_sub_pd(v57l, v38);
        const __m512d v64h = _mm512_sub_pd(v57h, v38);
        const __m512d v65l = _mm512_sub_pd(v55l, v64l);
        const __m512d v65h = _mm512_sub_pd(v55h, v64h);
        const __m512d v66l = _mm512_fmadd_pd(v44l, v52l, v65l);
        const __m512d v66h = _mm512_fmadd_pd(v44h, v52h, v65h);
        const __m512d v67l = _mm512_fmadd_pd(v63l, v52l, v66l);
        const __m512d v67h = _mm512_fmadd_pd(v63h, v52h, v66h);
        const __m512d v68l = _mm512_mul_pd(v62, v67l);
        const __m512d v68h = _mm512_mul_pd(v62, v67h);
        const __m512d v70l = _mm512_fmadd_pd(v68l, v68l, v69);
        const __m512d v70h = _mm512_fmadd_pd(v68h, v68h, v69);
        const __m512d v73l = _mm512_fmadd_pd(v70l, v71, v72);
        const __m512d v73h = _mm512_fmadd_pd(v70h, v71, v72);
        const __m512d v75l = _mm512_fmadd_pd(v70l, v73l, v74);
        const __m512d v75h = _mm512_fmadd_pd(v70h, v73h, v74);
        const __m512d v77l = _mm512_fmadd_pd(v70l, v75l, v76);
        const __m512d v77h = _mm512_fmadd_pd(v70h, v75h, v76);
        const __m512d v79l = _mm512_fmadd_pd(v70l, v77l, v78);
        const __m512d v79h = _mm512_fmadd_pd(v70h, v77h, v78);
        const __m512d v81l = _mm512_fmadd_pd(v70l, v79l, v80);
        const __m512d v81h = _mm512_fmadd_pd(v70h, v79h, v80);
        const __m512d v82l = _mm512_mul_pd(v70l, v68l);
        const __m512d v82h = _mm512_mul_pd(v70h, v68h);
        const __m512d v83l = _mm512_fmadd_pd(v81l, v82l, v68l);
        const __m512d v83h = _mm512_fmadd_pd(v81h, v82h, v68h);
        const __m256 v84l = _mm512_cvtpd_ps(v83l);
        const __m256 v84h = _mm512_cvtpd_ps(v83h);
        const __m512 v84 = _mm512_insertf32x8(_mm512_castps256_ps512(v84l), v84h, 1);
        const __m512i v85 = cos_2ulp_avx512_bits_f32_avx512(v84);
        const __m512i v86 = _mm512_xor_si512(v61, v85);
        const __m512 v87 = _mm512_castsi512_ps(v86);
        const __m512 v88 = _mm512_add_ps(v37, v87);
        r0 = _mm512_mask_blend_ps(v36, r0, v88);
    }
    _mm512_storeu_ps(y, r0);
}

static COS_2ULP_AVX512_AVX512_TARGET void cos_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_2ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_2ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_2ulp_avx512_level(void) {
#if defined(COS_2ULP_AVX512_FORCE_ISA)
    return COS_2ULP_AVX512_FORCE_ISA;
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

float cos_2ulp_avx512(float x) {
    return cos_2ulp_avx512_element(x);
}

void cos_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_2ulp_avx512_level();
    if (level == 2) {
        cos_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cos_2ulp_avx512_array_portable(x, y, n);
}
