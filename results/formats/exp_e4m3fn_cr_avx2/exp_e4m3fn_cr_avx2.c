/* exp_e4m3fn_cr_avx2: exp
 *
 *   target       exp, e^x, e4m3fn
 *   domain       every input
 *   max error    0.499765 ulp, proven: all 256 inputs visited
 *   worst input  0x1.6p-3 (0.171875, encoding 0x23)
 *   result there 0x1.4p+0 (1.25, encoding 0x3a)
 *   mean error   0.148206 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a2f9d45c7e2ce6272aaabb5055ae15ea
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp_e4m3fn_avx2.db
 *                time: 0.6269 ns/element as avx2 code (inputs mean)
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
#include "exp_e4m3fn_cr_avx2.h"

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

static inline int32_t exp_e4m3fn_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_e4m3fn_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp_e4m3fn_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp_e4m3fn_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp_e4m3fn_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float exp_e4m3fn_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp_e4m3fn_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const int32_t exp_e4m3fn_cr_avx2_table0[16] = {
    1065354070, 1065064805, 1064844264, 1064698666,
    1064634795, 1064660047, 1064782489, 1065010917,
    1065354070, 1065064805, 1064844264, 1064698666,
    1064634795, 1064660047, 1064782489, 1065010917,
}; /* repeated to fill a register */

