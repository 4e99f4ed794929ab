/* tgamma_bf16_cr_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), bf16
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 65536 inputs visited
 *   worst input  0x1p+3 (8, encoding 0x4100)
 *   result there 0x1.3cp+12 (5056, encoding 0x459e)
 *   mean error   0.122706 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           79dec3f9a81853ca941fa3f5f2f6d937
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt bf16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/tgamma_bf16_avx2.db
 *                time: 3.0808 ns/element as avx2 code (inputs mean)
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
#include "tgamma_bf16_cr_avx2.h"

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

static inline int32_t tgamma_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tgamma_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_bf16_cr_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tgamma_bf16_cr_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_bf16_cr_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tgamma_bf16_cr_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double tgamma_bf16_cr_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline int64_t tgamma_bf16_cr_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_bf16_cr_avx2_addbits_f64(double a, int64_t b) {
    return tgamma_bf16_cr_avx2_frombits_f64((int64_t)((uint64_t)tgamma_bf16_cr_avx2_bits_f64(a) + (uint64_t)b));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t tgamma_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tgamma_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_bf16_cr_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline uint16_t tgamma_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const double v1 = 0x1.fffc8212af9afp-2; /* 0.4999866794495586 */
    const double v2 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v3 = 0x1.62deaf8661f08p-1; /* 0.69310520663654618 */
    const int64_t v4 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const double v5 = 0x1.8p+5; /* 48 */
    const float v6 = 0x1p-1f; /* 0.5 */
    const int32_t v7 = (int32_t)x;
    const int32_t v8 = 16;
    const int32_t v9 = tgamma_bf16_cr_avx2_shl_i32(v7, v8);
    const float v10 = tgamma_bf16_cr_avx2_frombits_f32(v9);
    const int v11 = v6 <= v10;
    const double v12 = (double)v10;
    const double v13 = 0x1p+0; /* 1 */
    const double v14 = v13 - v12;
    const double v15 = v11 ? v12 : v14;
    const double v16 = v5 < v15 ? v5 : v15;
    const double v17 = 0x1.ffffe7d73667ep+1; /* 3.9999971199839015 */
    const double v18 = v16 + v17;
    const int64_t v19 = tgamma_bf16_cr_avx2_bits_f64(v18);
    const int64_t v20 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v21 = (int64_t)((uint64_t)v19 + (uint64_t)v20);
    const int64_t v22 = INT64_C(52);
    const int64_t v23 = tgamma_bf16_cr_avx2_lshr_i64(v21, v22);
    const int64_t v24 = (int64_t)((uint64_t)v4 + (uint64_t)v23);
    const double v25 = tgamma_bf16_cr_avx2_frombits_f64(v24);
    const double v26 = 0x1.8p+52; /* 6755399441055744 */
    const double v27 = v25 - v26;
    const int64_t v28 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v29 = v21 & v28;
    const int64_t v30 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v31 = (int64_t)((uint64_t)v29 + (uint64_t)v30);
    const double v32 = tgamma_bf16_cr_avx2_frombits_f64(v31);
    const double v33 = v32 - v13;
    const double v34 = v32 + v13;
    const double v35 = v33 / v34;
    const double v36 = 0x1.1d12b3fa31cc5p-22; /* 2.654949750155191e-07 */
    const double v37 = tgamma_bf16_cr_avx2_fma_f64(v35, v35, v36);
    const double v38 = 0x1.8d20f1f9b5eaap-2; /* 0.38782098852741831 */
    const double v39 = 0x1.9321308ef9c82p-2; /* 0.39368129608778457 */
    const double v40 = tgamma_bf16_cr_avx2_fma_f64(v38, v37, v39);
    const double v41 = 0x1.555f7560987d9p-1; /* 0.66674391559740365 */
    const double v42 = tgamma_bf16_cr_avx2_fma_f64(v37, v40, v41);
    const double v43 = 0x1.fff804a86de19p+0; /* 1.9998782073215635 */
    const double v44 = tgamma_bf16_cr_avx2_fma_f64(v37, v42, v43);
    const double v45 = 0x1.68255070242d3p-12; /* 0.00034346176017500707 */
    const double v46 = tgamma_bf16_cr_avx2_fma_f64(v44, v35, v45);
    const double v47 = tgamma_bf16_cr_avx2_fma_f64(v3, v27, v46);
    const double v48 = v47 - v13;
    const double v49 = 0x1.01a0e2c1185c4p-1; /* 0.50318058592909454 */
    const double v50 = v18 - v49;
    const double v51 = 0x1.b16f20dc62e4bp-2; /* 0.42327548356181371 */
    const double v52 = tgamma_bf16_cr_avx2_fma_f64(v48, v50, v51);
    const double v53 = tgamma_bf16_cr_avx2_fma_f64(v2, v52, v26);
    const double v54 = v53 - v26;
    const double v55 = -0x1.62e41ae712b9fp-1; /* -0.69314655371396217 */
    const double v56 = tgamma_bf16_cr_avx2_fma_f64(v54, v55, v52);
    const double v57 = 0x1.097c46741f98bp-7; /* 0.0081019729625466854 */
    const double v58 = 0x1.57181ff23485bp-5; /* 0.041881620783571015 */
    const double v59 = tgamma_bf16_cr_avx2_fma_f64(v57, v56, v58);
    const double v60 = 0x1.5562a3881c4e2p-3; /* 0.16669204482199179 */
    const double v61 = tgamma_bf16_cr_avx2_fma_f64(v56, v59, v60);
    const double v62 = v56 * v61;
    const double v63 = v1 + v62;
    const double v64 = tgamma_bf16_cr_avx2_abs_f64(v63);
    const double v65 = tgamma_bf16_cr_avx2_fma_f64(v64, v56, v13);
    const double v66 = v65 * v56;
    const double v67 = 0x1.765d73da6267ap+1; /* 2.9247269455270812 */
    const double v68 = v16 + v67;
    const double v69 = tgamma_bf16_cr_avx2_fma_f64(v16, v16, v16);
    const double v70 = 0x1.024273bfb6c82p+1; /* 2.0176529584983323 */
    const double v71 = v70 + v16;
    const double v72 = v69 * v71;
    const double v73 = v68 * v72;
    const double v74 = -0x1.5a5b27c893385p-10; /* -0.0013212435752791585 */
    const double v75 = tgamma_bf16_cr_avx2_fma_f64(v18, v73, v74);
    const double v76 = v13 / v75;
    const double v77 = v18 * v76;
    const double v78 = tgamma_bf16_cr_avx2_fma_f64(v66, v77, v77);
    const int64_t v79 = tgamma_bf16_cr_avx2_bits_f64(v53);
    const int64_t v80 = tgamma_bf16_cr_avx2_shl_i64(v79, v22);
    const double v81 = tgamma_bf16_cr_avx2_addbits_f64(v78, v80);
    const float v82 = (float)v81;
    const int32_t v83 = tgamma_bf16_cr_avx2_bits_f32(v82);
    const int32_t v84 = (int32_t)((uint32_t)v0 + (uint32_t)v83);
    const int32_t v85 = tgamma_bf16_cr_avx2_lshr_i32(v84, v8);
    const int v86 = !v11;
    int32_t r0 = v85;
    if (v86) {
        const float v87 = tgamma_bf16_cr_avx2_abs_f32(v10);
        const float v88 = 0x1p-30f; /* 9.31322575e-10 */
        const int v89 = v87 < v88;
        const float v90 = 0x1p+0f; /* 1 */
        const float v91 = v90 / v10;
        const float v92 = tgamma_bf16_cr_avx2_rint_f32(v10);
        const int v93 = v92 == v10;
        const float v94 = 0x0p+0f; /* 0 */
        const int v95 = v10 < v94;
        const int v96 = v93 & v95;
        const float v97 = NAN;
        const double v98 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v99 = v10 - v92;
        const double v100 = (double)v99;
        const double v101 = v98 * v100;
        const double v102 = v101 * v101;
        const double v103 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v104 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v105 = tgamma_bf16_cr_avx2_fma_f64(v102, v103, v104);
        const double v106 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v107 = tgamma_bf16_cr_avx2_fma_f64(v102, v105, v106);
        const double v108 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v109 = tgamma_bf16_cr_avx2_fma_f64(v107, v102, v108);
        const double v110 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v111 = tgamma_bf16_cr_avx2_fma_f64(v102, v109, v110);
        const double v112 = v102 * v101;
        const double v113 = tgamma_bf16_cr_avx2_fma_f64(v111, v112, v101);
        const int64_t v114 = tgamma_bf16_cr_avx2_bits_f64(v113);
        const double v115 = (double)v92;
        const double v116 = v115 + v26;
        const int64_t v117 = tgamma_bf16_cr_avx2_bits_f64(v116);
        const int64_t v118 = INT64_C(63);
        const int64_t v119 = tgamma_bf16_cr_avx2_shl_i64(v117, v118);
        const int64_t v120 = v114 ^ v119;
        const double v121 = tgamma_bf16_cr_avx2_frombits_f64(v120);
        const double v122 = v81 * v121;
        const double v123 = v98 / v122;
        const float v124 = (float)v123;
        const float v125 = v96 ? v97 : v124;
        const float v126 = v89 ? v91 : v125;
        const int32_t v127 = tgamma_bf16_cr_avx2_bits_f32(v126);
        const int32_t v128 = (int32_t)((uint32_t)v0 + (uint32_t)v127);
        const int32_t v129 = tgamma_bf16_cr_avx2_lshr_i32(v128, v8);
        r0 = v129;
    }
    return (uint16_t)r0;
}

