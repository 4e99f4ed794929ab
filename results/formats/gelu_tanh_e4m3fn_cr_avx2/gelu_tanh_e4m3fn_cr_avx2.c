/* gelu_tanh_e4m3fn_cr_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), e4m3fn
 *   domain       every input
 *   max error    0.499221 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-9 (-0.001953125, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.139503 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ddc9c555f966077f2494d7b910bfa2f3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_tanh_e4m3fn_avx2.db
 *                time: 1.6406 ns/element as avx2 code (inputs mean)
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
#include "gelu_tanh_e4m3fn_cr_avx2.h"

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

static inline int32_t gelu_tanh_e4m3fn_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_tanh_e4m3fn_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_tanh_e4m3fn_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_tanh_e4m3fn_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float gelu_tanh_e4m3fn_cr_avx2_addbits_f32(float a, int32_t b) {
    return gelu_tanh_e4m3fn_cr_avx2_frombits_f32((int32_t)((uint32_t)gelu_tanh_e4m3fn_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t gelu_tanh_e4m3fn_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t gelu_tanh_e4m3fn_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t gelu_tanh_e4m3fn_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 128;
    const float v1 = 0x1.6e8438p-3f; /* 0.178963125 */
    const float v2 = 0x1.291b0cp-4f; /* 0.0725355595 */
    const float v3 = -0x1.7p+3f; /* -11.5 */
    const float v4 = 0x1p+3f; /* 8 */
    const int32_t v5 = 127;
    const int32_t v6 = (int32_t)x;
    const int32_t v7 = v5 & v6;
    const int v8 = v5 == v7;
    const float v9 = NAN;
    const float v10 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v11 = 20;
    const int32_t v12 = gelu_tanh_e4m3fn_cr_avx2_shl_i32(v7, v11);
    const int32_t v13 = v0 & v6;
    const int32_t v14 = 24;
    const int32_t v15 = gelu_tanh_e4m3fn_cr_avx2_shl_i32(v13, v14);
    const int32_t v16 = v12 | v15;
    const float v17 = gelu_tanh_e4m3fn_cr_avx2_frombits_f32(v16);
    const float v18 = v10 * v17;
    const float v19 = v8 ? v9 : v18;
    const float v20 = v4 < v19 ? v4 : v19;
    const float v21 = v3 > v20 ? v3 : v20;
    const float v22 = v21 * v21;
    const float v23 = 0x1.a18608p+0f; /* 1.6309514 */
    const float v24 = gelu_tanh_e4m3fn_cr_avx2_fma_f32(v2, v22, v23);
    const float v25 = v24 * v21;
    const float v26 = 0x1.715476p+0f; /* 1.44269502 */
    const float v27 = 0x1.8p+23f; /* 12582912 */
    const float v28 = gelu_tanh_e4m3fn_cr_avx2_fma_f32(v25, v26, v27);
    const float v29 = v28 - v27;
    const float v30 = -0x1.7355dep-8f; /* -0.00566612883 */
    const float v31 = -0x1.65cadcp-1f; /* -0.698813319 */
    const float v32 = gelu_tanh_e4m3fn_cr_avx2_fma_f32(v29, v31, v25);
    const float v33 = gelu_tanh_e4m3fn_cr_avx2_fma_f32(v29, v30, v32);
    const float v34 = 0x1.a521ep-3f; /* 0.205631018 */
    const float v35 = gelu_tanh_e4m3fn_cr_avx2_fma_f32(v1, v33, v34);
    const float v36 = 0x1.525732p-2f; /* 0.330410749 */
    const float v37 = 0x1.13ca8cp+0f; /* 1.07730937 */
    const float v38 = gelu_tanh_e4m3fn_cr_avx2_fma_f32(v36, v33, v37);
    const float v39 = gelu_tanh_e4m3fn_cr_avx2_fma_f32(v35, v33, v38);
    const float v40 = 0x1.184caep+0f; /* 1.09492004 */
    const float v41 = gelu_tanh_e4m3fn_cr_avx2_fma_f32(v39, v33, v40);
    const float v42 = 0x1.402722p-7f; /* 0.00977028999 */
    const float v43 = 0x1.1853cep+0f; /* 1.09502876 */
    const float v44 = gelu_tanh_e4m3fn_cr_avx2_fma_f32(v42, v21, v43);
    const int32_t v45 = 1262485384; /* 0x4b3fff88 */
    const int32_t v46 = gelu_tanh_e4m3fn_cr_avx2_bits_f32(v28);
    const int32_t v47 = v45 > v46 ? v45 : v46;
    const int32_t v48 = 23;
    const int32_t v49 = gelu_tanh_e4m3fn_cr_avx2_shl_i32(v47, v48);
    const float v50 = gelu_tanh_e4m3fn_cr_avx2_addbits_f32(v41, v49);
    const float v51 = v44 + v50;
    const float v52 = v41 / v51;
    const float v53 = v3 > v19 ? v3 : v19;
    const float v54 = v52 * v53;
    const int32_t v55 = 1262485504; /* 0x4b400000 */
    const int32_t v56 = (int32_t)((uint32_t)v46 - (uint32_t)v55);
    const int32_t v57 = 1;
    const int32_t v58 = gelu_tanh_e4m3fn_cr_avx2_ashr_i32(v56, v57);
    const int32_t v59 = (int32_t)((uint32_t)v5 + (uint32_t)v58);
    const int32_t v60 = gelu_tanh_e4m3fn_cr_avx2_shl_i32(v59, v48);
    const float v61 = gelu_tanh_e4m3fn_cr_avx2_frombits_f32(v60);
    const float v62 = v54 * v61;
    const int32_t v63 = (int32_t)((uint32_t)v56 - (uint32_t)v58);
    const int32_t v64 = (int32_t)((uint32_t)v5 + (uint32_t)v63);
    const int32_t v65 = gelu_tanh_e4m3fn_cr_avx2_shl_i32(v64, v48);
    const float v66 = gelu_tanh_e4m3fn_cr_avx2_frombits_f32(v65);
    const float v67 = v62 * v66;
    const int32_t v68 = gelu_tanh_e4m3fn_cr_avx2_bits_f32(v67);
    const int32_t v69 = gelu_tanh_e4m3fn_cr_avx2_lshr_i32(v68, v14);
    const int32_t v70 = v0 & v69;
    const int32_t v71 = 2139095040; /* 0x7f800000 */
    const int32_t v72 = 2147483647; /* 0x7fffffff */
    const int32_t v73 = v72 & v68;
    const int v74 = v71 < v73;
    const int32_t v75 = 1015021568; /* 0x3c800000 */
    const int v76 = v73 < v75;
    const float v77 = 0x1p+14f; /* 16384 */
    const float v78 = gelu_tanh_e4m3fn_cr_avx2_frombits_f32(v73);
    const float v79 = v77 + v78;
    const int32_t v80 = gelu_tanh_e4m3fn_cr_avx2_bits_f32(v79);
    const int32_t v81 = -1006108673; /* 0xc407ffff */
    const int32_t v82 = (int32_t)((uint32_t)v81 + (uint32_t)v73);
    const int32_t v83 = gelu_tanh_e4m3fn_cr_avx2_lshr_i32(v73, v11);
    const int32_t v84 = v83 & v57;
    const int32_t v85 = (int32_t)((uint32_t)v82 + (uint32_t)v84);
    const int32_t v86 = gelu_tanh_e4m3fn_cr_avx2_ashr_i32(v85, v11);
    const int32_t v87 = v5 < v86 ? v5 : v86;
    const int32_t v88 = v76 ? v80 : v87;
    const int32_t v89 = v74 ? v5 : v88;
    const int32_t v90 = v70 | v89;
    const int32_t r0 = v90;
    return (uint8_t)r0;
}