static inline uint8_t exp_e4m3fn_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 127;
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = v0 & v1;
    const int v3 = v0 == v2;
    const int32_t v4 = 2147483647; /* 0x7fffffff */
    const float v5 = 0x1.5207cp+109f; /* 8.57008558e+32 */
    const int32_t v6 = 20;
    const int32_t v7 = exp_e4m3fn_cr_avx2_shl_i32(v2, v6);
    const int32_t v8 = 128;
    const int32_t v9 = v8 & v1;
    const int32_t v10 = 24;
    const int32_t v11 = exp_e4m3fn_cr_avx2_shl_i32(v9, v10);
    const int32_t v12 = v7 | v11;
    const float v13 = exp_e4m3fn_cr_avx2_frombits_f32(v12);
    const float v14 = NAN;
    const float v15 = 0x1p+120f; /* 1.329228e+36 */
    const float v16 = v15 * v13;
    const float v17 = v3 ? v14 : v16;
    const float v18 = 0x1.715476p+0f; /* 1.44269502 */
    const float v19 = 0x1.8p+20f; /* 1572864 */
    const float v20 = exp_e4m3fn_cr_avx2_fma_f32(v17, v18, v19);
    const float v21 = v20 - v19;
    const float v22 = -0x1.631c3ep-1f; /* -0.693574846 */
    const float v23 = exp_e4m3fn_cr_avx2_fma_f32(v21, v22, v17);
    const float v24 = exp_e4m3fn_cr_avx2_fma_f32(v5, v13, v23);
    const int32_t v25 = exp_e4m3fn_cr_avx2_bits_f32(v20);
    const int32_t v26 = exp_e4m3fn_cr_avx2_table0[(uint32_t)v25 & (8u - 1)];
    const int32_t v27 = exp_e4m3fn_cr_avx2_shl_i32(v25, v6);
    const int32_t v28 = (int32_t)((uint32_t)v26 + (uint32_t)v27);
    const float v29 = exp_e4m3fn_cr_avx2_frombits_f32(v28);
    const float v30 = exp_e4m3fn_cr_avx2_fma_f32(v24, v29, v29);
    const int32_t v31 = exp_e4m3fn_cr_avx2_bits_f32(v30);
    const int32_t v32 = v4 < v31 ? v4 : v31;
    const int32_t v33 = 1015021568; /* 0x3c800000 */
    const int v34 = v32 < v33;
    const float v35 = 0x1p+14f; /* 16384 */
    const float v36 = exp_e4m3fn_cr_avx2_frombits_f32(v32);
    const float v37 = v35 + v36;
    const int32_t v38 = exp_e4m3fn_cr_avx2_bits_f32(v37);
    const int32_t v39 = -1006108673; /* 0xc407ffff */
    const int32_t v40 = (int32_t)((uint32_t)v39 + (uint32_t)v32);
    const int32_t v41 = 1;
    const int32_t v42 = (int32_t)((uint32_t)v40 + (uint32_t)v41);
    const int32_t v43 = exp_e4m3fn_cr_avx2_ashr_i32(v42, v6);
    const int32_t v44 = v0 < v43 ? v0 : v43;
    const int32_t v45 = v34 ? v38 : v44;
    const int32_t v46 = v3 ? v0 : v45;
    const float v47 = exp_e4m3fn_cr_avx2_abs_f32(v17);
    const float v48 = 0x1.5cp+6f; /* 87 */
    const int v49 = !(v47 <= v48);
    const int32_t v50 = 2139095040; /* 0x7f800000 */
    const int32_t v51 = 1182793728; /* 0x46800000 */
    int32_t r0 = v46;
    if (v49) {
        const float v52 = -0x1.ap+6f; /* -104 */
        const float v53 = 0x1.64p+6f; /* 89 */
        const float v54 = v53 < v17 ? v53 : v17;
        const float v55 = v52 > v54 ? v52 : v54;
        const float v56 = 0x1.8p+23f; /* 12582912 */
        const float v57 = exp_e4m3fn_cr_avx2_fma_f32(v55, v18, v56);
        const int32_t v58 = exp_e4m3fn_cr_avx2_bits_f32(v57);
        const int32_t v59 = 1262485504; /* 0x4b400000 */
        const int32_t v60 = (int32_t)((uint32_t)v58 - (uint32_t)v59);
        const int32_t v61 = exp_e4m3fn_cr_avx2_ashr_i32(v60, v41);
        const int32_t v62 = (int32_t)((uint32_t)v60 - (uint32_t)v61);
        const int32_t v63 = (int32_t)((uint32_t)v0 + (uint32_t)v62);
        const int32_t v64 = 23;
        const int32_t v65 = exp_e4m3fn_cr_avx2_shl_i32(v63, v64);
        const float v66 = exp_e4m3fn_cr_avx2_frombits_f32(v65);
        const int32_t v67 = (int32_t)((uint32_t)v0 + (uint32_t)v61);
        const int32_t v68 = exp_e4m3fn_cr_avx2_shl_i32(v67, v64);
        const float v69 = exp_e4m3fn_cr_avx2_frombits_f32(v68);
        const int v70 = v17 < v52;
        const float v71 = 0x0p+0f; /* 0 */
        const float v72 = 0x1.05c61p-29f; /* 1.90465421e-09 */
        const float v73 = v57 - v56;
        const float v74 = -0x1.62e43p-1f; /* -0.693147182 */
        const float v75 = exp_e4m3fn_cr_avx2_fma_f32(v74, v73, v48);
        const float v76 = exp_e4m3fn_cr_avx2_fma_f32(v72, v73, v75);
        const float v77 = 0x1p+0f; /* 1 */
        const float v78 = exp_e4m3fn_cr_avx2_fma_f32(v76, v76, v77);
        const float v79 = v70 ? v71 : v78;
        const float v80 = 0x1p-40f; /* 9.09494702e-13 */
        const float v81 = exp_e4m3fn_cr_avx2_fma_f32(v69, v79, v80);
        const float v82 = exp_e4m3fn_cr_avx2_fma_f32(v66, v81, v80);
        const int32_t v83 = exp_e4m3fn_cr_avx2_bits_f32(v82);
        const int32_t v84 = v4 & v83;
        const int v85 = v50 < v84;
        const int v86 = v84 < v33;
        const float v87 = exp_e4m3fn_cr_avx2_frombits_f32(v84);
        const float v88 = v35 + v87;
        const int32_t v89 = exp_e4m3fn_cr_avx2_bits_f32(v88);
        const int32_t v90 = (int32_t)((uint32_t)v89 - (uint32_t)v51);
        const int32_t v91 = v84 & v41;
        const int32_t v92 = (int32_t)((uint32_t)v39 + (uint32_t)v84);
        const int32_t v93 = (int32_t)((uint32_t)v91 + (uint32_t)v92);
        const int32_t v94 = (int32_t)((uint32_t)v93 + (uint32_t)v6);
        const int32_t v95 = v0 < v94 ? v0 : v94;
        const int32_t v96 = v86 ? v90 : v95;
        const int32_t v97 = v85 ? v0 : v96;
        const int32_t v98 = exp_e4m3fn_cr_avx2_lshr_i32(v83, v10);
        const int32_t v99 = v8 & v98;
        const int32_t v100 = v97 | v99;
        const int32_t v101 = (int32_t)((uint32_t)v100 * (uint32_t)v41);
        r0 = v101;
    }
    return (uint8_t)r0;
}

