/* tgamma_bf16_cr_avx512: tgamma
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
 *   id           a96fedf225133e129f6b710e23e7c373
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt bf16 --max-ulp 0.5 --isa avx512 --time 20s --seed 1 --threads 1 --from seeds --archive formats.tmp/tgamma_bf16_avx512.db
 *                time: 1.9623 ns/element as avx512 code (inputs mean)
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
#include "tgamma_bf16_cr_avx512.h"

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

static inline int32_t tgamma_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tgamma_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_bf16_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tgamma_bf16_cr_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_bf16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tgamma_bf16_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t tgamma_bf16_cr_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_bf16_cr_avx512_addbits_f64(double a, int64_t b) {
    return tgamma_bf16_cr_avx512_frombits_f64((int64_t)((uint64_t)tgamma_bf16_cr_avx512_bits_f64(a) + (uint64_t)b));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t tgamma_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tgamma_bf16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_bf16_cr_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline uint16_t tgamma_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const double v1 = 0x1.5433fa89c037bp-5; /* 0.041528691608625011 */
    const double v2 = -0x1.62e297e8f4e78p-1; /* -0.69313502043446729 */
    const double v3 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v4 = 0x1.8p+5; /* 48 */
    const float v5 = 0x1p-1f; /* 0.5 */
    const int32_t v6 = (int32_t)x;
    const int32_t v7 = 16;
    const int32_t v8 = tgamma_bf16_cr_avx512_shl_i32(v6, v7);
    const float v9 = tgamma_bf16_cr_avx512_frombits_f32(v8);
    const int v10 = v5 <= v9;
    const double v11 = (double)v9;
    const double v12 = 0x1p+0; /* 1 */
    const double v13 = v12 - v11;
    const double v14 = v10 ? v11 : v13;
    const double v15 = v4 < v14 ? v4 : v14;
    const double v16 = 0x1.feaa22a3aca57p-2; /* 0.49869588970174078 */
    const double v17 = v15 - v16;
    const double v18 = 0x1.62e4a6b6a265bp-1; /* 0.69315072040007963 */
    const double v19 = 0x1.db5e9a4p-1; /* 0.9284561350941658 */
    const double v20 = v15 + v19;
    const int64_t v21 = tgamma_bf16_cr_avx512_bits_f64(v20);
    const int64_t v22 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v23 = (int64_t)((uint64_t)v21 + (uint64_t)v22);
    const int64_t v24 = INT64_C(52);
    const int64_t v25 = tgamma_bf16_cr_avx512_lshr_i64(v23, v24);
    const int64_t v26 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v27 = (int64_t)((uint64_t)v25 + (uint64_t)v26);
    const double v28 = tgamma_bf16_cr_avx512_frombits_f64(v27);
    const double v29 = 0x1.8p+52; /* 6755399441055744 */
    const double v30 = v28 - v29;
    const int64_t v31 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v32 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v33 = v23 & v32;
    const int64_t v34 = (int64_t)((uint64_t)v31 + (uint64_t)v33);
    const double v35 = tgamma_bf16_cr_avx512_frombits_f64(v34);
    const double v36 = v35 - v12;
    const double v37 = v35 + v12;
    const double v38 = v36 / v37;
    const double v39 = 0x1.abfe504e8734ap-2; /* 0.417962317269304 */
    const double v40 = 0x1.a55a3b05fa6d5p-14; /* 0.00010045825555917859 */
    const double v41 = tgamma_bf16_cr_avx512_fma_f64(v39, v38, v40);
    const double v42 = 0x1.5533b00934136p-1; /* 0.66640997040125316 */
    const double v43 = tgamma_bf16_cr_avx512_fma_f64(v38, v41, v42);
    const double v44 = -0x1.967917a394c4ap-22; /* -3.7855749665977741e-07 */
    const double v45 = tgamma_bf16_cr_avx512_fma_f64(v38, v43, v44);
    const double v46 = 0x1.00005b1a1169ap+1; /* 2.0000108601842159 */
    const double v47 = tgamma_bf16_cr_avx512_fma_f64(v38, v45, v46);
    const double v48 = -0x1.de2e553bc2d09p-14; /* -0.00011400723172643261 */
    const double v49 = tgamma_bf16_cr_avx512_fma_f64(v38, v47, v48);
    const double v50 = tgamma_bf16_cr_avx512_fma_f64(v18, v30, v49);
    const double v51 = -v20;
    const double v52 = tgamma_bf16_cr_avx512_fma_f64(v17, v50, v51);
    const double v53 = tgamma_bf16_cr_avx512_fma_f64(v3, v52, v29);
    const double v54 = v53 - v29;
    const double v55 = tgamma_bf16_cr_avx512_fma_f64(v2, v54, v52);
    const double v56 = 0x1.57b07d398da45p-3; /* 0.16781709510697077 */
    const double v57 = tgamma_bf16_cr_avx512_fma_f64(v1, v55, v56);
    const double v58 = 0x1.0007dc97c25dap-1; /* 0.50005997993974494 */
    const double v59 = tgamma_bf16_cr_avx512_fma_f64(v57, v55, v58);
    const double v60 = tgamma_bf16_cr_avx512_fma_f64(v59, v55, v12);
    const double v61 = tgamma_bf16_cr_avx512_fma_f64(v60, v55, v12);
    const double v62 = 0x1.3fd4c28a038c4p+1; /* 2.498680417432384 */
    const double v63 = 0x1.7bf14b419291p+4; /* 23.746409660475422 */
    const double v64 = tgamma_bf16_cr_avx512_fma_f64(v15, v62, v63);
    const double v65 = 0x1.2829361c4f8adp+8; /* 296.1609819120593 */
    const double v66 = tgamma_bf16_cr_avx512_fma_f64(v15, v64, v65);
    const double v67 = 0x1.a17aaf61cf287p+8; /* 417.4792386179692 */
    const double v68 = tgamma_bf16_cr_avx512_fma_f64(v66, v15, v67);
    const double v69 = v68 * v15;
    const double v70 = -0x1.14ebdfb5e14b2p+7; /* -138.46069115042843 */
    const double v71 = tgamma_bf16_cr_avx512_fma_f64(v15, v69, v70);
    const double v72 = 0x1.1086dd50cda68p+3; /* 8.5164629533948784 */
    const double v73 = tgamma_bf16_cr_avx512_fma_f64(v15, v12, v72);
    const double v74 = 0x1.b855aa335ff19p+6; /* 110.08365707657903 */
    const double v75 = tgamma_bf16_cr_avx512_fma_f64(v15, v73, v74);
    const double v76 = 0x1.d57576c2ebd44p+5; /* 58.682355425664838 */
    const double v77 = tgamma_bf16_cr_avx512_fma_f64(v15, v75, v76);
    const double v78 = -0x1.c630e9d31a463p+5; /* -56.77388348506863 */
    const double v79 = tgamma_bf16_cr_avx512_fma_f64(v15, v77, v78);
    const double v80 = v15 * v79;
    const double v81 = v71 / v80;
    const double v82 = 0x1.121eab25a22a5p-15; /* 3.2677626490123104e-05 */
    const double v83 = tgamma_bf16_cr_avx512_fma_f64(v61, v81, v82);
    const int64_t v84 = tgamma_bf16_cr_avx512_bits_f64(v53);
    const int64_t v85 = tgamma_bf16_cr_avx512_shl_i64(v84, v24);
    const double v86 = tgamma_bf16_cr_avx512_addbits_f64(v83, v85);
    const float v87 = (float)v86;
    const int32_t v88 = tgamma_bf16_cr_avx512_bits_f32(v87);
    const int32_t v89 = (int32_t)((uint32_t)v0 + (uint32_t)v88);
    const int32_t v90 = tgamma_bf16_cr_avx512_lshr_i32(v89, v7);
    const int v91 = !v10;
    int32_t r0 = v90;
    if (v91) {
        const float v92 = tgamma_bf16_cr_avx512_abs_f32(v9);
        const float v93 = 0x1p-30f; /* 9.31322575e-10 */
        const int v94 = v92 < v93;
        const float v95 = 0x1p+0f; /* 1 */
        const float v96 = v95 / v9;
        const float v97 = tgamma_bf16_cr_avx512_rint_f32(v9);
        const int v98 = v97 == v9;
        const float v99 = 0x0p+0f; /* 0 */
        const int v100 = v9 < v99;
        const int v101 = v98 & v100;
        const float v102 = NAN;
        const double v103 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v104 = v9 - v97;
        const double v105 = (double)v104;
        const double v106 = v103 * v105;
        const double v107 = v106 * v106;
        const double v108 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v109 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v110 = tgamma_bf16_cr_avx512_fma_f64(v107, v108, v109);
        const double v111 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v112 = tgamma_bf16_cr_avx512_fma_f64(v107, v110, v111);
        const double v113 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v114 = tgamma_bf16_cr_avx512_fma_f64(v112, v107, v113);
        const double v115 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v116 = tgamma_bf16_cr_avx512_fma_f64(v107, v114, v115);
        const double v117 = v107 * v106;
        const double v118 = tgamma_bf16_cr_avx512_fma_f64(v116, v117, v106);
        const int64_t v119 = tgamma_bf16_cr_avx512_bits_f64(v118);
        const double v120 = (double)v97;
        const double v121 = v120 + v29;
        const int64_t v122 = tgamma_bf16_cr_avx512_bits_f64(v121);
        const int64_t v123 = INT64_C(63);
        const int64_t v124 = tgamma_bf16_cr_avx512_shl_i64(v122, v123);
        const int64_t v125 = v119 ^ v124;
        const double v126 = tgamma_bf16_cr_avx512_frombits_f64(v125);
        const double v127 = v86 * v126;
        const double v128 = v103 / v127;
        const float v129 = (float)v128;
        const float v130 = v101 ? v102 : v129;
        const float v131 = v94 ? v96 : v130;
        const int32_t v132 = tgamma_bf16_cr_avx512_bits_f32(v131);
        const int32_t v133 = (int32_t)((uint32_t)v0 + (uint32_t)v132);
        const int32_t v134 = tgamma_bf16_cr_avx512_lshr_i32(v133, v7);
        r0 = v134;
    }
    return (uint16_t)r0;
}