static void gelu_tanh_e4m3fn_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_e4m3fn_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_E4M3FN_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_E4M3FN_CR_AVX2_AVX2 static inline GELU_TANH_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_E4M3FN_CR_AVX2_AVX512 static inline GELU_TANH_E4M3FN_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_E4M3FN_CR_AVX2_AVX2 __m256i gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
GELU_TANH_E4M3FN_CR_AVX2_AVX2 void gelu_tanh_e4m3fn_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
GELU_TANH_E4M3FN_CR_AVX2_AVX2 void gelu_tanh_e4m3fn_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(0x1.6e8438p-3f); /* 0.178963125 */
    const __m256 v2 = _mm256_set1_ps(0x1.291b0cp-4f); /* 0.0725355595 */
    const __m256 v3 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v4 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256i v5 = _mm256_set1_epi32(127);
    const __m256 v9 = _mm256_set1_ps(NAN);
    const __m256 v10 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256 v23 = _mm256_set1_ps(0x1.a18608p+0f); /* 1.6309514 */
    const __m256 v26 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v27 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v30 = _mm256_set1_ps(-0x1.7355dep-8f); /* -0.00566612883 */
    const __m256 v31 = _mm256_set1_ps(-0x1.65cadcp-1f); /* -0.698813319 */
    const __m256 v34 = _mm256_set1_ps(0x1.a521ep-3f); /* 0.205631018 */
    const __m256 v36 = _mm256_set1_ps(0x1.525732p-2f); /* 0.330410749 */
    const __m256 v37 = _mm256_set1_ps(0x1.13ca8cp+0f); /* 1.07730937 */
    const __m256 v40 = _mm256_set1_ps(0x1.184caep+0f); /* 1.09492004 */
    const __m256 v42 = _mm256_set1_ps(0x1.402722p-7f); /* 0.00977028999 */
    const __m256 v43 = _mm256_set1_ps(0x1.1853cep+0f); /* 1.09502876 */
    const __m256i v45 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256i v55 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v57 = _mm256_set1_epi32(1);
    const __m256i v71 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v72 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v75 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v77 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v81 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i v6_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v6_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v7_0 = _mm256_and_si256(v5, v6_0);
    const __m256i v7_1 = _mm256_and_si256(v5, v6_1);
    const __m256i v8_0 = _mm256_cmpeq_epi32(v5, v7_0);
    const __m256i v8_1 = _mm256_cmpeq_epi32(v5, v7_1);
    const __m256i v12_0 = _mm256_slli_epi32(v7_0, 20);
    const __m256i v12_1 = _mm256_slli_epi32(v7_1, 20);
    const __m256i v13_0 = _mm256_and_si256(v0, v6_0);
    const __m256i v13_1 = _mm256_and_si256(v0, v6_1);
    const __m256i v15_0 = _mm256_slli_epi32(v13_0, 24);
    const __m256i v15_1 = _mm256_slli_epi32(v13_1, 24);
    const __m256i v16_0 = _mm256_or_si256(v12_0, v15_0);
    const __m256i v16_1 = _mm256_or_si256(v12_1, v15_1);
    const __m256 v17_0 = _mm256_castsi256_ps(v16_0);
    const __m256 v17_1 = _mm256_castsi256_ps(v16_1);
    const __m256 v18_0 = _mm256_mul_ps(v10, v17_0);
    const __m256 v18_1 = _mm256_mul_ps(v10, v17_1);
    const __m256 v19_0 = _mm256_blendv_ps(v18_0, v9, _mm256_castsi256_ps(v8_0));
    const __m256 v19_1 = _mm256_blendv_ps(v18_1, v9, _mm256_castsi256_ps(v8_1));
    const __m256 v20_0 = _mm256_min_ps(v4, v19_0);
    const __m256 v20_1 = _mm256_min_ps(v4, v19_1);
    const __m256 v21_0 = _mm256_max_ps(v3, v20_0);
    const __m256 v21_1 = _mm256_max_ps(v3, v20_1);
    const __m256 v22_0 = _mm256_mul_ps(v21_0, v21_0);
    const __m256 v22_1 = _mm256_mul_ps(v21_1, v21_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v2, v22_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v2, v22_1, v23);
    const __m256 v25_0 = _mm256_mul_ps(v24_0, v21_0);
    const __m256 v25_1 = _mm256_mul_ps(v24_1, v21_1);
    const __m256 v28_0 = _mm256_fmadd_ps(v25_0, v26, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v25_1, v26, v27);
    const __m256 v29_0 = _mm256_sub_ps(v28_0, v27);
    const __m256 v29_1 = _mm256_sub_ps(v28_1, v27);
    const __m256 v32_0 = _mm256_fmadd_ps(v29_0, v31, v25_0);
    const __m256 v32_1 = _mm256_fmadd_ps(v29_1, v31, v25_1);
    const __m256 v33_0 = _mm256_fmadd_ps(v29_0, v30, v32_0);
    const __m256 v33_1 = _mm256_fmadd_ps(v29_1, v30, v32_1);
    const __m256 v35_0 = _mm256_fmadd_ps(v1, v33_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v1, v33_1, v34);
    const __m256 v38_0 = _mm256_fmadd_ps(v36, v33_0, v37);
    const __m256 v38_1 = _mm256_fmadd_ps(v36, v33_1, v37);
    const __m256 v39_0 = _mm256_fmadd_ps(v35_0, v33_0, v38_0);
    const __m256 v39_1 = _mm256_fmadd_ps(v35_1, v33_1, v38_1);
    const __m256 v41_0 = _mm256_fmadd_ps(v39_0, v33_0, v40);
    const __m256 v41_1 = _mm256_fmadd_ps(v39_1, v33_1, v40);
    const __m256 v44_0 = _mm256_fmadd_ps(v42, v21_0, v43);
    const __m256 v44_1 = _mm256_fmadd_ps(v42, v21_1, v43);
    const __m256i v46_0 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v28_0);
    const __m256i v46_1 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v28_1);
    const __m256i v47_0 = _mm256_max_epi32(v45, v46_0);
    const __m256i v47_1 = _mm256_max_epi32(v45, v46_1);
    const __m256i v49_0 = _mm256_slli_epi32(v47_0, 23);
    const __m256i v49_1 = _mm256_slli_epi32(v47_1, 23);
    const __m256 v50_0 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v41_0), v49_0));
    const __m256 v50_1 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v41_1), v49_1));
    const __m256 v51_0 = _mm256_add_ps(v44_0, v50_0);
    const __m256 v51_1 = _mm256_add_ps(v44_1, v50_1);
    const __m256 v52_0 = _mm256_div_ps(v41_0, v51_0);
    const __m256 v52_1 = _mm256_div_ps(v41_1, v51_1);
    const __m256 v53_0 = _mm256_max_ps(v3, v19_0);
    const __m256 v53_1 = _mm256_max_ps(v3, v19_1);
    const __m256 v54_0 = _mm256_mul_ps(v52_0, v53_0);
    const __m256 v54_1 = _mm256_mul_ps(v52_1, v53_1);
    const __m256i v56_0 = _mm256_sub_epi32(v46_0, v55);
    const __m256i v56_1 = _mm256_sub_epi32(v46_1, v55);
    const __m256i v58_0 = _mm256_srai_epi32(v56_0, 1);
    const __m256i v58_1 = _mm256_srai_epi32(v56_1, 1);
    const __m256i v59_0 = _mm256_add_epi32(v5, v58_0);
    const __m256i v59_1 = _mm256_add_epi32(v5, v58_1);
    const __m256i v60_0 = _mm256_slli_epi32(v59_0, 23);
    const __m256i v60_1 = _mm256_slli_epi32(v59_1, 23);
    const __m256 v61_0 = _mm256_castsi256_ps(v60_0);
    const __m256 v61_1 = _mm256_castsi256_ps(v60_1);
    const __m256 v62_0 = _mm256_mul_ps(v54_0, v61_0);
    const __m256 v62_1 = _mm256_mul_ps(v54_1, v61_1);
    const __m256i v63_0 = _mm256_sub_epi32(v56_0, v58_0);
    const __m256i v63_1 = _mm256_sub_epi32(v56_1, v58_1);
    const __m256i v64_0 = _mm256_add_epi32(v5, v63_0);
    const __m256i v64_1 = _mm256_add_epi32(v5, v63_1);
    const __m256i v65_0 = _mm256_slli_epi32(v64_0, 23);
    const __m256i v65_1 = _mm256_slli_epi32(v64_1, 23);
    const __m256 v66_0 = _mm256_castsi256_ps(v65_0);
    const __m256 v66_1 = _mm256_castsi256_ps(v65_1);
    const __m256 v67_0 = _mm256_mul_ps(v62_0, v66_0);
    const __m256 v67_1 = _mm256_mul_ps(v62_1, v66_1);
    const __m256i v68_0 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v67_0);
    const __m256i v68_1 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v67_1);
    const __m256i v69_0 = _mm256_srli_epi32(v68_0, 24);
    const __m256i v69_1 = _mm256_srli_epi32(v68_1, 24);
    const __m256i v70_0 = _mm256_and_si256(v0, v69_0);
    const __m256i v70_1 = _mm256_and_si256(v0, v69_1);
    const __m256i v73_0 = _mm256_and_si256(v72, v68_0);
    const __m256i v73_1 = _mm256_and_si256(v72, v68_1);
    const __m256i v74_0 = _mm256_cmpgt_epi32(v73_0, v71);
    const __m256i v74_1 = _mm256_cmpgt_epi32(v73_1, v71);
    const __m256i v76_0 = _mm256_cmpgt_epi32(v75, v73_0);
    const __m256i v76_1 = _mm256_cmpgt_epi32(v75, v73_1);
    const __m256 v78_0 = _mm256_castsi256_ps(v73_0);
    const __m256 v78_1 = _mm256_castsi256_ps(v73_1);
    const __m256 v79_0 = _mm256_add_ps(v77, v78_0);
    const __m256 v79_1 = _mm256_add_ps(v77, v78_1);
    const __m256i v80_0 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v79_0);
    const __m256i v80_1 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v79_1);
    const __m256i v82_0 = _mm256_add_epi32(v81, v73_0);
    const __m256i v82_1 = _mm256_add_epi32(v81, v73_1);
    const __m256i v83_0 = _mm256_srli_epi32(v73_0, 20);
    const __m256i v83_1 = _mm256_srli_epi32(v73_1, 20);
    const __m256i v84_0 = _mm256_and_si256(v83_0, v57);
    const __m256i v84_1 = _mm256_and_si256(v83_1, v57);
    const __m256i v85_0 = _mm256_add_epi32(v82_0, v84_0);
    const __m256i v85_1 = _mm256_add_epi32(v82_1, v84_1);
    const __m256i v86_0 = _mm256_srai_epi32(v85_0, 20);
    const __m256i v86_1 = _mm256_srai_epi32(v85_1, 20);
    const __m256i v87_0 = _mm256_min_epi32(v5, v86_0);
    const __m256i v87_1 = _mm256_min_epi32(v5, v86_1);
    const __m256i v88_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v87_0), _mm256_castsi256_ps(v80_0), _mm256_castsi256_ps(v76_0)));
    const __m256i v88_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v87_1), _mm256_castsi256_ps(v80_1), _mm256_castsi256_ps(v76_1)));
    const __m256i v89_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v88_0), _mm256_castsi256_ps(v5), _mm256_castsi256_ps(v74_0)));
    const __m256i v89_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v88_1), _mm256_castsi256_ps(v5), _mm256_castsi256_ps(v74_1)));
    const __m256i v90_0 = _mm256_or_si256(v70_0, v89_0);
    const __m256i v90_1 = _mm256_or_si256(v70_1, v89_1);
    gelu_tanh_e4m3fn_cr_avx2_store_u8_avx2(y, v90_0);
    gelu_tanh_e4m3fn_cr_avx2_store_u8_avx2(y + 8, v90_1);
}