static void exp_e4m3fn_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_e4m3fn_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_E4M3FN_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_E4M3FN_CR_AVX2_AVX2 static inline EXP_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_E4M3FN_CR_AVX2_AVX512 static inline EXP_E4M3FN_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP_E4M3FN_CR_AVX2_AVX2 __m256i exp_e4m3fn_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
EXP_E4M3FN_CR_AVX2_AVX2 void exp_e4m3fn_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_E4M3FN_CR_AVX2_AVX2 void exp_e4m3fn_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256i v4 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v5 = _mm256_set1_ps(0x1.5207cp+109f); /* 8.57008558e+32 */
    const __m256i v6 = _mm256_set1_epi32(20);
    const __m256i v8 = _mm256_set1_epi32(128);
    const __m256 v14 = _mm256_set1_ps(NAN);
    const __m256 v15 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256 v18 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v19 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v22 = _mm256_set1_ps(-0x1.631c3ep-1f); /* -0.693574846 */
    const __m256i v33 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v35 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v39 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i v41 = _mm256_set1_epi32(1);
    const __m256 v48 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256i v50 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v51 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256 v52 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v53 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v56 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v59 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v71 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v72 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v74 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v77 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v80 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_e4m3fn_cr_avx2_table0));
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_0 = _mm256_and_si256(v0, v1_0);
    const __m256i v2_1 = _mm256_and_si256(v0, v1_1);
    const __m256i v3_0 = _mm256_cmpeq_epi32(v0, v2_0);
    const __m256i v3_1 = _mm256_cmpeq_epi32(v0, v2_1);
    const __m256i v7_0 = _mm256_slli_epi32(v2_0, 20);
    const __m256i v7_1 = _mm256_slli_epi32(v2_1, 20);
    const __m256i v9_0 = _mm256_and_si256(v8, v1_0);
    const __m256i v9_1 = _mm256_and_si256(v8, v1_1);
    const __m256i v11_0 = _mm256_slli_epi32(v9_0, 24);
    const __m256i v11_1 = _mm256_slli_epi32(v9_1, 24);
    const __m256i v12_0 = _mm256_or_si256(v7_0, v11_0);
    const __m256i v12_1 = _mm256_or_si256(v7_1, v11_1);
    const __m256 v13_0 = _mm256_castsi256_ps(v12_0);
    const __m256 v13_1 = _mm256_castsi256_ps(v12_1);
    const __m256 v16_0 = _mm256_mul_ps(v15, v13_0);
    const __m256 v16_1 = _mm256_mul_ps(v15, v13_1);
    const __m256 v17_0 = _mm256_blendv_ps(v16_0, v14, _mm256_castsi256_ps(v3_0));
    const __m256 v17_1 = _mm256_blendv_ps(v16_1, v14, _mm256_castsi256_ps(v3_1));
    const __m256 v20_0 = _mm256_fmadd_ps(v17_0, v18, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v17_1, v18, v19);
    const __m256 v21_0 = _mm256_sub_ps(v20_0, v19);
    const __m256 v21_1 = _mm256_sub_ps(v20_1, v19);
    const __m256 v23_0 = _mm256_fmadd_ps(v21_0, v22, v17_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v21_1, v22, v17_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v5, v13_0, v23_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v5, v13_1, v23_1);
    const __m256i v25_0 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v20_0);
    const __m256i v25_1 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v20_1);
    const __m256i v26_0 = _mm256_permutevar8x32_epi32(t0_0, v25_0);
    const __m256i v26_1 = _mm256_permutevar8x32_epi32(t0_0, v25_1);
    const __m256i v27_0 = _mm256_slli_epi32(v25_0, 20);
    const __m256i v27_1 = _mm256_slli_epi32(v25_1, 20);
    const __m256i v28_0 = _mm256_add_epi32(v26_0, v27_0);
    const __m256i v28_1 = _mm256_add_epi32(v26_1, v27_1);
    const __m256 v29_0 = _mm256_castsi256_ps(v28_0);
    const __m256 v29_1 = _mm256_castsi256_ps(v28_1);
    const __m256 v30_0 = _mm256_fmadd_ps(v24_0, v29_0, v29_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v24_1, v29_1, v29_1);
    const __m256i v31_0 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v30_0);
    const __m256i v31_1 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v30_1);
    const __m256i v32_0 = _mm256_min_epi32(v4, v31_0);
    const __m256i v32_1 = _mm256_min_epi32(v4, v31_1);
    const __m256i v34_0 = _mm256_cmpgt_epi32(v33, v32_0);
    const __m256i v34_1 = _mm256_cmpgt_epi32(v33, v32_1);
    const __m256 v36_0 = _mm256_castsi256_ps(v32_0);
    const __m256 v36_1 = _mm256_castsi256_ps(v32_1);
    const __m256 v37_0 = _mm256_add_ps(v35, v36_0);
    const __m256 v37_1 = _mm256_add_ps(v35, v36_1);
    const __m256i v38_0 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v37_0);
    const __m256i v38_1 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v37_1);
    const __m256i v40_0 = _mm256_add_epi32(v39, v32_0);
    const __m256i v40_1 = _mm256_add_epi32(v39, v32_1);
    const __m256i v42_0 = _mm256_add_epi32(v40_0, v41);
    const __m256i v42_1 = _mm256_add_epi32(v40_1, v41);
    const __m256i v43_0 = _mm256_srai_epi32(v42_0, 20);
    const __m256i v43_1 = _mm256_srai_epi32(v42_1, 20);
    const __m256i v44_0 = _mm256_min_epi32(v0, v43_0);
    const __m256i v44_1 = _mm256_min_epi32(v0, v43_1);
    const __m256i v45_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v44_0), _mm256_castsi256_ps(v38_0), _mm256_castsi256_ps(v34_0)));
    const __m256i v45_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v44_1), _mm256_castsi256_ps(v38_1), _mm256_castsi256_ps(v34_1)));
    const __m256i v46_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v45_0), _mm256_castsi256_ps(v0), _mm256_castsi256_ps(v3_0)));
    const __m256i v46_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v45_1), _mm256_castsi256_ps(v0), _mm256_castsi256_ps(v3_1)));
    const __m256 v47_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v17_0);
    const __m256 v47_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v17_1);
    const __m256i v49_0 = _mm256_castps_si256(_mm256_cmp_ps(v47_0, v48, _CMP_NLE_UQ));
    const __m256i v49_1 = _mm256_castps_si256(_mm256_cmp_ps(v47_1, v48, _CMP_NLE_UQ));
    __m256i r0_0 = v46_0;
    __m256i r0_1 = v46_1;
    __m256i any1 = v49_0;
    any1 = _mm256_or_si256(any1, v49_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v54_0 = _mm256_min_ps(v53, v17_0);
        const __m256 v54_1 = _mm256_min_ps(v53, v17_1);
        const __m256 v55_0 = _mm256_max_ps(v52, v54_0);
        const __m256 v55_1 = _mm256_max_ps(v52, v54_1);
        const __m256 v57_0 = _mm256_fmadd_ps(v55_0, v18, v56);
        const __m256 v57_1 = _mm256_fmadd_ps(v55_1, v18, v56);
        const __m256i v58_0 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v57_0);
        const __m256i v58_1 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v57_1);
        const __m256i v60_0 = _mm256_sub_epi32(v58_0, v59);
        const __m256i v60_1 = _mm256_sub_epi32(v58_1, v59);
        const __m256i v61_0 = _mm256_srai_epi32(v60_0, 1);
        const __m256i v61_1 = _mm256_srai_epi32(v60_1, 1);
        const __m256i v62_0 = _mm256_sub_epi32(v60_0, v61_0);
        const __m256i v62_1 = _mm256_sub_epi32(v60_1, v61_1);
        const __m256i v63_0 = _mm256_add_epi32(v0, v62_0);
        const __m256i v63_1 = _mm256_add_epi32(v0, v62_1);
        const __m256i v65_0 = _mm256_slli_epi32(v63_0, 23);
        const __m256i v65_1 = _mm256_slli_epi32(v63_1, 23);
        const __m256 v66_0 = _mm256_castsi256_ps(v65_0);
        const __m256 v66_1 = _mm256_castsi256_ps(v65_1);
        const __m256i v67_0 = _mm256_add_epi32(v0, v61_0);
        const __m256i v67_1 = _mm256_add_epi32(v0, v61_1);
        const __m256i v68_0 = _mm256_slli_epi32(v67_0, 23);
        const __m256i v68_1 = _mm256_slli_epi32(v67_1, 23);
        const __m256 v69_0 = _mm256_castsi256_ps(v68_0);
        const __m256 v69_1 = _mm256_castsi256_ps(v68_1);
        const __m256i v70_0 = _mm256_castps_si256(_mm256_cmp_ps(v17_0, v52, _CMP_LT_OQ));
        const __m256i v70_1 = _mm256_castps_si256(_mm256_cmp_ps(v17_1, v52, _CMP_LT_OQ));
        const __m256 v73_0 = _mm256_sub_ps(v57_0, v56);
        const __m256 v73_1 = _mm256_sub_ps(v57_1, v56);
        const __m256 v75_0 = _mm256_fmadd_ps(v74, v73_0, v48);
        const __m256 v75_1 = _mm256_fmadd_ps(v74, v73_1, v48);
        const __m256 v76_0 = _mm256_fmadd_ps(v72, v73_0, v75_0);
        const __m256 v76_1 = _mm256_fmadd_ps(v72, v73_1, v75_1);
        const __m256 v78_0 = _mm256_fmadd_ps(v76_0, v76_0, v77);
        const __m256 v78_1 = _mm256_fmadd_ps(v76_1, v76_1, v77);
        const __m256 v79_0 = _mm256_blendv_ps(v78_0, v71, _mm256_castsi256_ps(v70_0));
        const __m256 v79_1 = _mm256_blendv_ps(v78_1, v71, _mm256_castsi256_ps(v70_1));
        const __m256 v81_0 = _mm256_fmadd_ps(v69_0, v79_0, v80);
        const __m256 v81_1 = _mm256_fmadd_ps(v69_1, v79_1, v80);
        const __m256 v82_0 = _mm256_fmadd_ps(v66_0, v81_0, v80);
        const __m256 v82_1 = _mm256_fmadd_ps(v66_1, v81_1, v80);
        const __m256i v83_0 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v82_0);
        const __m256i v83_1 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v82_1);
        const __m256i v84_0 = _mm256_and_si256(v4, v83_0);
        const __m256i v84_1 = _mm256_and_si256(v4, v83_1);
        const __m256i v85_0 = _mm256_cmpgt_epi32(v84_0, v50);
        const __m256i v85_1 = _mm256_cmpgt_epi32(v84_1, v50);
        const __m256i v86_0 = _mm256_cmpgt_epi32(v33, v84_0);
        const __m256i v86_1 = _mm256_cmpgt_epi32(v33, v84_1);
        const __m256 v87_0 = _mm256_castsi256_ps(v84_0);
        const __m256 v87_1 = _mm256_castsi256_ps(v84_1);
        const __m256 v88_0 = _mm256_add_ps(v35, v87_0);
        const __m256 v88_1 = _mm256_add_ps(v35, v87_1);
        const __m256i v89_0 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v88_0);
        const __m256i v89_1 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v88_1);
        const __m256i v90_0 = _mm256_sub_epi32(v89_0, v51);
        const __m256i v90_1 = _mm256_sub_epi32(v89_1, v51);
        const __m256i v91_0 = _mm256_and_si256(v84_0, v41);
        const __m256i v91_1 = _mm256_and_si256(v84_1, v41);
        const __m256i v92_0 = _mm256_add_epi32(v39, v84_0);
        const __m256i v92_1 = _mm256_add_epi32(v39, v84_1);
        const __m256i v93_0 = _mm256_add_epi32(v91_0, v92_0);
        const __m256i v93_1 = _mm256_add_epi32(v91_1, v92_1);
        const __m256i v94_0 = _mm256_add_epi32(v93_0, v6);
        const __m256i v94_1 = _mm256_add_epi32(v93_1, v6);
        const __m256i v95_0 = _mm256_min_epi32(v0, v94_0);
        const __m256i v95_1 = _mm256_min_epi32(v0, v94_1);
        const __m256i v96_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v95_0), _mm256_castsi256_ps(v90_0), _mm256_castsi256_ps(v86_0)));
        const __m256i v96_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v95_1), _mm256_castsi256_ps(v90_1), _mm256_castsi256_ps(v86_1)));
        const __m256i v97_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v96_0), _mm256_castsi256_ps(v0), _mm256_castsi256_ps(v85_0)));
        const __m256i v97_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v96_1), _mm256_castsi256_ps(v0), _mm256_castsi256_ps(v85_1)));
        const __m256i v98_0 = _mm256_srli_epi32(v83_0, 24);
        const __m256i v98_1 = _mm256_srli_epi32(v83_1, 24);
        const __m256i v99_0 = _mm256_and_si256(v8, v98_0);
        const __m256i v99_1 = _mm256_and_si256(v8, v98_1);
        const __m256i v100_0 = _mm256_or_si256(v97_0, v99_0);
        const __m256i v100_1 = _mm256_or_si256(v97_1, v99_1);
        const __m256i v101_0 = _mm256_mullo_epi32(v100_0, v41);
        const __m256i v101_1 = _mm256_mullo_epi32(v100_1, v41);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v101_0), _mm256_castsi256_ps(v49_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v101_1), _mm256_castsi256_ps(v49_1)));
    }
    exp_e4m3fn_cr_avx2_store_u8_avx2(y, r0_0);
    exp_e4m3fn_cr_avx2_store_u8_avx2(y + 8, r0_1);
}