static void tgamma_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_BF16_CR_AVX512_AVX2 static inline TGAMMA_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_BF16_CR_AVX512_AVX512 static inline TGAMMA_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_CR_AVX512_AVX2 __m256i tgamma_bf16_cr_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_CR_AVX512_AVX2 __m256i tgamma_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
TGAMMA_BF16_CR_AVX512_AVX2 void tgamma_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TGAMMA_BF16_CR_AVX512_AVX2 void tgamma_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256d v1 = _mm256_set1_pd(0x1.5433fa89c037bp-5); /* 0.041528691608625011 */
    const __m256d v2 = _mm256_set1_pd(-0x1.62e297e8f4e78p-1); /* -0.69313502043446729 */
    const __m256d v3 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v5 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v12 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v16 = _mm256_set1_pd(0x1.feaa22a3aca57p-2); /* 0.49869588970174078 */
    const __m256d v18 = _mm256_set1_pd(0x1.62e4a6b6a265bp-1); /* 0.69315072040007963 */
    const __m256d v19 = _mm256_set1_pd(0x1.db5e9a4p-1); /* 0.9284561350941658 */
    const __m256i v22 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v26 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v29 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v31 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256i v32 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v39 = _mm256_set1_pd(0x1.abfe504e8734ap-2); /* 0.417962317269304 */
    const __m256d v40 = _mm256_set1_pd(0x1.a55a3b05fa6d5p-14); /* 0.00010045825555917859 */
    const __m256d v42 = _mm256_set1_pd(0x1.5533b00934136p-1); /* 0.66640997040125316 */
    const __m256d v44 = _mm256_set1_pd(-0x1.967917a394c4ap-22); /* -3.7855749665977741e-07 */
    const __m256d v46 = _mm256_set1_pd(0x1.00005b1a1169ap+1); /* 2.0000108601842159 */
    const __m256d v48 = _mm256_set1_pd(-0x1.de2e553bc2d09p-14); /* -0.00011400723172643261 */
    const __m256d v56 = _mm256_set1_pd(0x1.57b07d398da45p-3); /* 0.16781709510697077 */
    const __m256d v58 = _mm256_set1_pd(0x1.0007dc97c25dap-1); /* 0.50005997993974494 */
    const __m256d v62 = _mm256_set1_pd(0x1.3fd4c28a038c4p+1); /* 2.498680417432384 */
    const __m256d v63 = _mm256_set1_pd(0x1.7bf14b419291p+4); /* 23.746409660475422 */
    const __m256d v65 = _mm256_set1_pd(0x1.2829361c4f8adp+8); /* 296.1609819120593 */
    const __m256d v67 = _mm256_set1_pd(0x1.a17aaf61cf287p+8); /* 417.4792386179692 */
    const __m256d v70 = _mm256_set1_pd(-0x1.14ebdfb5e14b2p+7); /* -138.46069115042843 */
    const __m256d v72 = _mm256_set1_pd(0x1.1086dd50cda68p+3); /* 8.5164629533948784 */
    const __m256d v74 = _mm256_set1_pd(0x1.b855aa335ff19p+6); /* 110.08365707657903 */
    const __m256d v76 = _mm256_set1_pd(0x1.d57576c2ebd44p+5); /* 58.682355425664838 */
    const __m256d v78 = _mm256_set1_pd(-0x1.c630e9d31a463p+5); /* -56.77388348506863 */
    const __m256d v82 = _mm256_set1_pd(0x1.121eab25a22a5p-15); /* 3.2677626490123104e-05 */
    const __m256 v93 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v95 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v99 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v102 = _mm256_set1_ps(NAN);
    const __m256d v103 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v108 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v109 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v111 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v113 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v115 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v6 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v8 = _mm256_slli_epi32(v6, 16);
    const __m256 v9 = _mm256_castsi256_ps(v8);
    const __m256i v10 = _mm256_castps_si256(_mm256_cmp_ps(v5, v9, _CMP_LE_OQ));
    const __m256d v11l = _mm256_cvtps_pd(_mm256_castps256_ps128(v9));
    const __m256d v11h = _mm256_cvtps_pd(_mm256_extractf128_ps(v9, 1));
    const __m256d v13l = _mm256_sub_pd(v12, v11l);
    const __m256d v13h = _mm256_sub_pd(v12, v11h);
    const __m256d v14l = _mm256_blendv_pd(v13l, v11l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v14h = _mm256_blendv_pd(v13h, v11h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v15l = _mm256_min_pd(v4, v14l);
    const __m256d v15h = _mm256_min_pd(v4, v14h);
    const __m256d v17l = _mm256_sub_pd(v15l, v16);
    const __m256d v17h = _mm256_sub_pd(v15h, v16);
    const __m256d v20l = _mm256_add_pd(v15l, v19);
    const __m256d v20h = _mm256_add_pd(v15h, v19);
    const __m256i v21l = tgamma_bf16_cr_avx512_bits_f64_avx2(v20l);
    const __m256i v21h = tgamma_bf16_cr_avx512_bits_f64_avx2(v20h);
    const __m256i v23l = _mm256_add_epi64(v21l, v22);
    const __m256i v23h = _mm256_add_epi64(v21h, v22);
    const __m256i v25l = _mm256_srli_epi64(v23l, 52);
    const __m256i v25h = _mm256_srli_epi64(v23h, 52);
    const __m256i v27l = _mm256_add_epi64(v25l, v26);
    const __m256i v27h = _mm256_add_epi64(v25h, v26);
    const __m256d v28l = _mm256_castsi256_pd(v27l);
    const __m256d v28h = _mm256_castsi256_pd(v27h);
    const __m256d v30l = _mm256_sub_pd(v28l, v29);
    const __m256d v30h = _mm256_sub_pd(v28h, v29);
    const __m256i v33l = _mm256_and_si256(v23l, v32);
    const __m256i v33h = _mm256_and_si256(v23h, v32);
    const __m256i v34l = _mm256_add_epi64(v31, v33l);
    const __m256i v34h = _mm256_add_epi64(v31, v33h);
    const __m256d v35l = _mm256_castsi256_pd(v34l);
    const __m256d v35h = _mm256_castsi256_pd(v34h);
    const __m256d v36l = _mm256_sub_pd(v35l, v12);
    const __m256d v36h = _mm256_sub_pd(v35h, v12);
    const __m256d v37l = _mm256_add_pd(v35l, v12);
    const __m256d v37h = _mm256_add_pd(v35h, v12);
    const __m256d v38l = _mm256_div_pd(v36l, v37l);
    const __m256d v38h = _mm256_div_pd(v36h, v37h);
    const __m256d v41l = _mm256_fmadd_pd(v39, v38l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39, v38h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v38l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v38h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v38l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v38h, v43h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v38l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v38h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v38l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v38h, v47h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v18, v30l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v18, v30h, v49h);
    const __m256d v52l = _mm256_fmsub_pd(v17l, v50l, v20l);
    const __m256d v52h = _mm256_fmsub_pd(v17h, v50h, v20h);
    const __m256d v53l = _mm256_fmadd_pd(v3, v52l, v29);
    const __m256d v53h = _mm256_fmadd_pd(v3, v52h, v29);
    const __m256d v54l = _mm256_sub_pd(v53l, v29);
    const __m256d v54h = _mm256_sub_pd(v53h, v29);
    const __m256d v55l = _mm256_fmadd_pd(v2, v54l, v52l);
    const __m256d v55h = _mm256_fmadd_pd(v2, v54h, v52h);
    const __m256d v57l = _mm256_fmadd_pd(v1, v55l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v1, v55h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v55l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v55h, v58);
    const __m256d v60l = _mm256_fmadd_pd(v59l, v55l, v12);
    const __m256d v60h = _mm256_fmadd_pd(v59h, v55h, v12);
    const __m256d v61l = _mm256_fmadd_pd(v60l, v55l, v12);
    const __m256d v61h = _mm256_fmadd_pd(v60h, v55h, v12);
    const __m256d v64l = _mm256_fmadd_pd(v15l, v62, v63);
    const __m256d v64h = _mm256_fmadd_pd(v15h, v62, v63);
    const __m256d v66l = _mm256_fmadd_pd(v15l, v64l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v15h, v64h, v65);
    const __m256d v68l = _mm256_fmadd_pd(v66l, v15l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v66h, v15h, v67);
    const __m256d v69l = _mm256_mul_pd(v68l, v15l);
    const __m256d v69h = _mm256_mul_pd(v68h, v15h);
    const __m256d v71l = _mm256_fmadd_pd(v15l, v69l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v15h, v69h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v15l, v12, v72);
    const __m256d v73h = _mm256_fmadd_pd(v15h, v12, v72);
    const __m256d v75l = _mm256_fmadd_pd(v15l, v73l, v74);
    const __m256d v75h = _mm256_fmadd_pd(v15h, v73h, v74);
    const __m256d v77l = _mm256_fmadd_pd(v15l, v75l, v76);
    const __m256d v77h = _mm256_fmadd_pd(v15h, v75h, v76);
    const __m256d v79l = _mm256_fmadd_pd(v15l, v77l, v78);
    const __m256d v79h = _mm256_fmadd_pd(v15h, v77h, v78);
    const __m256d v80l = _mm256_mul_pd(v15l, v79l);
    const __m256d v80h = _mm256_mul_pd(v15h, v79h);
    const __m256d v81l = _mm256_div_pd(v71l, v80l);
    const __m256d v81h = _mm256_div_pd(v71h, v80h);
    const __m256d v83l = _mm256_fmadd_pd(v61l, v81l, v82);
    const __m256d v83h = _mm256_fmadd_pd(v61h, v81h, v82);
    const __m256i v84l = tgamma_bf16_cr_avx512_bits_f64_avx2(v53l);
    const __m256i v84h = tgamma_bf16_cr_avx512_bits_f64_avx2(v53h);
    const __m256i v85l = _mm256_slli_epi64(v84l, 52);
    const __m256i v85h = _mm256_slli_epi64(v84h, 52);
    const __m256d v86l = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_bf16_cr_avx512_bits_f64_avx2(v83l), v85l));
    const __m256d v86h = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_bf16_cr_avx512_bits_f64_avx2(v83h), v85h));
    const __m128 v87l = _mm256_cvtpd_ps(v86l);
    const __m128 v87h = _mm256_cvtpd_ps(v86h);
    const __m256 v87 = _mm256_set_m128(v87h, v87l);
    const __m256i v88 = tgamma_bf16_cr_avx512_bits_f32_avx2(v87);
    const __m256i v89 = _mm256_add_epi32(v0, v88);
    const __m256i v90 = _mm256_srli_epi32(v89, 16);
    const __m256i v91 = _mm256_xor_si256(v10, _mm256_set1_epi32(-1));
    __m256i r0 = v90;
    __m256i any1 = v91;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v92 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v9);
        const __m256i v94 = _mm256_castps_si256(_mm256_cmp_ps(v92, v93, _CMP_LT_OQ));
        const __m256 v96 = _mm256_div_ps(v95, v9);
        const __m256 v97 = _mm256_round_ps(v9, 8);
        const __m256i v98 = _mm256_castps_si256(_mm256_cmp_ps(v97, v9, _CMP_EQ_OQ));
        const __m256i v100 = _mm256_castps_si256(_mm256_cmp_ps(v9, v99, _CMP_LT_OQ));
        const __m256i v101 = _mm256_and_si256(v98, v100);
        const __m256 v104 = _mm256_sub_ps(v9, v97);
        const __m256d v105l = _mm256_cvtps_pd(_mm256_castps256_ps128(v104));
        const __m256d v105h = _mm256_cvtps_pd(_mm256_extractf128_ps(v104, 1));
        const __m256d v106l = _mm256_mul_pd(v103, v105l);
        const __m256d v106h = _mm256_mul_pd(v103, v105h);
        const __m256d v107l = _mm256_mul_pd(v106l, v106l);
        const __m256d v107h = _mm256_mul_pd(v106h, v106h);
        const __m256d v110l = _mm256_fmadd_pd(v107l, v108, v109);
        const __m256d v110h = _mm256_fmadd_pd(v107h, v108, v109);
        const __m256d v112l = _mm256_fmadd_pd(v107l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v107h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v107l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v107h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v107l, v114l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v107h, v114h, v115);
        const __m256d v117l = _mm256_mul_pd(v107l, v106l);
        const __m256d v117h = _mm256_mul_pd(v107h, v106h);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v117l, v106l);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v117h, v106h);
        const __m256i v119l = tgamma_bf16_cr_avx512_bits_f64_avx2(v118l);
        const __m256i v119h = tgamma_bf16_cr_avx512_bits_f64_avx2(v118h);
        const __m256d v120l = _mm256_cvtps_pd(_mm256_castps256_ps128(v97));
        const __m256d v120h = _mm256_cvtps_pd(_mm256_extractf128_ps(v97, 1));
        const __m256d v121l = _mm256_add_pd(v120l, v29);
        const __m256d v121h = _mm256_add_pd(v120h, v29);
        const __m256i v122l = tgamma_bf16_cr_avx512_bits_f64_avx2(v121l);
        const __m256i v122h = tgamma_bf16_cr_avx512_bits_f64_avx2(v121h);
        const __m256i v124l = _mm256_slli_epi64(v122l, 63);
        const __m256i v124h = _mm256_slli_epi64(v122h, 63);
        const __m256i v125l = _mm256_xor_si256(v119l, v124l);
        const __m256i v125h = _mm256_xor_si256(v119h, v124h);
        const __m256d v126l = _mm256_castsi256_pd(v125l);
        const __m256d v126h = _mm256_castsi256_pd(v125h);
        const __m256d v127l = _mm256_mul_pd(v86l, v126l);
        const __m256d v127h = _mm256_mul_pd(v86h, v126h);
        const __m256d v128l = _mm256_div_pd(v103, v127l);
        const __m256d v128h = _mm256_div_pd(v103, v127h);
        const __m128 v129l = _mm256_cvtpd_ps(v128l);
        const __m128 v129h = _mm256_cvtpd_ps(v128h);
        const __m256 v129 = _mm256_set_m128(v129h, v129l);
        const __m256 v130 = _mm256_blendv_ps(v129, v102, _mm256_castsi256_ps(v101));
        const __m256 v131 = _mm256_blendv_ps(v130, v96, _mm256_castsi256_ps(v94));
        const __m256i v132 = tgamma_bf16_cr_avx512_bits_f32_avx2(v131);
        const __m256i v133 = _mm256_add_epi32(v0, v132);
        const __m256i v134 = _mm256_srli_epi32(v133, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v134), _mm256_castsi256_ps(v91)));
    }
    tgamma_bf16_cr_avx512_store_u16_avx2(y, r0);
}