static void tgamma_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_BF16_CR_AVX2_AVX2 static inline TGAMMA_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_BF16_CR_AVX2_AVX512 static inline TGAMMA_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_CR_AVX2_AVX2 __m256i tgamma_bf16_cr_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_CR_AVX2_AVX2 __m256i tgamma_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
TGAMMA_BF16_CR_AVX2_AVX2 void tgamma_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TGAMMA_BF16_CR_AVX2_AVX2 void tgamma_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256d v1 = _mm256_set1_pd(0x1.fffc8212af9afp-2); /* 0.4999866794495586 */
    const __m256d v2 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v3 = _mm256_set1_pd(0x1.62deaf8661f08p-1); /* 0.69310520663654618 */
    const __m256i v4 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v6 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v13 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v17 = _mm256_set1_pd(0x1.ffffe7d73667ep+1); /* 3.9999971199839015 */
    const __m256i v20 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256d v26 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v28 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v30 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v36 = _mm256_set1_pd(0x1.1d12b3fa31cc5p-22); /* 2.654949750155191e-07 */
    const __m256d v38 = _mm256_set1_pd(0x1.8d20f1f9b5eaap-2); /* 0.38782098852741831 */
    const __m256d v39 = _mm256_set1_pd(0x1.9321308ef9c82p-2); /* 0.39368129608778457 */
    const __m256d v41 = _mm256_set1_pd(0x1.555f7560987d9p-1); /* 0.66674391559740365 */
    const __m256d v43 = _mm256_set1_pd(0x1.fff804a86de19p+0); /* 1.9998782073215635 */
    const __m256d v45 = _mm256_set1_pd(0x1.68255070242d3p-12); /* 0.00034346176017500707 */
    const __m256d v49 = _mm256_set1_pd(0x1.01a0e2c1185c4p-1); /* 0.50318058592909454 */
    const __m256d v51 = _mm256_set1_pd(0x1.b16f20dc62e4bp-2); /* 0.42327548356181371 */
    const __m256d v55 = _mm256_set1_pd(-0x1.62e41ae712b9fp-1); /* -0.69314655371396217 */
    const __m256d v57 = _mm256_set1_pd(0x1.097c46741f98bp-7); /* 0.0081019729625466854 */
    const __m256d v58 = _mm256_set1_pd(0x1.57181ff23485bp-5); /* 0.041881620783571015 */
    const __m256d v60 = _mm256_set1_pd(0x1.5562a3881c4e2p-3); /* 0.16669204482199179 */
    const __m256d v67 = _mm256_set1_pd(0x1.765d73da6267ap+1); /* 2.9247269455270812 */
    const __m256d v70 = _mm256_set1_pd(0x1.024273bfb6c82p+1); /* 2.0176529584983323 */
    const __m256d v74 = _mm256_set1_pd(-0x1.5a5b27c893385p-10); /* -0.0013212435752791585 */
    const __m256 v88 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v90 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v94 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v97 = _mm256_set1_ps(NAN);
    const __m256d v98 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v103 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v104 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v106 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v108 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v110 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v7 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v9 = _mm256_slli_epi32(v7, 16);
    const __m256 v10 = _mm256_castsi256_ps(v9);
    const __m256i v11 = _mm256_castps_si256(_mm256_cmp_ps(v6, v10, _CMP_LE_OQ));
    const __m256d v12l = _mm256_cvtps_pd(_mm256_castps256_ps128(v10));
    const __m256d v12h = _mm256_cvtps_pd(_mm256_extractf128_ps(v10, 1));
    const __m256d v14l = _mm256_sub_pd(v13, v12l);
    const __m256d v14h = _mm256_sub_pd(v13, v12h);
    const __m256d v15l = _mm256_blendv_pd(v14l, v12l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v11))));
    const __m256d v15h = _mm256_blendv_pd(v14h, v12h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v11, 1))));
    const __m256d v16l = _mm256_min_pd(v5, v15l);
    const __m256d v16h = _mm256_min_pd(v5, v15h);
    const __m256d v18l = _mm256_add_pd(v16l, v17);
    const __m256d v18h = _mm256_add_pd(v16h, v17);
    const __m256i v19l = tgamma_bf16_cr_avx2_bits_f64_avx2(v18l);
    const __m256i v19h = tgamma_bf16_cr_avx2_bits_f64_avx2(v18h);
    const __m256i v21l = _mm256_add_epi64(v19l, v20);
    const __m256i v21h = _mm256_add_epi64(v19h, v20);
    const __m256i v23l = _mm256_srli_epi64(v21l, 52);
    const __m256i v23h = _mm256_srli_epi64(v21h, 52);
    const __m256i v24l = _mm256_add_epi64(v4, v23l);
    const __m256i v24h = _mm256_add_epi64(v4, v23h);
    const __m256d v25l = _mm256_castsi256_pd(v24l);
    const __m256d v25h = _mm256_castsi256_pd(v24h);
    const __m256d v27l = _mm256_sub_pd(v25l, v26);
    const __m256d v27h = _mm256_sub_pd(v25h, v26);
    const __m256i v29l = _mm256_and_si256(v21l, v28);
    const __m256i v29h = _mm256_and_si256(v21h, v28);
    const __m256i v31l = _mm256_add_epi64(v29l, v30);
    const __m256i v31h = _mm256_add_epi64(v29h, v30);
    const __m256d v32l = _mm256_castsi256_pd(v31l);
    const __m256d v32h = _mm256_castsi256_pd(v31h);
    const __m256d v33l = _mm256_sub_pd(v32l, v13);
    const __m256d v33h = _mm256_sub_pd(v32h, v13);
    const __m256d v34l = _mm256_add_pd(v32l, v13);
    const __m256d v34h = _mm256_add_pd(v32h, v13);
    const __m256d v35l = _mm256_div_pd(v33l, v34l);
    const __m256d v35h = _mm256_div_pd(v33h, v34h);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v35h, v36);
    const __m256d v40l = _mm256_fmadd_pd(v38, v37l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38, v37h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v37l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v37h, v40h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v37l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v37h, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v35l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v35h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v3, v27l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v3, v27h, v46h);
    const __m256d v48l = _mm256_sub_pd(v47l, v13);
    const __m256d v48h = _mm256_sub_pd(v47h, v13);
    const __m256d v50l = _mm256_sub_pd(v18l, v49);
    const __m256d v50h = _mm256_sub_pd(v18h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v48l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v48h, v50h, v51);
    const __m256d v53l = _mm256_fmadd_pd(v2, v52l, v26);
    const __m256d v53h = _mm256_fmadd_pd(v2, v52h, v26);
    const __m256d v54l = _mm256_sub_pd(v53l, v26);
    const __m256d v54h = _mm256_sub_pd(v53h, v26);
    const __m256d v56l = _mm256_fmadd_pd(v54l, v55, v52l);
    const __m256d v56h = _mm256_fmadd_pd(v54h, v55, v52h);
    const __m256d v59l = _mm256_fmadd_pd(v57, v56l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57, v56h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v56l, v59l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v56h, v59h, v60);
    const __m256d v62l = _mm256_mul_pd(v56l, v61l);
    const __m256d v62h = _mm256_mul_pd(v56h, v61h);
    const __m256d v63l = _mm256_add_pd(v1, v62l);
    const __m256d v63h = _mm256_add_pd(v1, v62h);
    const __m256d v64l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v63l);
    const __m256d v64h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v63h);
    const __m256d v65l = _mm256_fmadd_pd(v64l, v56l, v13);
    const __m256d v65h = _mm256_fmadd_pd(v64h, v56h, v13);
    const __m256d v66l = _mm256_mul_pd(v65l, v56l);
    const __m256d v66h = _mm256_mul_pd(v65h, v56h);
    const __m256d v68l = _mm256_add_pd(v16l, v67);
    const __m256d v68h = _mm256_add_pd(v16h, v67);
    const __m256d v69l = _mm256_fmadd_pd(v16l, v16l, v16l);
    const __m256d v69h = _mm256_fmadd_pd(v16h, v16h, v16h);
    const __m256d v71l = _mm256_add_pd(v70, v16l);
    const __m256d v71h = _mm256_add_pd(v70, v16h);
    const __m256d v72l = _mm256_mul_pd(v69l, v71l);
    const __m256d v72h = _mm256_mul_pd(v69h, v71h);
    const __m256d v73l = _mm256_mul_pd(v68l, v72l);
    const __m256d v73h = _mm256_mul_pd(v68h, v72h);
    const __m256d v75l = _mm256_fmadd_pd(v18l, v73l, v74);
    const __m256d v75h = _mm256_fmadd_pd(v18h, v73h, v74);
    const __m256d v76l = _mm256_div_pd(v13, v75l);
    const __m256d v76h = _mm256_div_pd(v13, v75h);
    const __m256d v77l = _mm256_mul_pd(v18l, v76l);
    const __m256d v77h = _mm256_mul_pd(v18h, v76h);
    const __m256d v78l = _mm256_fmadd_pd(v66l, v77l, v77l);
    const __m256d v78h = _mm256_fmadd_pd(v66h, v77h, v77h);
    const __m256i v79l = tgamma_bf16_cr_avx2_bits_f64_avx2(v53l);
    const __m256i v79h = tgamma_bf16_cr_avx2_bits_f64_avx2(v53h);
    const __m256i v80l = _mm256_slli_epi64(v79l, 52);
    const __m256i v80h = _mm256_slli_epi64(v79h, 52);
    const __m256d v81l = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_bf16_cr_avx2_bits_f64_avx2(v78l), v80l));
    const __m256d v81h = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_bf16_cr_avx2_bits_f64_avx2(v78h), v80h));
    const __m128 v82l = _mm256_cvtpd_ps(v81l);
    const __m128 v82h = _mm256_cvtpd_ps(v81h);
    const __m256 v82 = _mm256_set_m128(v82h, v82l);
    const __m256i v83 = tgamma_bf16_cr_avx2_bits_f32_avx2(v82);
    const __m256i v84 = _mm256_add_epi32(v0, v83);
    const __m256i v85 = _mm256_srli_epi32(v84, 16);
    const __m256i v86 = _mm256_xor_si256(v11, _mm256_set1_epi32(-1));
    __m256i r0 = v85;
    __m256i any1 = v86;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v87 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v10);
        const __m256i v89 = _mm256_castps_si256(_mm256_cmp_ps(v87, v88, _CMP_LT_OQ));
        const __m256 v91 = _mm256_div_ps(v90, v10);
        const __m256 v92 = _mm256_round_ps(v10, 8);
        const __m256i v93 = _mm256_castps_si256(_mm256_cmp_ps(v92, v10, _CMP_EQ_OQ));
        const __m256i v95 = _mm256_castps_si256(_mm256_cmp_ps(v10, v94, _CMP_LT_OQ));
        const __m256i v96 = _mm256_and_si256(v93, v95);
        const __m256 v99 = _mm256_sub_ps(v10, v92);
        const __m256d v100l = _mm256_cvtps_pd(_mm256_castps256_ps128(v99));
        const __m256d v100h = _mm256_cvtps_pd(_mm256_extractf128_ps(v99, 1));
        const __m256d v101l = _mm256_mul_pd(v98, v100l);
        const __m256d v101h = _mm256_mul_pd(v98, v100h);
        const __m256d v102l = _mm256_mul_pd(v101l, v101l);
        const __m256d v102h = _mm256_mul_pd(v101h, v101h);
        const __m256d v105l = _mm256_fmadd_pd(v102l, v103, v104);
        const __m256d v105h = _mm256_fmadd_pd(v102h, v103, v104);
        const __m256d v107l = _mm256_fmadd_pd(v102l, v105l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v102h, v105h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v107l, v102l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v107h, v102h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v102l, v109l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v102h, v109h, v110);
        const __m256d v112l = _mm256_mul_pd(v102l, v101l);
        const __m256d v112h = _mm256_mul_pd(v102h, v101h);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v112l, v101l);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v112h, v101h);
        const __m256i v114l = tgamma_bf16_cr_avx2_bits_f64_avx2(v113l);
        const __m256i v114h = tgamma_bf16_cr_avx2_bits_f64_avx2(v113h);
        const __m256d v115l = _mm256_cvtps_pd(_mm256_castps256_ps128(v92));
        const __m256d v115h = _mm256_cvtps_pd(_mm256_extractf128_ps(v92, 1));
        const __m256d v116l = _mm256_add_pd(v115l, v26);
        const __m256d v116h = _mm256_add_pd(v115h, v26);
        const __m256i v117l = tgamma_bf16_cr_avx2_bits_f64_avx2(v116l);
        const __m256i v117h = tgamma_bf16_cr_avx2_bits_f64_avx2(v116h);
        const __m256i v119l = _mm256_slli_epi64(v117l, 63);
        const __m256i v119h = _mm256_slli_epi64(v117h, 63);
        const __m256i v120l = _mm256_xor_si256(v114l, v119l);
        const __m256i v120h = _mm256_xor_si256(v114h, v119h);
        const __m256d v121l = _mm256_castsi256_pd(v120l);
        const __m256d v121h = _mm256_castsi256_pd(v120h);
        const __m256d v122l = _mm256_mul_pd(v81l, v121l);
        const __m256d v122h = _mm256_mul_pd(v81h, v121h);
        const __m256d v123l = _mm256_div_pd(v98, v122l);
        const __m256d v123h = _mm256_div_pd(v98, v122h);
        const __m128 v124l = _mm256_cvtpd_ps(v123l);
        const __m128 v124h = _mm256_cvtpd_ps(v123h);
        const __m256 v124 = _mm256_set_m128(v124h, v124l);
        const __m256 v125 = _mm256_blendv_ps(v124, v97, _mm256_castsi256_ps(v96));
        const __m256 v126 = _mm256_blendv_ps(v125, v91, _mm256_castsi256_ps(v89));
        const __m256i v127 = tgamma_bf16_cr_avx2_bits_f32_avx2(v126);
        const __m256i v128 = _mm256_add_epi32(v0, v127);
        const __m256i v129 = _mm256_srli_epi32(v128, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v129), _mm256_castsi256_ps(v86)));
    }
    tgamma_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static TGAMMA_BF16_CR_AVX2_AVX2_TARGET void tgamma_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_bf16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tgamma_bf16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_BF16_CR_AVX2_AVX512 __mmask8 tgamma_bf16_cr_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_CR_AVX2_AVX512 __m512i tgamma_bf16_cr_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_CR_AVX2_AVX512 __m512i tgamma_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_BF16_CR_AVX2_AVX512 void tgamma_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512d v1 = _mm512_set1_pd(0x1.fffc8212af9afp-2); /* 0.4999866794495586 */
    const __m512d v2 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v3 = _mm512_set1_pd(0x1.62deaf8661f08p-1); /* 0.69310520663654618 */
    const __m512i v4 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v6 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v13 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v17 = _mm512_set1_pd(0x1.ffffe7d73667ep+1); /* 3.9999971199839015 */
    const __m512i v20 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v26 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v28 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v30 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v36 = _mm512_set1_pd(0x1.1d12b3fa31cc5p-22); /* 2.654949750155191e-07 */
    const __m512d v38 = _mm512_set1_pd(0x1.8d20f1f9b5eaap-2); /* 0.38782098852741831 */
    const __m512d v39 = _mm512_set1_pd(0x1.9321308ef9c82p-2); /* 0.39368129608778457 */
    const __m512d v41 = _mm512_set1_pd(0x1.555f7560987d9p-1); /* 0.66674391559740365 */
    const __m512d v43 = _mm512_set1_pd(0x1.fff804a86de19p+0); /* 1.9998782073215635 */
    const __m512d v45 = _mm512_set1_pd(0x1.68255070242d3p-12); /* 0.00034346176017500707 */
    const __m512d v49 = _mm512_set1_pd(0x1.01a0e2c1185c4p-1); /* 0.50318058592909454 */
    const __m512d v51 = _mm512_set1_pd(0x1.b16f20dc62e4bp-2); /* 0.42327548356181371 */
    const __m512d v55 = _mm512_set1_pd(-0x1.62e41ae712b9fp-1); /* -0.69314655371396217 */
    const __m512d v57 = _mm512_set1_pd(0x1.097c46741f98bp-7); /* 0.0081019729625466854 */
    const __m512d v58 = _mm512_set1_pd(0x1.57181ff23485bp-5); /* 0.041881620783571015 */
    const __m512d v60 = _mm512_set1_pd(0x1.5562a3881c4e2p-3); /* 0.16669204482199179 */
    const __m512d v67 = _mm512_set1_pd(0x1.765d73da6267ap+1); /* 2.9247269455270812 */
    const __m512d v70 = _mm512_set1_pd(0x1.024273bfb6c82p+1); /* 2.0176529584983323 */
    const __m512d v74 = _mm512_set1_pd(-0x1.5a5b27c893385p-10); /* -0.0013212435752791585 */
    const __m512 v88 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v90 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v94 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v97 = _mm512_set1_ps(NAN);
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v103 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v104 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v106 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v108 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v110 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v7 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v9 = _mm512_slli_epi32(v7, 16);
    const __m512 v10 = _mm512_castsi512_ps(v9);
    const __mmask16 v11 = _mm512_cmp_ps_mask(v6, v10, _CMP_LE_OQ);
    const __m512d v12l = _mm512_cvtps_pd(_mm512_castps512_ps256(v10));
    const __m512d v12h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v10, 1));
    const __m512d v14l = _mm512_sub_pd(v13, v12l);
    const __m512d v14h = _mm512_sub_pd(v13, v12h);
    const __m512d v15l = _mm512_mask_blend_pd((__mmask8)v11, v14l, v12l);
    const __m512d v15h = _mm512_mask_blend_pd(tgamma_bf16_cr_avx2_high_mask_avx512(v11), v14h, v12h);
    const __m512d v16l = _mm512_min_pd(v5, v15l);
    const __m512d v16h = _mm512_min_pd(v5, v15h);
    const __m512d v18l = _mm512_add_pd(v16l, v17);
    const __m512d v18h = _mm512_add_pd(v16h, v17);
    const __m512i v19l = tgamma_bf16_cr_avx2_bits_f64_avx512(v18l);
    const __m512i v19h = tgamma_bf16_cr_avx2_bits_f64_avx512(v18h);
    const __m512i v21l = _mm512_add_epi64(v19l, v20);
    const __m512i v21h = _mm512_add_epi64(v19h, v20);
    const __m512i v23l = _mm512_srli_epi64(v21l, 52);
    const __m512i v23h = _mm512_srli_epi64(v21h, 52);
    const __m512i v24l = _mm512_add_epi64(v4, v23l);
    const __m512i v24h = _mm512_add_epi64(v4, v23h);
    const __m512d v25l = _mm512_castsi512_pd(v24l);
    const __m512d v25h = _mm512_castsi512_pd(v24h);
    const __m512d v27l = _mm512_sub_pd(v25l, v26);
    const __m512d v27h = _mm512_sub_pd(v25h, v26);
    const __m512i v29l = _mm512_and_si512(v21l, v28);
    const __m512i v29h = _mm512_and_si512(v21h, v28);
    const __m512i v31l = _mm512_add_epi64(v29l, v30);
    const __m512i v31h = _mm512_add_epi64(v29h, v30);
    const __m512d v32l = _mm512_castsi512_pd(v31l);
    const __m512d v32h = _mm512_castsi512_pd(v31h);
    const __m512d v33l = _mm512_sub_pd(v32l, v13);
    const __m512d v33h = _mm512_sub_pd(v32h, v13);
    const __m512d v34l = _mm512_add_pd(v32l, v13);
    const __m512d v34h = _mm512_add_pd(v32h, v13);
    const __m512d v35l = _mm512_div_pd(v33l, v34l);
    const __m512d v35h = _mm512_div_pd(v33h, v34h);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v35h, v36);
    const __m512d v40l = _mm512_fmadd_pd(v38, v37l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38, v37h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v37l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v37h, v40h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v37l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v37h, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v35l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v35h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v3, v27l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v3, v27h, v46h);
    const __m512d v48l = _mm512_sub_pd(v47l, v13);
    const __m512d v48h = _mm512_sub_pd(v47h, v13);
    const __m512d v50l = _mm512_sub_pd(v18l, v49);
    const __m512d v50h = _mm512_sub_pd(v18h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v48l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v48h, v50h, v51);
    const __m512d v53l = _mm512_fmadd_pd(v2, v52l, v26);
    const __m512d v53h = _mm512_fmadd_pd(v2, v52h, v26);
    const __m512d v54l = _mm512_sub_pd(v53l, v26);
    const __m512d v54h = _mm512_sub_pd(v53h, v26);
    const __m512d v56l = _mm512_fmadd_pd(v54l, v55, v52l);
    const __m512d v56h = _mm512_fmadd_pd(v54h, v55, v52h);
    const __m512d v59l = _mm512_fmadd_pd(v57, v56l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57, v56h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v56l, v59l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v56h, v59h, v60);
    const __m512d v62l = _mm512_mul_pd(v56l, v61l);
    const __m512d v62h = _mm512_mul_pd(v56h, v61h);
    const __m512d v63l = _mm512_add_pd(v1, v62l);
    const __m512d v63h = _mm512_add_pd(v1, v62h);
    const __m512d v64l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v63l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v64h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v63h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v65l = _mm512_fmadd_pd(v64l, v56l, v13);
    const __m512d v65h = _mm512_fmadd_pd(v64h, v56h, v13);
    const __m512d v66l = _mm512_mul_pd(v65l, v56l);
    const __m512d v66h = _mm512_mul_pd(v65h, v56h);
    const __m512d v68l = _mm512_add_pd(v16l, v67);
    const __m512d v68h = _mm512_add_pd(v16h, v67);
    const __m512d v69l = _mm512_fmadd_pd(v16l, v16l, v16l);
    const __m512d v69h = _mm512_fmadd_pd(v16h, v16h, v16h);
    const __m512d v71l = _mm512_add_pd(v70, v16l);
    const __m512d v71h = _mm512_add_pd(v70, v16h);
    const __m512d v72l = _mm512_mul_pd(v69l, v71l);
    const __m512d v72h = _mm512_mul_pd(v69h, v71h);
    const __m512d v73l = _mm512_mul_pd(v68l, v72l);
    const __m512d v73h = _mm512_mul_pd(v68h, v72h);
    const __m512d v75l = _mm512_fmadd_pd(v18l, v73l, v74);
    const __m512d v75h = _mm512_fmadd_pd(v18h, v73h, v74);
    const __m512d v76l = _mm512_div_pd(v13, v75l);
    const __m512d v76h = _mm512_div_pd(v13, v75h);
    const __m512d v77l = _mm512_mul_pd(v18l, v76l);
    const __m512d v77h = _mm512_mul_pd(v18h, v76h);
    const __m512d v78l = _mm512_fmadd_pd(v66l, v77l, v77l);
    const __m512d v78h = _mm512_fmadd_pd(v66h, v77h, v77h);
    const __m512i v79l = tgamma_bf16_cr_avx2_bits_f64_avx512(v53l);
    const __m512i v79h = tgamma_bf16_cr_avx2_bits_f64_avx512(v53h);
    const __m512i v80l = _mm512_slli_epi64(v79l, 52);
    const __m512i v80h = _mm512_slli_epi64(v79h, 52);
    const __m512d v81l = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_bf16_cr_avx2_bits_f64_avx512(v78l), v80l));
    const __m512d v81h = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_bf16_cr_avx2_bits_f64_avx512(v78h), v80h));
    const __m256 v82l = _mm512_cvtpd_ps(v81l);
    const __m256 v82h = _mm512_cvtpd_ps(v81h);
    const __m512 v82 = _mm512_insertf32x8(_mm512_castps256_ps512(v82l), v82h, 1);
    const __m512i v83 = tgamma_bf16_cr_avx2_bits_f32_avx512(v82);
    const __m512i v84 = _mm512_add_epi32(v0, v83);
    const __m512i v85 = _mm512_srli_epi32(v84, 16);
    const __mmask16 v86 = (__mmask16)~v11;
    __m512i r0 = v85;
    __mmask16 any1 = v86;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v87 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v10), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v89 = _mm512_cmp_ps_mask(v87, v88, _CMP_LT_OQ);
        const __m512 v91 = _mm512_div_ps(v90, v10);
        const __m512 v92 = _mm512_roundscale_ps(v10, 8);
        const __mmask16 v93 = _mm512_cmp_ps_mask(v92, v10, _CMP_EQ_OQ);
        const __mmask16 v95 = _mm512_cmp_ps_mask(v10, v94, _CMP_LT_OQ);
        const __mmask16 v96 = (__mmask16)(v93 & v95);
        const __m512 v99 = _mm512_sub_ps(v10, v92);
        const __m512d v100l = _mm512_cvtps_pd(_mm512_castps512_ps256(v99));
        const __m512d v100h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v99, 1));
        const __m512d v101l = _mm512_mul_pd(v98, v100l);
        const __m512d v101h = _mm512_mul_pd(v98, v100h);
        const __m512d v102l = _mm512_mul_pd(v101l, v101l);
        const __m512d v102h = _mm512_mul_pd(v101h, v101h);
        const __m512d v105l = _mm512_fmadd_pd(v102l, v103, v104);
        const __m512d v105h = _mm512_fmadd_pd(v102h, v103, v104);
        const __m512d v107l = _mm512_fmadd_pd(v102l, v105l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v102h, v105h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v107l, v102l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v107h, v102h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v102l, v109l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v102h, v109h, v110);
        const __m512d v112l = _mm512_mul_pd(v102l, v101l);
        const __m512d v112h = _mm512_mul_pd(v102h, v101h);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v112l, v101l);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v112h, v101h);
        const __m512i v114l = tgamma_bf16_cr_avx2_bits_f64_avx512(v113l);
        const __m512i v114h = tgamma_bf16_cr_avx2_bits_f64_avx512(v113h);
        const __m512d v115l = _mm512_cvtps_pd(_mm512_castps512_ps256(v92));
        const __m512d v115h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v92, 1));
        const __m512d v116l = _mm512_add_pd(v115l, v26);
        const __m512d v116h = _mm512_add_pd(v115h, v26);
        const __m512i v117l = tgamma_bf16_cr_avx2_bits_f64_avx512(v116l);
        const __m512i v117h = tgamma_bf16_cr_avx2_bits_f64_avx512(v116h);
        const __m512i v119l = _mm512_slli_epi64(v117l, 63);
        const __m512i v119h = _mm512_slli_epi64(v117h, 63);
        const __m512i v120l = _mm512_xor_si512(v114l, v119l);
        const __m512i v120h = _mm512_xor_si512(v114h, v119h);
        const __m512d v121l = _mm512_castsi512_pd(v120l);
        const __m512d v121h = _mm512_castsi512_pd(v120h);
        const __m512d v122l = _mm512_mul_pd(v81l, v121l);
        const __m512d v122h = _mm512_mul_pd(v81h, v121h);
        const __m512d v123l = _mm512_div_pd(v98, v122l);
        const __m512d v123h = _mm512_div_pd(v98, v122h);
        const __m256 v124l = _mm512_cvtpd_ps(v123l);
        const __m256 v124h = _mm512_cvtpd_ps(v123h);
        const __m512 v124 = _mm512_insertf32x8(_mm512_castps256_ps512(v124l), v124h, 1);
        const __m512 v125 = _mm512_mask_blend_ps(v96, v124, v97);
        const __m512 v126 = _mm512_mask_blend_ps(v89, v125, v91);
        const __m512i v127 = tgamma_bf16_cr_avx2_bits_f32_avx512(v126);
        const __m512i v128 = _mm512_add_epi32(v0, v127);
        const __m512i v129 = _mm512_srli_epi32(v128, 16);
        r0 = _mm512_mask_blend_epi32(v86, r0, v129);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static TGAMMA_BF16_CR_AVX2_AVX512_TARGET void tgamma_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tgamma_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_bf16_cr_avx2_level(void) {
#if defined(TGAMMA_BF16_CR_AVX2_FORCE_ISA)
    return TGAMMA_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t tgamma_bf16_cr_avx2(uint16_t x) {
    return tgamma_bf16_cr_avx2_element(x);
}

void tgamma_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_bf16_cr_avx2_level();
    if (level == 2) {
        tgamma_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_bf16_cr_avx2_array_portable(x, y, n);
}