/* 8 elements. */
static GELU_TANH_E4M3FN_CR_AVX2_AVX2_TARGET void gelu_tanh_e4m3fn_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(0x1.6e8438p-3f); /* 0.178963125 */
    const __m256 v2 = _mm256_set1_ps(0x1.291b0cp-4f); /* 0.0725355595 */
    const __m256 v3 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v4 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256i v5 = _mm256_set1_epi32(127);
    const __m256 v9 = _mm256_set1_ps(NAN);
    const __m256 v10 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256 v23 = _mm256_set1_ps(0x1.a18608p+0f); /* 1.6309514 */
    const __m256 v26 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v27 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v30 = _mm256_set1_ps(-0x1.7355dep-8f); /* -0.00566612883 */
    const __m256 v31 = _mm256_set1_ps(-0x1.65cadcp-1f); /* -0.698813319 */
    const __m256 v34 = _mm256_set1_ps(0x1.a521ep-3f); /* 0.205631018 */
    const __m256 v36 = _mm256_set1_ps(0x1.525732p-2f); /* 0.330410749 */
    const __m256 v37 = _mm256_set1_ps(0x1.13ca8cp+0f); /* 1.07730937 */
    const __m256 v40 = _mm256_set1_ps(0x1.184caep+0f); /* 1.09492004 */
    const __m256 v42 = _mm256_set1_ps(0x1.402722p-7f); /* 0.00977028999 */
    const __m256 v43 = _mm256_set1_ps(0x1.1853cep+0f); /* 1.09502876 */
    const __m256i v45 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256i v55 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v57 = _mm256_set1_epi32(1);
    const __m256i v71 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v72 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v75 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v77 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v81 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i v6 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v7 = _mm256_and_si256(v5, v6);
    const __m256i v8 = _mm256_cmpeq_epi32(v5, v7);
    const __m256i v12 = _mm256_slli_epi32(v7, 20);
    const __m256i v13 = _mm256_and_si256(v0, v6);
    const __m256i v15 = _mm256_slli_epi32(v13, 24);
    const __m256i v16 = _mm256_or_si256(v12, v15);
    const __m256 v17 = _mm256_castsi256_ps(v16);
    const __m256 v18 = _mm256_mul_ps(v10, v17);
    const __m256 v19 = _mm256_blendv_ps(v18, v9, _mm256_castsi256_ps(v8));
    const __m256 v20 = _mm256_min_ps(v4, v19);
    const __m256 v21 = _mm256_max_ps(v3, v20);
    const __m256 v22 = _mm256_mul_ps(v21, v21);
    const __m256 v24 = _mm256_fmadd_ps(v2, v22, v23);
    const __m256 v25 = _mm256_mul_ps(v24, v21);
    const __m256 v28 = _mm256_fmadd_ps(v25, v26, v27);
    const __m256 v29 = _mm256_sub_ps(v28, v27);
    const __m256 v32 = _mm256_fmadd_ps(v29, v31, v25);
    const __m256 v33 = _mm256_fmadd_ps(v29, v30, v32);
    const __m256 v35 = _mm256_fmadd_ps(v1, v33, v34);
    const __m256 v38 = _mm256_fmadd_ps(v36, v33, v37);
    const __m256 v39 = _mm256_fmadd_ps(v35, v33, v38);
    const __m256 v41 = _mm256_fmadd_ps(v39, v33, v40);
    const __m256 v44 = _mm256_fmadd_ps(v42, v21, v43);
    const __m256i v46 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v28);
    const __m256i v47 = _mm256_max_epi32(v45, v46);
    const __m256i v49 = _mm256_slli_epi32(v47, 23);
    const __m256 v50 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v41), v49));
    const __m256 v51 = _mm256_add_ps(v44, v50);
    const __m256 v52 = _mm256_div_ps(v41, v51);
    const __m256 v53 = _mm256_max_ps(v3, v19);
    const __m256 v54 = _mm256_mul_ps(v52, v53);
    const __m256i v56 = _mm256_sub_epi32(v46, v55);
    const __m256i v58 = _mm256_srai_epi32(v56, 1);
    const __m256i v59 = _mm256_add_epi32(v5, v58);
    const __m256i v60 = _mm256_slli_epi32(v59, 23);
    const __m256 v61 = _mm256_castsi256_ps(v60);
    const __m256 v62 = _mm256_mul_ps(v54, v61);
    const __m256i v63 = _mm256_sub_epi32(v56, v58);
    const __m256i v64 = _mm256_add_epi32(v5, v63);
    const __m256i v65 = _mm256_slli_epi32(v64, 23);
    const __m256 v66 = _mm256_castsi256_ps(v65);
    const __m256 v67 = _mm256_mul_ps(v62, v66);
    const __m256i v68 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v67);
    const __m256i v69 = _mm256_srli_epi32(v68, 24);
    const __m256i v70 = _mm256_and_si256(v0, v69);
    const __m256i v73 = _mm256_and_si256(v72, v68);
    const __m256i v74 = _mm256_cmpgt_epi32(v73, v71);
    const __m256i v76 = _mm256_cmpgt_epi32(v75, v73);
    const __m256 v78 = _mm256_castsi256_ps(v73);
    const __m256 v79 = _mm256_add_ps(v77, v78);
    const __m256i v80 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx2(v79);
    const __m256i v82 = _mm256_add_epi32(v81, v73);
    const __m256i v83 = _mm256_srli_epi32(v73, 20);
    const __m256i v84 = _mm256_and_si256(v83, v57);
    const __m256i v85 = _mm256_add_epi32(v82, v84);
    const __m256i v86 = _mm256_srai_epi32(v85, 20);
    const __m256i v87 = _mm256_min_epi32(v5, v86);
    const __m256i v88 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v87), _mm256_castsi256_ps(v80), _mm256_castsi256_ps(v76)));
    const __m256i v89 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v88), _mm256_castsi256_ps(v5), _mm256_castsi256_ps(v74)));
    const __m256i v90 = _mm256_or_si256(v70, v89);
    gelu_tanh_e4m3fn_cr_avx2_store_u8_avx2(y, v90);
}