static TGAMMA_BF16_CR_AVX512_AVX2_TARGET void tgamma_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_bf16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tgamma_bf16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_BF16_CR_AVX512_AVX512 __mmask8 tgamma_bf16_cr_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_CR_AVX512_AVX512 __m512i tgamma_bf16_cr_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_BF16_CR_AVX512_AVX512 __m512i tgamma_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_BF16_CR_AVX512_AVX512 void tgamma_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512d v1 = _mm512_set1_pd(0x1.5433fa89c037bp-5); /* 0.041528691608625011 */
    const __m512d v2 = _mm512_set1_pd(-0x1.62e297e8f4e78p-1); /* -0.69313502043446729 */
    const __m512d v3 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v5 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v12 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v16 = _mm512_set1_pd(0x1.feaa22a3aca57p-2); /* 0.49869588970174078 */
    const __m512d v18 = _mm512_set1_pd(0x1.62e4a6b6a265bp-1); /* 0.69315072040007963 */
    const __m512d v19 = _mm512_set1_pd(0x1.db5e9a4p-1); /* 0.9284561350941658 */
    const __m512i v22 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v26 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v29 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v31 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512i v32 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v39 = _mm512_set1_pd(0x1.abfe504e8734ap-2); /* 0.417962317269304 */
    const __m512d v40 = _mm512_set1_pd(0x1.a55a3b05fa6d5p-14); /* 0.00010045825555917859 */
    const __m512d v42 = _mm512_set1_pd(0x1.5533b00934136p-1); /* 0.66640997040125316 */
    const __m512d v44 = _mm512_set1_pd(-0x1.967917a394c4ap-22); /* -3.7855749665977741e-07 */
    const __m512d v46 = _mm512_set1_pd(0x1.00005b1a1169ap+1); /* 2.0000108601842159 */
    const __m512d v48 = _mm512_set1_pd(-0x1.de2e553bc2d09p-14); /* -0.00011400723172643261 */
    const __m512d v56 = _mm512_set1_pd(0x1.57b07d398da45p-3); /* 0.16781709510697077 */
    const __m512d v58 = _mm512_set1_pd(0x1.0007dc97c25dap-1); /* 0.50005997993974494 */
    const __m512d v62 = _mm512_set1_pd(0x1.3fd4c28a038c4p+1); /* 2.498680417432384 */
    const __m512d v63 = _mm512_set1_pd(0x1.7bf14b419291p+4); /* 23.746409660475422 */
    const __m512d v65 = _mm512_set1_pd(0x1.2829361c4f8adp+8); /* 296.1609819120593 */
    const __m512d v67 = _mm512_set1_pd(0x1.a17aaf61cf287p+8); /* 417.4792386179692 */
    const __m512d v70 = _mm512_set1_pd(-0x1.14ebdfb5e14b2p+7); /* -138.46069115042843 */
    const __m512d v72 = _mm512_set1_pd(0x1.1086dd50cda68p+3); /* 8.5164629533948784 */
    const __m512d v74 = _mm512_set1_pd(0x1.b855aa335ff19p+6); /* 110.08365707657903 */
    const __m512d v76 = _mm512_set1_pd(0x1.d57576c2ebd44p+5); /* 58.682355425664838 */
    const __m512d v78 = _mm512_set1_pd(-0x1.c630e9d31a463p+5); /* -56.77388348506863 */
    const __m512d v82 = _mm512_set1_pd(0x1.121eab25a22a5p-15); /* 3.2677626490123104e-05 */
    const __m512 v93 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v95 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v99 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v102 = _mm512_set1_ps(NAN);
    const __m512d v103 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v108 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v109 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v111 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v113 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v115 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v6 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v8 = _mm512_slli_epi32(v6, 16);
    const __m512 v9 = _mm512_castsi512_ps(v8);
    const __mmask16 v10 = _mm512_cmp_ps_mask(v5, v9, _CMP_LE_OQ);
    const __m512d v11l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9));
    const __m512d v11h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9, 1));
    const __m512d v13l = _mm512_sub_pd(v12, v11l);
    const __m512d v13h = _mm512_sub_pd(v12, v11h);
    const __m512d v14l = _mm512_mask_blend_pd((__mmask8)v10, v13l, v11l);
    const __m512d v14h = _mm512_mask_blend_pd(tgamma_bf16_cr_avx512_high_mask_avx512(v10), v13h, v11h);
    const __m512d v15l = _mm512_min_pd(v4, v14l);
    const __m512d v15h = _mm512_min_pd(v4, v14h);
    const __m512d v17l = _mm512_sub_pd(v15l, v16);
    const __m512d v17h = _mm512_sub_pd(v15h, v16);
    const __m512d v20l = _mm512_add_pd(v15l, v19);
    const __m512d v20h = _mm512_add_pd(v15h, v19);
    const __m512i v21l = tgamma_bf16_cr_avx512_bits_f64_avx512(v20l);
    const __m512i v21h = tgamma_bf16_cr_avx512_bits_f64_avx512(v20h);
    const __m512i v23l = _mm512_add_epi64(v21l, v22);
    const __m512i v23h = _mm512_add_epi64(v21h, v22);
    const __m512i v25l = _mm512_srli_epi64(v23l, 52);
    const __m512i v25h = _mm512_srli_epi64(v23h, 52);
    const __m512i v27l = _mm512_add_epi64(v25l, v26);
    const __m512i v27h = _mm512_add_epi64(v25h, v26);
    const __m512d v28l = _mm512_castsi512_pd(v27l);
    const __m512d v28h = _mm512_castsi512_pd(v27h);
    const __m512d v30l = _mm512_sub_pd(v28l, v29);
    const __m512d v30h = _mm512_sub_pd(v28h, v29);
    const __m512i v33l = _mm512_and_si512(v23l, v32);
    const __m512i v33h = _mm512_and_si512(v23h, v32);
    const __m512i v34l = _mm512_add_epi64(v31, v33l);
    const __m512i v34h = _mm512_add_epi64(v31, v33h);
    const __m512d v35l = _mm512_castsi512_pd(v34l);
    const __m512d v35h = _mm512_castsi512_pd(v34h);
    const __m512d v36l = _mm512_sub_pd(v35l, v12);
    const __m512d v36h = _mm512_sub_pd(v35h, v12);
    const __m512d v37l = _mm512_add_pd(v35l, v12);
    const __m512d v37h = _mm512_add_pd(v35h, v12);
    const __m512d v38l = _mm512_div_pd(v36l, v37l);
    const __m512d v38h = _mm512_div_pd(v36h, v37h);
    const __m512d v41l = _mm512_fmadd_pd(v39, v38l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39, v38h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v38l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v38h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v38l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v38h, v43h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v38l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v38h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v38l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v38h, v47h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v18, v30l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v18, v30h, v49h);
    const __m512d v52l = _mm512_fmsub_pd(v17l, v50l, v20l);
    const __m512d v52h = _mm512_fmsub_pd(v17h, v50h, v20h);
    const __m512d v53l = _mm512_fmadd_pd(v3, v52l, v29);
    const __m512d v53h = _mm512_fmadd_pd(v3, v52h, v29);
    const __m512d v54l = _mm512_sub_pd(v53l, v29);
    const __m512d v54h = _mm512_sub_pd(v53h, v29);
    const __m512d v55l = _mm512_fmadd_pd(v2, v54l, v52l);
    const __m512d v55h = _mm512_fmadd_pd(v2, v54h, v52h);
    const __m512d v57l = _mm512_fmadd_pd(v1, v55l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v1, v55h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v55l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v55h, v58);
    const __m512d v60l = _mm512_fmadd_pd(v59l, v55l, v12);
    const __m512d v60h = _mm512_fmadd_pd(v59h, v55h, v12);
    const __m512d v61l = _mm512_fmadd_pd(v60l, v55l, v12);
    const __m512d v61h = _mm512_fmadd_pd(v60h, v55h, v12);
    const __m512d v64l = _mm512_fmadd_pd(v15l, v62, v63);
    const __m512d v64h = _mm512_fmadd_pd(v15h, v62, v63);
    const __m512d v66l = _mm512_fmadd_pd(v15l, v64l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v15h, v64h, v65);
    const __m512d v68l = _mm512_fmadd_pd(v66l, v15l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v66h, v15h, v67);
    const __m512d v69l = _mm512_mul_pd(v68l, v15l);
    const __m512d v69h = _mm512_mul_pd(v68h, v15h);
    const __m512d v71l = _mm512_fmadd_pd(v15l, v69l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v15h, v69h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v15l, v12, v72);
    const __m512d v73h = _mm512_fmadd_pd(v15h, v12, v72);
    const __m512d v75l = _mm512_fmadd_pd(v15l, v73l, v74);
    const __m512d v75h = _mm512_fmadd_pd(v15h, v73h, v74);
    const __m512d v77l = _mm512_fmadd_pd(v15l, v75l, v76);
    const __m512d v77h = _mm512_fmadd_pd(v15h, v75h, v76);
    const __m512d v79l = _mm512_fmadd_pd(v15l, v77l, v78);
    const __m512d v79h = _mm512_fmadd_pd(v15h, v77h, v78);
    const __m512d v80l = _mm512_mul_pd(v15l, v79l);
    const __m512d v80h = _mm512_mul_pd(v15h, v79h);
    const __m512d v81l = _mm512_div_pd(v71l, v80l);
    const __m512d v81h = _mm512_div_pd(v71h, v80h);
    const __m512d v83l = _mm512_fmadd_pd(v61l, v81l, v82);
    const __m512d v83h = _mm512_fmadd_pd(v61h, v81h, v82);
    const __m512i v84l = tgamma_bf16_cr_avx512_bits_f64_avx512(v53l);
    const __m512i v84h = tgamma_bf16_cr_avx512_bits_f64_avx512(v53h);
    const __m512i v85l = _mm512_slli_epi64(v84l, 52);
    const __m512i v85h = _mm512_slli_epi64(v84h, 52);
    const __m512d v86l = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_bf16_cr_avx512_bits_f64_avx512(v83l), v85l));
    const __m512d v86h = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_bf16_cr_avx512_bits_f64_avx512(v83h), v85h));
    const __m256 v87l = _mm512_cvtpd_ps(v86l);
    const __m256 v87h = _mm512_cvtpd_ps(v86h);
    const __m512 v87 = _mm512_insertf32x8(_mm512_castps256_ps512(v87l), v87h, 1);
    const __m512i v88 = tgamma_bf16_cr_avx512_bits_f32_avx512(v87);
    const __m512i v89 = _mm512_add_epi32(v0, v88);
    const __m512i v90 = _mm512_srli_epi32(v89, 16);
    const __mmask16 v91 = (__mmask16)~v10;
    __m512i r0 = v90;
    __mmask16 any1 = v91;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v92 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v9), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v94 = _mm512_cmp_ps_mask(v92, v93, _CMP_LT_OQ);
        const __m512 v96 = _mm512_div_ps(v95, v9);
        const __m512 v97 = _mm512_roundscale_ps(v9, 8);
        const __mmask16 v98 = _mm512_cmp_ps_mask(v97, v9, _CMP_EQ_OQ);
        const __mmask16 v100 = _mm512_cmp_ps_mask(v9, v99, _CMP_LT_OQ);
        const __mmask16 v101 = (__mmask16)(v98 & v100);
        const __m512 v104 = _mm512_sub_ps(v9, v97);
        const __m512d v105l = _mm512_cvtps_pd(_mm512_castps512_ps256(v104));
        const __m512d v105h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v104, 1));
        const __m512d v106l = _mm512_mul_pd(v103, v105l);
        const __m512d v106h = _mm512_mul_pd(v103, v105h);
        const __m512d v107l = _mm512_mul_pd(v106l, v106l);
        const __m512d v107h = _mm512_mul_pd(v106h, v106h);
        const __m512d v110l = _mm512_fmadd_pd(v107l, v108, v109);
        const __m512d v110h = _mm512_fmadd_pd(v107h, v108, v109);
        const __m512d v112l = _mm512_fmadd_pd(v107l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v107h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v107l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v107h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v107l, v114l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v107h, v114h, v115);
        const __m512d v117l = _mm512_mul_pd(v107l, v106l);
        const __m512d v117h = _mm512_mul_pd(v107h, v106h);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v117l, v106l);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v117h, v106h);
        const __m512i v119l = tgamma_bf16_cr_avx512_bits_f64_avx512(v118l);
        const __m512i v119h = tgamma_bf16_cr_avx512_bits_f64_avx512(v118h);
        const __m512d v120l = _mm512_cvtps_pd(_mm512_castps512_ps256(v97));
        const __m512d v120h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v97, 1));
        const __m512d v121l = _mm512_add_pd(v120l, v29);
        const __m512d v121h = _mm512_add_pd(v120h, v29);
        const __m512i v122l = tgamma_bf16_cr_avx512_bits_f64_avx512(v121l);
        const __m512i v122h = tgamma_bf16_cr_avx512_bits_f64_avx512(v121h);
        const __m512i v124l = _mm512_slli_epi64(v122l, 63);
        const __m512i v124h = _mm512_slli_epi64(v122h, 63);
        const __m512i v125l = _mm512_xor_si512(v119l, v124l);
        const __m512i v125h = _mm512_xor_si512(v119h, v124h);
        const __m512d v126l = _mm512_castsi512_pd(v125l);
        const __m512d v126h = _mm512_castsi512_pd(v125h);
        const __m512d v127l = _mm512_mul_pd(v86l, v126l);
        const __m512d v127h = _mm512_mul_pd(v86h, v126h);
        const __m512d v128l = _mm512_div_pd(v103, v127l);
        const __m512d v128h = _mm512_div_pd(v103, v127h);
        const __m256 v129l = _mm512_cvtpd_ps(v128l);
        const __m256 v129h = _mm512_cvtpd_ps(v128h);
        const __m512 v129 = _mm512_insertf32x8(_mm512_castps256_ps512(v129l), v129h, 1);
        const __m512 v130 = _mm512_mask_blend_ps(v101, v129, v102);
        const __m512 v131 = _mm512_mask_blend_ps(v94, v130, v96);
        const __m512i v132 = tgamma_bf16_cr_avx512_bits_f32_avx512(v131);
        const __m512i v133 = _mm512_add_epi32(v0, v132);
        const __m512i v134 = _mm512_srli_epi32(v133, 16);
        r0 = _mm512_mask_blend_epi32(v91, r0, v134);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static TGAMMA_BF16_CR_AVX512_AVX512_TARGET void tgamma_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_bf16_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tgamma_bf16_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_bf16_cr_avx512_level(void) {
#if defined(TGAMMA_BF16_CR_AVX512_FORCE_ISA)
    return TGAMMA_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t tgamma_bf16_cr_avx512(uint16_t x) {
    return tgamma_bf16_cr_avx512_element(x);
}

void tgamma_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_bf16_cr_avx512_level();
    if (level == 2) {
        tgamma_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_bf16_cr_avx512_array_portable(x, y, n);
}