/* 8 elements. */
static EXP_E4M3FN_CR_AVX2_AVX2_TARGET void exp_e4m3fn_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256i v4 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v5 = _mm256_set1_ps(0x1.5207cp+109f); /* 8.57008558e+32 */
    const __m256i v6 = _mm256_set1_epi32(20);
    const __m256i v8 = _mm256_set1_epi32(128);
    const __m256 v14 = _mm256_set1_ps(NAN);
    const __m256 v15 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256 v18 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v19 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v22 = _mm256_set1_ps(-0x1.631c3ep-1f); /* -0.693574846 */
    const __m256i v33 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v35 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v39 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i v41 = _mm256_set1_epi32(1);
    const __m256 v48 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256i v50 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v51 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256 v52 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v53 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v56 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v59 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v71 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v72 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v74 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v77 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v80 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_e4m3fn_cr_avx2_table0));
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_and_si256(v0, v1);
    const __m256i v3 = _mm256_cmpeq_epi32(v0, v2);
    const __m256i v7 = _mm256_slli_epi32(v2, 20);
    const __m256i v9 = _mm256_and_si256(v8, v1);
    const __m256i v11 = _mm256_slli_epi32(v9, 24);
    const __m256i v12 = _mm256_or_si256(v7, v11);
    const __m256 v13 = _mm256_castsi256_ps(v12);
    const __m256 v16 = _mm256_mul_ps(v15, v13);
    const __m256 v17 = _mm256_blendv_ps(v16, v14, _mm256_castsi256_ps(v3));
    const __m256 v20 = _mm256_fmadd_ps(v17, v18, v19);
    const __m256 v21 = _mm256_sub_ps(v20, v19);
    const __m256 v23 = _mm256_fmadd_ps(v21, v22, v17);
    const __m256 v24 = _mm256_fmadd_ps(v5, v13, v23);
    const __m256i v25 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v20);
    const __m256i v26 = _mm256_permutevar8x32_epi32(t0_0, v25);
    const __m256i v27 = _mm256_slli_epi32(v25, 20);
    const __m256i v28 = _mm256_add_epi32(v26, v27);
    const __m256 v29 = _mm256_castsi256_ps(v28);
    const __m256 v30 = _mm256_fmadd_ps(v24, v29, v29);
    const __m256i v31 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v30);
    const __m256i v32 = _mm256_min_epi32(v4, v31);
    const __m256i v34 = _mm256_cmpgt_epi32(v33, v32);
    const __m256 v36 = _mm256_castsi256_ps(v32);
    const __m256 v37 = _mm256_add_ps(v35, v36);
    const __m256i v38 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v37);
    const __m256i v40 = _mm256_add_epi32(v39, v32);
    const __m256i v42 = _mm256_add_epi32(v40, v41);
    const __m256i v43 = _mm256_srai_epi32(v42, 20);
    const __m256i v44 = _mm256_min_epi32(v0, v43);
    const __m256i v45 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v44), _mm256_castsi256_ps(v38), _mm256_castsi256_ps(v34)));
    const __m256i v46 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v45), _mm256_castsi256_ps(v0), _mm256_castsi256_ps(v3)));
    const __m256 v47 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v17);
    const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v47, v48, _CMP_NLE_UQ));
    __m256i r0 = v46;
    __m256i any1 = v49;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v54 = _mm256_min_ps(v53, v17);
        const __m256 v55 = _mm256_max_ps(v52, v54);
        const __m256 v57 = _mm256_fmadd_ps(v55, v18, v56);
        const __m256i v58 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v57);
        const __m256i v60 = _mm256_sub_epi32(v58, v59);
        const __m256i v61 = _mm256_srai_epi32(v60, 1);
        const __m256i v62 = _mm256_sub_epi32(v60, v61);
        const __m256i v63 = _mm256_add_epi32(v0, v62);
        const __m256i v65 = _mm256_slli_epi32(v63, 23);
        const __m256 v66 = _mm256_castsi256_ps(v65);
        const __m256i v67 = _mm256_add_epi32(v0, v61);
        const __m256i v68 = _mm256_slli_epi32(v67, 23);
        const __m256 v69 = _mm256_castsi256_ps(v68);
        const __m256i v70 = _mm256_castps_si256(_mm256_cmp_ps(v17, v52, _CMP_LT_OQ));
        const __m256 v73 = _mm256_sub_ps(v57, v56);
        const __m256 v75 = _mm256_fmadd_ps(v74, v73, v48);
        const __m256 v76 = _mm256_fmadd_ps(v72, v73, v75);
        const __m256 v78 = _mm256_fmadd_ps(v76, v76, v77);
        const __m256 v79 = _mm256_blendv_ps(v78, v71, _mm256_castsi256_ps(v70));
        const __m256 v81 = _mm256_fmadd_ps(v69, v79, v80);
        const __m256 v82 = _mm256_fmadd_ps(v66, v81, v80);
        const __m256i v83 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v82);
        const __m256i v84 = _mm256_and_si256(v4, v83);
        const __m256i v85 = _mm256_cmpgt_epi32(v84, v50);
        const __m256i v86 = _mm256_cmpgt_epi32(v33, v84);
        const __m256 v87 = _mm256_castsi256_ps(v84);
        const __m256 v88 = _mm256_add_ps(v35, v87);
        const __m256i v89 = exp_e4m3fn_cr_avx2_bits_f32_avx2(v88);
        const __m256i v90 = _mm256_sub_epi32(v89, v51);
        const __m256i v91 = _mm256_and_si256(v84, v41);
        const __m256i v92 = _mm256_add_epi32(v39, v84);
        const __m256i v93 = _mm256_add_epi32(v91, v92);
        const __m256i v94 = _mm256_add_epi32(v93, v6);
        const __m256i v95 = _mm256_min_epi32(v0, v94);
        const __m256i v96 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v95), _mm256_castsi256_ps(v90), _mm256_castsi256_ps(v86)));
        const __m256i v97 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v96), _mm256_castsi256_ps(v0), _mm256_castsi256_ps(v85)));
        const __m256i v98 = _mm256_srli_epi32(v83, 24);
        const __m256i v99 = _mm256_and_si256(v8, v98);
        const __m256i v100 = _mm256_or_si256(v97, v99);
        const __m256i v101 = _mm256_mullo_epi32(v100, v41);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v101), _mm256_castsi256_ps(v49)));
    }
    exp_e4m3fn_cr_avx2_store_u8_avx2(y, r0);
}