static GELU_TANH_E4M3FN_CR_AVX2_AVX2_TARGET void gelu_tanh_e4m3fn_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_e4m3fn_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        gelu_tanh_e4m3fn_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        gelu_tanh_e4m3fn_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_E4M3FN_CR_AVX2_AVX512 __m512i gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
GELU_TANH_E4M3FN_CR_AVX2_AVX512 void gelu_tanh_e4m3fn_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(0x1.6e8438p-3f); /* 0.178963125 */
    const __m512 v2 = _mm512_set1_ps(0x1.291b0cp-4f); /* 0.0725355595 */
    const __m512 v3 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v4 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512i v5 = _mm512_set1_epi32(127);
    const __m512 v9 = _mm512_set1_ps(NAN);
    const __m512 v10 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v23 = _mm512_set1_ps(0x1.a18608p+0f); /* 1.6309514 */
    const __m512 v26 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v27 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v30 = _mm512_set1_ps(-0x1.7355dep-8f); /* -0.00566612883 */
    const __m512 v31 = _mm512_set1_ps(-0x1.65cadcp-1f); /* -0.698813319 */
    const __m512 v34 = _mm512_set1_ps(0x1.a521ep-3f); /* 0.205631018 */
    const __m512 v36 = _mm512_set1_ps(0x1.525732p-2f); /* 0.330410749 */
    const __m512 v37 = _mm512_set1_ps(0x1.13ca8cp+0f); /* 1.07730937 */
    const __m512 v40 = _mm512_set1_ps(0x1.184caep+0f); /* 1.09492004 */
    const __m512 v42 = _mm512_set1_ps(0x1.402722p-7f); /* 0.00977028999 */
    const __m512 v43 = _mm512_set1_ps(0x1.1853cep+0f); /* 1.09502876 */
    const __m512i v45 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512i v55 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i v57 = _mm512_set1_epi32(1);
    const __m512i v71 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v72 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v75 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v77 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v81 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v6_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v6_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v6_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v6_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v7_0 = _mm512_and_si512(v5, v6_0);
    const __m512i v7_1 = _mm512_and_si512(v5, v6_1);
    const __m512i v7_2 = _mm512_and_si512(v5, v6_2);
    const __m512i v7_3 = _mm512_and_si512(v5, v6_3);
    const __mmask16 v8_0 = _mm512_cmpeq_epi32_mask(v5, v7_0);
    const __mmask16 v8_1 = _mm512_cmpeq_epi32_mask(v5, v7_1);
    const __mmask16 v8_2 = _mm512_cmpeq_epi32_mask(v5, v7_2);
    const __mmask16 v8_3 = _mm512_cmpeq_epi32_mask(v5, v7_3);
    const __m512i v12_0 = _mm512_slli_epi32(v7_0, 20);
    const __m512i v12_1 = _mm512_slli_epi32(v7_1, 20);
    const __m512i v12_2 = _mm512_slli_epi32(v7_2, 20);
    const __m512i v12_3 = _mm512_slli_epi32(v7_3, 20);
    const __m512i v13_0 = _mm512_and_si512(v0, v6_0);
    const __m512i v13_1 = _mm512_and_si512(v0, v6_1);
    const __m512i v13_2 = _mm512_and_si512(v0, v6_2);
    const __m512i v13_3 = _mm512_and_si512(v0, v6_3);
    const __m512i v15_0 = _mm512_slli_epi32(v13_0, 24);
    const __m512i v15_1 = _mm512_slli_epi32(v13_1, 24);
    const __m512i v15_2 = _mm512_slli_epi32(v13_2, 24);
    const __m512i v15_3 = _mm512_slli_epi32(v13_3, 24);
    const __m512i v16_0 = _mm512_or_si512(v12_0, v15_0);
    const __m512i v16_1 = _mm512_or_si512(v12_1, v15_1);
    const __m512i v16_2 = _mm512_or_si512(v12_2, v15_2);
    const __m512i v16_3 = _mm512_or_si512(v12_3, v15_3);
    const __m512 v17_0 = _mm512_castsi512_ps(v16_0);
    const __m512 v17_1 = _mm512_castsi512_ps(v16_1);
    const __m512 v17_2 = _mm512_castsi512_ps(v16_2);
    const __m512 v17_3 = _mm512_castsi512_ps(v16_3);
    const __m512 v18_0 = _mm512_mul_ps(v10, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v10, v17_1);
    const __m512 v18_2 = _mm512_mul_ps(v10, v17_2);
    const __m512 v18_3 = _mm512_mul_ps(v10, v17_3);
    const __m512 v19_0 = _mm512_mask_blend_ps(v8_0, v18_0, v9);
    const __m512 v19_1 = _mm512_mask_blend_ps(v8_1, v18_1, v9);
    const __m512 v19_2 = _mm512_mask_blend_ps(v8_2, v18_2, v9);
    const __m512 v19_3 = _mm512_mask_blend_ps(v8_3, v18_3, v9);
    const __m512 v20_0 = _mm512_min_ps(v4, v19_0);
    const __m512 v20_1 = _mm512_min_ps(v4, v19_1);
    const __m512 v20_2 = _mm512_min_ps(v4, v19_2);
    const __m512 v20_3 = _mm512_min_ps(v4, v19_3);
    const __m512 v21_0 = _mm512_max_ps(v3, v20_0);
    const __m512 v21_1 = _mm512_max_ps(v3, v20_1);
    const __m512 v21_2 = _mm512_max_ps(v3, v20_2);
    const __m512 v21_3 = _mm512_max_ps(v3, v20_3);
    const __m512 v22_0 = _mm512_mul_ps(v21_0, v21_0);
    const __m512 v22_1 = _mm512_mul_ps(v21_1, v21_1);
    const __m512 v22_2 = _mm512_mul_ps(v21_2, v21_2);
    const __m512 v22_3 = _mm512_mul_ps(v21_3, v21_3);
    const __m512 v24_0 = _mm512_fmadd_ps(v2, v22_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v2, v22_1, v23);
    const __m512 v24_2 = _mm512_fmadd_ps(v2, v22_2, v23);
    const __m512 v24_3 = _mm512_fmadd_ps(v2, v22_3, v23);
    const __m512 v25_0 = _mm512_mul_ps(v24_0, v21_0);
    const __m512 v25_1 = _mm512_mul_ps(v24_1, v21_1);
    const __m512 v25_2 = _mm512_mul_ps(v24_2, v21_2);
    const __m512 v25_3 = _mm512_mul_ps(v24_3, v21_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v25_0, v26, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v25_1, v26, v27);
    const __m512 v28_2 = _mm512_fmadd_ps(v25_2, v26, v27);
    const __m512 v28_3 = _mm512_fmadd_ps(v25_3, v26, v27);
    const __m512 v29_0 = _mm512_sub_ps(v28_0, v27);
    const __m512 v29_1 = _mm512_sub_ps(v28_1, v27);
    const __m512 v29_2 = _mm512_sub_ps(v28_2, v27);
    const __m512 v29_3 = _mm512_sub_ps(v28_3, v27);
    const __m512 v32_0 = _mm512_fmadd_ps(v29_0, v31, v25_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v29_1, v31, v25_1);
    const __m512 v32_2 = _mm512_fmadd_ps(v29_2, v31, v25_2);
    const __m512 v32_3 = _mm512_fmadd_ps(v29_3, v31, v25_3);
    const __m512 v33_0 = _mm512_fmadd_ps(v29_0, v30, v32_0);
    const __m512 v33_1 = _mm512_fmadd_ps(v29_1, v30, v32_1);
    const __m512 v33_2 = _mm512_fmadd_ps(v29_2, v30, v32_2);
    const __m512 v33_3 = _mm512_fmadd_ps(v29_3, v30, v32_3);
    const __m512 v35_0 = _mm512_fmadd_ps(v1, v33_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v1, v33_1, v34);
    const __m512 v35_2 = _mm512_fmadd_ps(v1, v33_2, v34);
    const __m512 v35_3 = _mm512_fmadd_ps(v1, v33_3, v34);
    const __m512 v38_0 = _mm512_fmadd_ps(v36, v33_0, v37);
    const __m512 v38_1 = _mm512_fmadd_ps(v36, v33_1, v37);
    const __m512 v38_2 = _mm512_fmadd_ps(v36, v33_2, v37);
    const __m512 v38_3 = _mm512_fmadd_ps(v36, v33_3, v37);
    const __m512 v39_0 = _mm512_fmadd_ps(v35_0, v33_0, v38_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v35_1, v33_1, v38_1);
    const __m512 v39_2 = _mm512_fmadd_ps(v35_2, v33_2, v38_2);
    const __m512 v39_3 = _mm512_fmadd_ps(v35_3, v33_3, v38_3);
    const __m512 v41_0 = _mm512_fmadd_ps(v39_0, v33_0, v40);
    const __m512 v41_1 = _mm512_fmadd_ps(v39_1, v33_1, v40);
    const __m512 v41_2 = _mm512_fmadd_ps(v39_2, v33_2, v40);
    const __m512 v41_3 = _mm512_fmadd_ps(v39_3, v33_3, v40);
    const __m512 v44_0 = _mm512_fmadd_ps(v42, v21_0, v43);
    const __m512 v44_1 = _mm512_fmadd_ps(v42, v21_1, v43);
    const __m512 v44_2 = _mm512_fmadd_ps(v42, v21_2, v43);
    const __m512 v44_3 = _mm512_fmadd_ps(v42, v21_3, v43);
    const __m512i v46_0 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v28_0);
    const __m512i v46_1 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v28_1);
    const __m512i v46_2 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v28_2);
    const __m512i v46_3 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v28_3);
    const __m512i v47_0 = _mm512_max_epi32(v45, v46_0);
    const __m512i v47_1 = _mm512_max_epi32(v45, v46_1);
    const __m512i v47_2 = _mm512_max_epi32(v45, v46_2);
    const __m512i v47_3 = _mm512_max_epi32(v45, v46_3);
    const __m512i v49_0 = _mm512_slli_epi32(v47_0, 23);
    const __m512i v49_1 = _mm512_slli_epi32(v47_1, 23);
    const __m512i v49_2 = _mm512_slli_epi32(v47_2, 23);
    const __m512i v49_3 = _mm512_slli_epi32(v47_3, 23);
    const __m512 v50_0 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v41_0), v49_0));
    const __m512 v50_1 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v41_1), v49_1));
    const __m512 v50_2 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v41_2), v49_2));
    const __m512 v50_3 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v41_3), v49_3));
    const __m512 v51_0 = _mm512_add_ps(v44_0, v50_0);
    const __m512 v51_1 = _mm512_add_ps(v44_1, v50_1);
    const __m512 v51_2 = _mm512_add_ps(v44_2, v50_2);
    const __m512 v51_3 = _mm512_add_ps(v44_3, v50_3);
    const __m512 v52_0 = _mm512_div_ps(v41_0, v51_0);
    const __m512 v52_1 = _mm512_div_ps(v41_1, v51_1);
    const __m512 v52_2 = _mm512_div_ps(v41_2, v51_2);
    const __m512 v52_3 = _mm512_div_ps(v41_3, v51_3);
    const __m512 v53_0 = _mm512_max_ps(v3, v19_0);
    const __m512 v53_1 = _mm512_max_ps(v3, v19_1);
    const __m512 v53_2 = _mm512_max_ps(v3, v19_2);
    const __m512 v53_3 = _mm512_max_ps(v3, v19_3);
    const __m512 v54_0 = _mm512_mul_ps(v52_0, v53_0);
    const __m512 v54_1 = _mm512_mul_ps(v52_1, v53_1);
    const __m512 v54_2 = _mm512_mul_ps(v52_2, v53_2);
    const __m512 v54_3 = _mm512_mul_ps(v52_3, v53_3);
    const __m512i v56_0 = _mm512_sub_epi32(v46_0, v55);
    const __m512i v56_1 = _mm512_sub_epi32(v46_1, v55);
    const __m512i v56_2 = _mm512_sub_epi32(v46_2, v55);
    const __m512i v56_3 = _mm512_sub_epi32(v46_3, v55);
    const __m512i v58_0 = _mm512_srai_epi32(v56_0, 1);
    const __m512i v58_1 = _mm512_srai_epi32(v56_1, 1);
    const __m512i v58_2 = _mm512_srai_epi32(v56_2, 1);
    const __m512i v58_3 = _mm512_srai_epi32(v56_3, 1);
    const __m512i v59_0 = _mm512_add_epi32(v5, v58_0);
    const __m512i v59_1 = _mm512_add_epi32(v5, v58_1);
    const __m512i v59_2 = _mm512_add_epi32(v5, v58_2);
    const __m512i v59_3 = _mm512_add_epi32(v5, v58_3);
    const __m512i v60_0 = _mm512_slli_epi32(v59_0, 23);
    const __m512i v60_1 = _mm512_slli_epi32(v59_1, 23);
    const __m512i v60_2 = _mm512_slli_epi32(v59_2, 23);
    const __m512i v60_3 = _mm512_slli_epi32(v59_3, 23);
    const __m512 v61_0 = _mm512_castsi512_ps(v60_0);
    const __m512 v61_1 = _mm512_castsi512_ps(v60_1);
    const __m512 v61_2 = _mm512_castsi512_ps(v60_2);
    const __m512 v61_3 = _mm512_castsi512_ps(v60_3);
    const __m512 v62_0 = _mm512_mul_ps(v54_0, v61_0);
    const __m512 v62_1 = _mm512_mul_ps(v54_1, v61_1);
    const __m512 v62_2 = _mm512_mul_ps(v54_2, v61_2);
    const __m512 v62_3 = _mm512_mul_ps(v54_3, v61_3);
    const __m512i v63_0 = _mm512_sub_epi32(v56_0, v58_0);
    const __m512i v63_1 = _mm512_sub_epi32(v56_1, v58_1);
    const __m512i v63_2 = _mm512_sub_epi32(v56_2, v58_2);
    const __m512i v63_3 = _mm512_sub_epi32(v56_3, v58_3);
    const __m512i v64_0 = _mm512_add_epi32(v5, v63_0);
    const __m512i v64_1 = _mm512_add_epi32(v5, v63_1);
    const __m512i v64_2 = _mm512_add_epi32(v5, v63_2);
    const __m512i v64_3 = _mm512_add_epi32(v5, v63_3);
    const __m512i v65_0 = _mm512_slli_epi32(v64_0, 23);
    const __m512i v65_1 = _mm512_slli_epi32(v64_1, 23);
    const __m512i v65_2 = _mm512_slli_epi32(v64_2, 23);
    const __m512i v65_3 = _mm512_slli_epi32(v64_3, 23);
    const __m512 v66_0 = _mm512_castsi512_ps(v65_0);
    const __m512 v66_1 = _mm512_castsi512_ps(v65_1);
    const __m512 v66_2 = _mm512_castsi512_ps(v65_2);
    const __m512 v66_3 = _mm512_castsi512_ps(v65_3);
    const __m512 v67_0 = _mm512_mul_ps(v62_0, v66_0);
    const __m512 v67_1 = _mm512_mul_ps(v62_1, v66_1);
    const __m512 v67_2 = _mm512_mul_ps(v62_2, v66_2);
    const __m512 v67_3 = _mm512_mul_ps(v62_3, v66_3);
    const __m512i v68_0 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v67_0);
    const __m512i v68_1 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v67_1);
    const __m512i v68_2 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v67_2);
    const __m512i v68_3 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v67_3);
    const __m512i v69_0 = _mm512_srli_epi32(v68_0, 24);
    const __m512i v69_1 = _mm512_srli_epi32(v68_1, 24);
    const __m512i v69_2 = _mm512_srli_epi32(v68_2, 24);
    const __m512i v69_3 = _mm512_srli_epi32(v68_3, 24);
    const __m512i v70_0 = _mm512_and_si512(v0, v69_0);
    const __m512i v70_1 = _mm512_and_si512(v0, v69_1);
    const __m512i v70_2 = _mm512_and_si512(v0, v69_2);
    const __m512i v70_3 = _mm512_and_si512(v0, v69_3);
    const __m512i v73_0 = _mm512_and_si512(v72, v68_0);
    const __m512i v73_1 = _mm512_and_si512(v72, v68_1);
    const __m512i v73_2 = _mm512_and_si512(v72, v68_2);
    const __m512i v73_3 = _mm512_and_si512(v72, v68_3);
    const __mmask16 v74_0 = _mm512_cmplt_epi32_mask(v71, v73_0);
    const __mmask16 v74_1 = _mm512_cmplt_epi32_mask(v71, v73_1);
    const __mmask16 v74_2 = _mm512_cmplt_epi32_mask(v71, v73_2);
    const __mmask16 v74_3 = _mm512_cmplt_epi32_mask(v71, v73_3);
    const __mmask16 v76_0 = _mm512_cmplt_epi32_mask(v73_0, v75);
    const __mmask16 v76_1 = _mm512_cmplt_epi32_mask(v73_1, v75);
    const __mmask16 v76_2 = _mm512_cmplt_epi32_mask(v73_2, v75);
    const __mmask16 v76_3 = _mm512_cmplt_epi32_mask(v73_3, v75);
    const __m512 v78_0 = _mm512_castsi512_ps(v73_0);
    const __m512 v78_1 = _mm512_castsi512_ps(v73_1);
    const __m512 v78_2 = _mm512_castsi512_ps(v73_2);
    const __m512 v78_3 = _mm512_castsi512_ps(v73_3);
    const __m512 v79_0 = _mm512_add_ps(v77, v78_0);
    const __m512 v79_1 = _mm512_add_ps(v77, v78_1);
    const __m512 v79_2 = _mm512_add_ps(v77, v78_2);
    const __m512 v79_3 = _mm512_add_ps(v77, v78_3);
    const __m512i v80_0 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v79_0);
    const __m512i v80_1 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v79_1);
    const __m512i v80_2 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v79_2);
    const __m512i v80_3 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v79_3);
    const __m512i v82_0 = _mm512_add_epi32(v81, v73_0);
    const __m512i v82_1 = _mm512_add_epi32(v81, v73_1);
    const __m512i v82_2 = _mm512_add_epi32(v81, v73_2);
    const __m512i v82_3 = _mm512_add_epi32(v81, v73_3);
    const __m512i v83_0 = _mm512_srli_epi32(v73_0, 20);
    const __m512i v83_1 = _mm512_srli_epi32(v73_1, 20);
    const __m512i v83_2 = _mm512_srli_epi32(v73_2, 20);
    const __m512i v83_3 = _mm512_srli_epi32(v73_3, 20);
    const __m512i v84_0 = _mm512_and_si512(v83_0, v57);
    const __m512i v84_1 = _mm512_and_si512(v83_1, v57);
    const __m512i v84_2 = _mm512_and_si512(v83_2, v57);
    const __m512i v84_3 = _mm512_and_si512(v83_3, v57);
    const __m512i v85_0 = _mm512_add_epi32(v82_0, v84_0);
    const __m512i v85_1 = _mm512_add_epi32(v82_1, v84_1);
    const __m512i v85_2 = _mm512_add_epi32(v82_2, v84_2);
    const __m512i v85_3 = _mm512_add_epi32(v82_3, v84_3);
    const __m512i v86_0 = _mm512_srai_epi32(v85_0, 20);
    const __m512i v86_1 = _mm512_srai_epi32(v85_1, 20);
    const __m512i v86_2 = _mm512_srai_epi32(v85_2, 20);
    const __m512i v86_3 = _mm512_srai_epi32(v85_3, 20);
    const __m512i v87_0 = _mm512_min_epi32(v5, v86_0);
    const __m512i v87_1 = _mm512_min_epi32(v5, v86_1);
    const __m512i v87_2 = _mm512_min_epi32(v5, v86_2);
    const __m512i v87_3 = _mm512_min_epi32(v5, v86_3);
    const __m512i v88_0 = _mm512_mask_blend_epi32(v76_0, v87_0, v80_0);
    const __m512i v88_1 = _mm512_mask_blend_epi32(v76_1, v87_1, v80_1);
    const __m512i v88_2 = _mm512_mask_blend_epi32(v76_2, v87_2, v80_2);
    const __m512i v88_3 = _mm512_mask_blend_epi32(v76_3, v87_3, v80_3);
    const __m512i v89_0 = _mm512_mask_blend_epi32(v74_0, v88_0, v5);
    const __m512i v89_1 = _mm512_mask_blend_epi32(v74_1, v88_1, v5);
    const __m512i v89_2 = _mm512_mask_blend_epi32(v74_2, v88_2, v5);
    const __m512i v89_3 = _mm512_mask_blend_epi32(v74_3, v88_3, v5);
    const __m512i v90_0 = _mm512_or_si512(v70_0, v89_0);
    const __m512i v90_1 = _mm512_or_si512(v70_1, v89_1);
    const __m512i v90_2 = _mm512_or_si512(v70_2, v89_2);
    const __m512i v90_3 = _mm512_or_si512(v70_3, v89_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v90_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v90_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v90_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v90_3));
}

/* 16 elements. */
static GELU_TANH_E4M3FN_CR_AVX2_AVX512_TARGET void gelu_tanh_e4m3fn_cr_avx2_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(0x1.6e8438p-3f); /* 0.178963125 */
    const __m512 v2 = _mm512_set1_ps(0x1.291b0cp-4f); /* 0.0725355595 */
    const __m512 v3 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v4 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512i v5 = _mm512_set1_epi32(127);
    const __m512 v9 = _mm512_set1_ps(NAN);
    const __m512 v10 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v23 = _mm512_set1_ps(0x1.a18608p+0f); /* 1.6309514 */
    const __m512 v26 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v27 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v30 = _mm512_set1_ps(-0x1.7355dep-8f); /* -0.00566612883 */
    const __m512 v31 = _mm512_set1_ps(-0x1.65cadcp-1f); /* -0.698813319 */
    const __m512 v34 = _mm512_set1_ps(0x1.a521ep-3f); /* 0.205631018 */
    const __m512 v36 = _mm512_set1_ps(0x1.525732p-2f); /* 0.330410749 */
    const __m512 v37 = _mm512_set1_ps(0x1.13ca8cp+0f); /* 1.07730937 */
    const __m512 v40 = _mm512_set1_ps(0x1.184caep+0f); /* 1.09492004 */
    const __m512 v42 = _mm512_set1_ps(0x1.402722p-7f); /* 0.00977028999 */
    const __m512 v43 = _mm512_set1_ps(0x1.1853cep+0f); /* 1.09502876 */
    const __m512i v45 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512i v55 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i v57 = _mm512_set1_epi32(1);
    const __m512i v71 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v72 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v75 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v77 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v81 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v6 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v7 = _mm512_and_si512(v5, v6);
    const __mmask16 v8 = _mm512_cmpeq_epi32_mask(v5, v7);
    const __m512i v12 = _mm512_slli_epi32(v7, 20);
    const __m512i v13 = _mm512_and_si512(v0, v6);
    const __m512i v15 = _mm512_slli_epi32(v13, 24);
    const __m512i v16 = _mm512_or_si512(v12, v15);
    const __m512 v17 = _mm512_castsi512_ps(v16);
    const __m512 v18 = _mm512_mul_ps(v10, v17);
    const __m512 v19 = _mm512_mask_blend_ps(v8, v18, v9);
    const __m512 v20 = _mm512_min_ps(v4, v19);
    const __m512 v21 = _mm512_max_ps(v3, v20);
    const __m512 v22 = _mm512_mul_ps(v21, v21);
    const __m512 v24 = _mm512_fmadd_ps(v2, v22, v23);
    const __m512 v25 = _mm512_mul_ps(v24, v21);
    const __m512 v28 = _mm512_fmadd_ps(v25, v26, v27);
    const __m512 v29 = _mm512_sub_ps(v28, v27);
    const __m512 v32 = _mm512_fmadd_ps(v29, v31, v25);
    const __m512 v33 = _mm512_fmadd_ps(v29, v30, v32);
    const __m512 v35 = _mm512_fmadd_ps(v1, v33, v34);
    const __m512 v38 = _mm512_fmadd_ps(v36, v33, v37);
    const __m512 v39 = _mm512_fmadd_ps(v35, v33, v38);
    const __m512 v41 = _mm512_fmadd_ps(v39, v33, v40);
    const __m512 v44 = _mm512_fmadd_ps(v42, v21, v43);
    const __m512i v46 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v28);
    const __m512i v47 = _mm512_max_epi32(v45, v46);
    const __m512i v49 = _mm512_slli_epi32(v47, 23);
    const __m512 v50 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v41), v49));
    const __m512 v51 = _mm512_add_ps(v44, v50);
    const __m512 v52 = _mm512_div_ps(v41, v51);
    const __m512 v53 = _mm512_max_ps(v3, v19);
    const __m512 v54 = _mm512_mul_ps(v52, v53);
    const __m512i v56 = _mm512_sub_epi32(v46, v55);
    const __m512i v58 = _mm512_srai_epi32(v56, 1);
    const __m512i v59 = _mm512_add_epi32(v5, v58);
    const __m512i v60 = _mm512_slli_epi32(v59, 23);
    const __m512 v61 = _mm512_castsi512_ps(v60);
    const __m512 v62 = _mm512_mul_ps(v54, v61);
    const __m512i v63 = _mm512_sub_epi32(v56, v58);
    const __m512i v64 = _mm512_add_epi32(v5, v63);
    const __m512i v65 = _mm512_slli_epi32(v64, 23);
    const __m512 v66 = _mm512_castsi512_ps(v65);
    const __m512 v67 = _mm512_mul_ps(v62, v66);
    const __m512i v68 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v67);
    const __m512i v69 = _mm512_srli_epi32(v68, 24);
    const __m512i v70 = _mm512_and_si512(v0, v69);
    const __m512i v73 = _mm512_and_si512(v72, v68);
    const __mmask16 v74 = _mm512_cmplt_epi32_mask(v71, v73);
    const __mmask16 v76 = _mm512_cmplt_epi32_mask(v73, v75);
    const __m512 v78 = _mm512_castsi512_ps(v73);
    const __m512 v79 = _mm512_add_ps(v77, v78);
    const __m512i v80 = gelu_tanh_e4m3fn_cr_avx2_bits_f32_avx512(v79);
    const __m512i v82 = _mm512_add_epi32(v81, v73);
    const __m512i v83 = _mm512_srli_epi32(v73, 20);
    const __m512i v84 = _mm512_and_si512(v83, v57);
    const __m512i v85 = _mm512_add_epi32(v82, v84);
    const __m512i v86 = _mm512_srai_epi32(v85, 20);
    const __m512i v87 = _mm512_min_epi32(v5, v86);
    const __m512i v88 = _mm512_mask_blend_epi32(v76, v87, v80);
    const __m512i v89 = _mm512_mask_blend_epi32(v74, v88, v5);
    const __m512i v90 = _mm512_or_si512(v70, v89);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v90));
}

static GELU_TANH_E4M3FN_CR_AVX2_AVX512_TARGET void gelu_tanh_e4m3fn_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        gelu_tanh_e4m3fn_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_tanh_e4m3fn_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        gelu_tanh_e4m3fn_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_E4M3FN_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_e4m3fn_cr_avx2_level(void) {
#if defined(GELU_TANH_E4M3FN_CR_AVX2_FORCE_ISA)
    return GELU_TANH_E4M3FN_CR_AVX2_FORCE_ISA;
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

uint8_t gelu_tanh_e4m3fn_cr_avx2(uint8_t x) {
    return gelu_tanh_e4m3fn_cr_avx2_element(x);
}

void gelu_tanh_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_e4m3fn_cr_avx2_level();
    if (level == 2) {
        gelu_tanh_e4m3fn_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_e4m3fn_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_e4m3fn_cr_avx2_array_portable(x, y, n);
}