static EXP_E4M3FN_CR_AVX2_AVX2_TARGET void exp_e4m3fn_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_e4m3fn_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_e4m3fn_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        exp_e4m3fn_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_E4M3FN_CR_AVX2_AVX512 __m512i exp_e4m3fn_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP_E4M3FN_CR_AVX2_AVX512 void exp_e4m3fn_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512i v4 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v5 = _mm512_set1_ps(0x1.5207cp+109f); /* 8.57008558e+32 */
    const __m512i v6 = _mm512_set1_epi32(20);
    const __m512i v8 = _mm512_set1_epi32(128);
    const __m512 v14 = _mm512_set1_ps(NAN);
    const __m512 v15 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v18 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v19 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v22 = _mm512_set1_ps(-0x1.631c3ep-1f); /* -0.693574846 */
    const __m512i v33 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v35 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v39 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v41 = _mm512_set1_epi32(1);
    const __m512 v48 = _mm512_set1_ps(0x1.5cp+6f); /* 87 */
    const __m512i v50 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v51 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512 v52 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v53 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v56 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v59 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v71 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v72 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v74 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v77 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v80 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_e4m3fn_cr_avx2_table0);
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v2 = _mm512_and_si512(v0, v1);
    const __mmask16 v3 = _mm512_cmpeq_epi32_mask(v0, v2);
    const __m512i v7 = _mm512_slli_epi32(v2, 20);
    const __m512i v9 = _mm512_and_si512(v8, v1);
    const __m512i v11 = _mm512_slli_epi32(v9, 24);
    const __m512i v12 = _mm512_or_si512(v7, v11);
    const __m512 v13 = _mm512_castsi512_ps(v12);
    const __m512 v16 = _mm512_mul_ps(v15, v13);
    const __m512 v17 = _mm512_mask_blend_ps(v3, v16, v14);
    const __m512 v20 = _mm512_fmadd_ps(v17, v18, v19);
    const __m512 v21 = _mm512_sub_ps(v20, v19);
    const __m512 v23 = _mm512_fmadd_ps(v21, v22, v17);
    const __m512 v24 = _mm512_fmadd_ps(v5, v13, v23);
    const __m512i v25 = exp_e4m3fn_cr_avx2_bits_f32_avx512(v20);
    const __m512i v26 = _mm512_permutexvar_epi32(v25, t0_0);
    const __m512i v27 = _mm512_slli_epi32(v25, 20);
    const __m512i v28 = _mm512_add_epi32(v26, v27);
    const __m512 v29 = _mm512_castsi512_ps(v28);
    const __m512 v30 = _mm512_fmadd_ps(v24, v29, v29);
    const __m512i v31 = exp_e4m3fn_cr_avx2_bits_f32_avx512(v30);
    const __m512i v32 = _mm512_min_epi32(v4, v31);
    const __mmask16 v34 = _mm512_cmplt_epi32_mask(v32, v33);
    const __m512 v36 = _mm512_castsi512_ps(v32);
    const __m512 v37 = _mm512_add_ps(v35, v36);
    const __m512i v38 = exp_e4m3fn_cr_avx2_bits_f32_avx512(v37);
    const __m512i v40 = _mm512_add_epi32(v39, v32);
    const __m512i v42 = _mm512_add_epi32(v40, v41);
    const __m512i v43 = _mm512_srai_epi32(v42, 20);
    const __m512i v44 = _mm512_min_epi32(v0, v43);
    const __m512i v45 = _mm512_mask_blend_epi32(v34, v44, v38);
    const __m512i v46 = _mm512_mask_blend_epi32(v3, v45, v0);
    const __m512 v47 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v17), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v49 = _mm512_cmp_ps_mask(v47, v48, _CMP_NLE_UQ);
    __m512i r0 = v46;
    __mmask16 any1 = v49;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54 = _mm512_min_ps(v53, v17);
        const __m512 v55 = _mm512_max_ps(v52, v54);
        const __m512 v57 = _mm512_fmadd_ps(v55, v18, v56);
        const __m512i v58 = exp_e4m3fn_cr_avx2_bits_f32_avx512(v57);
        const __m512i v60 = _mm512_sub_epi32(v58, v59);
        const __m512i v61 = _mm512_srai_epi32(v60, 1);
        const __m512i v62 = _mm512_sub_epi32(v60, v61);
        const __m512i v63 = _mm512_add_epi32(v0, v62);
        const __m512i v65 = _mm512_slli_epi32(v63, 23);
        const __m512 v66 = _mm512_castsi512_ps(v65);
        const __m512i v67 = _mm512_add_epi32(v0, v61);
        const __m512i v68 = _mm512_slli_epi32(v67, 23);
        const __m512 v69 = _mm512_castsi512_ps(v68);
        const __mmask16 v70 = _mm512_cmp_ps_mask(v17, v52, _CMP_LT_OQ);
        const __m512 v73 = _mm512_sub_ps(v57, v56);
        const __m512 v75 = _mm512_fmadd_ps(v74, v73, v48);
        const __m512 v76 = _mm512_fmadd_ps(v72, v73, v75);
        const __m512 v78 = _mm512_fmadd_ps(v76, v76, v77);
        const __m512 v79 = _mm512_mask_blend_ps(v70, v78, v71);
        const __m512 v81 = _mm512_fmadd_ps(v69, v79, v80);
        const __m512 v82 = _mm512_fmadd_ps(v66, v81, v80);
        const __m512i v83 = exp_e4m3fn_cr_avx2_bits_f32_avx512(v82);
        const __m512i v84 = _mm512_and_si512(v4, v83);
        const __mmask16 v85 = _mm512_cmplt_epi32_mask(v50, v84);
        const __mmask16 v86 = _mm512_cmplt_epi32_mask(v84, v33);
        const __m512 v87 = _mm512_castsi512_ps(v84);
        const __m512 v88 = _mm512_add_ps(v35, v87);
        const __m512i v89 = exp_e4m3fn_cr_avx2_bits_f32_avx512(v88);
        const __m512i v90 = _mm512_sub_epi32(v89, v51);
        const __m512i v91 = _mm512_and_si512(v84, v41);
        const __m512i v92 = _mm512_add_epi32(v39, v84);
        const __m512i v93 = _mm512_add_epi32(v91, v92);
        const __m512i v94 = _mm512_add_epi32(v93, v6);
        const __m512i v95 = _mm512_min_epi32(v0, v94);
        const __m512i v96 = _mm512_mask_blend_epi32(v86, v95, v90);
        const __m512i v97 = _mm512_mask_blend_epi32(v85, v96, v0);
        const __m512i v98 = _mm512_srli_epi32(v83, 24);
        const __m512i v99 = _mm512_and_si512(v8, v98);
        const __m512i v100 = _mm512_or_si512(v97, v99);
        const __m512i v101 = _mm512_mullo_epi32(v100, v41);
        r0 = _mm512_mask_blend_epi32(v49, r0, v101);
    }
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(r0));
}

static EXP_E4M3FN_CR_AVX2_AVX512_TARGET void exp_e4m3fn_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_e4m3fn_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        exp_e4m3fn_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_E4M3FN_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_e4m3fn_cr_avx2_level(void) {
#if defined(EXP_E4M3FN_CR_AVX2_FORCE_ISA)
    return EXP_E4M3FN_CR_AVX2_FORCE_ISA;
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

uint8_t exp_e4m3fn_cr_avx2(uint8_t x) {
    return exp_e4m3fn_cr_avx2_element(x);
}

void exp_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_e4m3fn_cr_avx2_level();
    if (level == 2) {
        exp_e4m3fn_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_e4m3fn_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_e4m3fn_cr_avx2_array_portable(x, y, n);
}
