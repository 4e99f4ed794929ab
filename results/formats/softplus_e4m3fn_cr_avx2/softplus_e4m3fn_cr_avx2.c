/* softplus_e4m3fn_cr_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), e4m3fn
 *   domain       every input
 *   max error    0.498239 ulp, proven: all 256 inputs visited
 *   worst input  0x1.ap-5 (0.05078125, encoding 0x15)
 *   result there 0x1.8p-1 (0.75, encoding 0x34)
 *   mean error   0.141791 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e7240e1cf6448941d85cea6da20e4522
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_e4m3fn_avx2.db
 *                time: 1.2704 ns/element as avx2 code (inputs mean)
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
#include "softplus_e4m3fn_cr_avx2.h"

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

static inline int32_t softplus_e4m3fn_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softplus_e4m3fn_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softplus_e4m3fn_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline float softplus_e4m3fn_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t softplus_e4m3fn_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softplus_e4m3fn_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline uint8_t softplus_e4m3fn_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 2139095040; /* 0x7f800000 */
    const int32_t v1 = 2147483647; /* 0x7fffffff */
    const float v2 = -0x1.ap+6f; /* -104 */
    const int32_t v3 = 127;
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = v3 & v4;
    const int v6 = v3 == v5;
    const float v7 = NAN;
    const float v8 = 0x1.0000eep+120f; /* 1.32924685e+36 */
    const int32_t v9 = 20;
    const int32_t v10 = softplus_e4m3fn_cr_avx2_shl_i32(v5, v9);
    const int32_t v11 = 128;
    const int32_t v12 = v11 & v4;
    const int32_t v13 = 24;
    const int32_t v14 = softplus_e4m3fn_cr_avx2_shl_i32(v12, v13);
    const int32_t v15 = v10 | v14;
    const float v16 = softplus_e4m3fn_cr_avx2_frombits_f32(v15);
    const float v17 = -0x1.6216aep-13f; /* -0.000168842598 */
    const float v18 = softplus_e4m3fn_cr_avx2_fma_f32(v8, v16, v17);
    const float v19 = v6 ? v7 : v18;
    const float v20 = softplus_e4m3fn_cr_avx2_abs_f32(v19);
    const float v21 = -v20;
    const float v22 = v2 > v21 ? v2 : v21;
    const float v23 = 0x1.715476p+0f; /* 1.44269502 */
    const float v24 = 0x1.8p+23f; /* 12582912 */
    const float v25 = softplus_e4m3fn_cr_avx2_fma_f32(v22, v23, v24);
    const int32_t v26 = softplus_e4m3fn_cr_avx2_bits_f32(v25);
    const int32_t v27 = 1262485504; /* 0x4b400000 */
    const int32_t v28 = (int32_t)((uint32_t)v26 - (uint32_t)v27);
    const int32_t v29 = 1;
    const int32_t v30 = softplus_e4m3fn_cr_avx2_ashr_i32(v28, v29);
    const int32_t v31 = (int32_t)((uint32_t)v30 + (uint32_t)v3);
    const int32_t v32 = 23;
    const int32_t v33 = softplus_e4m3fn_cr_avx2_shl_i32(v31, v32);
    const float v34 = softplus_e4m3fn_cr_avx2_frombits_f32(v33);
    const float v35 = -0x1.5d7666p-10f; /* -0.00133309362 */
    const float v36 = v25 - v24;
    const float v37 = -0x1.79a792p-7f; /* -0.0115251029 */
    const float v38 = softplus_e4m3fn_cr_avx2_fma_f32(v35, v36, v37);
    const float v39 = -0x1.68cad2p-1f; /* -0.704672396 */
    const float v40 = softplus_e4m3fn_cr_avx2_fma_f32(v39, v36, v22);
    const float v41 = softplus_e4m3fn_cr_avx2_fma_f32(v38, v36, v40);
    const float v42 = 0x1.586e2ep-6f; /* 0.0210223626 */
    const float v43 = 0x1.443908p-3f; /* 0.158311903 */
    const float v44 = softplus_e4m3fn_cr_avx2_fma_f32(v41, v42, v43);
    const float v45 = 0x1.4b26e6p-2f; /* 0.323390573 */
    const float v46 = softplus_e4m3fn_cr_avx2_fma_f32(v41, v44, v45);
    const float v47 = 0x1.503fb8p-2f; /* 0.328368068 */
    const float v48 = softplus_e4m3fn_cr_avx2_fma_f32(v41, v46, v47);
    const float v49 = v34 * v48;
    const int32_t v50 = (int32_t)((uint32_t)v28 - (uint32_t)v30);
    const int32_t v51 = (int32_t)((uint32_t)v3 + (uint32_t)v50);
    const int32_t v52 = softplus_e4m3fn_cr_avx2_shl_i32(v51, v32);
    const float v53 = softplus_e4m3fn_cr_avx2_frombits_f32(v52);
    const float v54 = v49 * v53;
    const float v55 = 0x1.8b5d68p+6f; /* 98.841217 */
    const float v56 = 0x1.4176f8p+6f; /* 80.3661804 */
    const float v57 = v56 * v20;
    const float v58 = v55 + v57;
    const float v59 = softplus_e4m3fn_cr_avx2_fma_f32(v22, v54, v58);
    const float v60 = -0x1.34bd3cp+5f; /* -38.5923996 */
    const float v61 = softplus_e4m3fn_cr_avx2_fma_f32(v54, v59, v60);
    const float v62 = v54 * v61;
    const float v63 = 0x1.6284f8p+1f; /* 2.76968288 */
    const float v64 = softplus_e4m3fn_cr_avx2_fma_f32(v62, v54, v63);
    const float v65 = 0x0p+0f; /* 0 */
    const float v66 = v65 > v19 ? v65 : v19;
    const float v67 = softplus_e4m3fn_cr_avx2_fma_f32(v54, v64, v66);
    const int32_t v68 = softplus_e4m3fn_cr_avx2_bits_f32(v67);
    const int32_t v69 = v1 & v68;
    const int v70 = v0 < v69;
    const int32_t v71 = 1015021568; /* 0x3c800000 */
    const int v72 = v69 < v71;
    const float v73 = 0x1p+14f; /* 16384 */
    const float v74 = softplus_e4m3fn_cr_avx2_frombits_f32(v69);
    const float v75 = v73 + v74;
    const int32_t v76 = softplus_e4m3fn_cr_avx2_bits_f32(v75);
    const int32_t v77 = v69 & v29;
    const int32_t v78 = -1006108673; /* 0xc407ffff */
    const int32_t v79 = (int32_t)((uint32_t)v78 + (uint32_t)v69);
    const int32_t v80 = v77 ^ v79;
    const int32_t v81 = softplus_e4m3fn_cr_avx2_ashr_i32(v80, v9);
    const int32_t v82 = v72 ? v76 : v81;
    const int32_t v83 = v70 ? v3 : v82;
    const int32_t r0 = v83;
    return (uint8_t)r0;
}

static void softplus_e4m3fn_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_e4m3fn_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_E4M3FN_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_E4M3FN_CR_AVX2_AVX2 static inline SOFTPLUS_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_E4M3FN_CR_AVX2_AVX512 static inline SOFTPLUS_E4M3FN_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_E4M3FN_CR_AVX2_AVX2 __m256i softplus_e4m3fn_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
SOFTPLUS_E4M3FN_CR_AVX2_AVX2 void softplus_e4m3fn_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SOFTPLUS_E4M3FN_CR_AVX2_AVX2 void softplus_e4m3fn_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v1 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256i v3 = _mm256_set1_epi32(127);
    const __m256 v7 = _mm256_set1_ps(NAN);
    const __m256 v8 = _mm256_set1_ps(0x1.0000eep+120f); /* 1.32924685e+36 */
    const __m256i v11 = _mm256_set1_epi32(128);
    const __m256 v17 = _mm256_set1_ps(-0x1.6216aep-13f); /* -0.000168842598 */
    const __m256 v23 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v24 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v27 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v29 = _mm256_set1_epi32(1);
    const __m256 v35 = _mm256_set1_ps(-0x1.5d7666p-10f); /* -0.00133309362 */
    const __m256 v37 = _mm256_set1_ps(-0x1.79a792p-7f); /* -0.0115251029 */
    const __m256 v39 = _mm256_set1_ps(-0x1.68cad2p-1f); /* -0.704672396 */
    const __m256 v42 = _mm256_set1_ps(0x1.586e2ep-6f); /* 0.0210223626 */
    const __m256 v43 = _mm256_set1_ps(0x1.443908p-3f); /* 0.158311903 */
    const __m256 v45 = _mm256_set1_ps(0x1.4b26e6p-2f); /* 0.323390573 */
    const __m256 v47 = _mm256_set1_ps(0x1.503fb8p-2f); /* 0.328368068 */
    const __m256 v55 = _mm256_set1_ps(0x1.8b5d68p+6f); /* 98.841217 */
    const __m256 v56 = _mm256_set1_ps(0x1.4176f8p+6f); /* 80.3661804 */
    const __m256 v60 = _mm256_set1_ps(-0x1.34bd3cp+5f); /* -38.5923996 */
    const __m256 v63 = _mm256_set1_ps(0x1.6284f8p+1f); /* 2.76968288 */
    const __m256 v65 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v71 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v73 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v78 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i v4 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_and_si256(v3, v4);
    const __m256i v6 = _mm256_cmpeq_epi32(v3, v5);
    const __m256i v10 = _mm256_slli_epi32(v5, 20);
    const __m256i v12 = _mm256_and_si256(v11, v4);
    const __m256i v14 = _mm256_slli_epi32(v12, 24);
    const __m256i v15 = _mm256_or_si256(v10, v14);
    const __m256 v16 = _mm256_castsi256_ps(v15);
    const __m256 v18 = _mm256_fmadd_ps(v8, v16, v17);
    const __m256 v19 = _mm256_blendv_ps(v18, v7, _mm256_castsi256_ps(v6));
    const __m256 v20 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v19);
    const __m256 v21 = _mm256_xor_ps(v20, _mm256_set1_ps(-0.0f));
    const __m256 v22 = _mm256_max_ps(v2, v21);
    const __m256 v25 = _mm256_fmadd_ps(v22, v23, v24);
    const __m256i v26 = softplus_e4m3fn_cr_avx2_bits_f32_avx2(v25);
    const __m256i v28 = _mm256_sub_epi32(v26, v27);
    const __m256i v30 = _mm256_srai_epi32(v28, 1);
    const __m256i v31 = _mm256_add_epi32(v30, v3);
    const __m256i v33 = _mm256_slli_epi32(v31, 23);
    const __m256 v34 = _mm256_castsi256_ps(v33);
    const __m256 v36 = _mm256_sub_ps(v25, v24);
    const __m256 v38 = _mm256_fmadd_ps(v35, v36, v37);
    const __m256 v40 = _mm256_fmadd_ps(v39, v36, v22);
    const __m256 v41 = _mm256_fmadd_ps(v38, v36, v40);
    const __m256 v44 = _mm256_fmadd_ps(v41, v42, v43);
    const __m256 v46 = _mm256_fmadd_ps(v41, v44, v45);
    const __m256 v48 = _mm256_fmadd_ps(v41, v46, v47);
    const __m256 v49 = _mm256_mul_ps(v34, v48);
    const __m256i v50 = _mm256_sub_epi32(v28, v30);
    const __m256i v51 = _mm256_add_epi32(v3, v50);
    const __m256i v52 = _mm256_slli_epi32(v51, 23);
    const __m256 v53 = _mm256_castsi256_ps(v52);
    const __m256 v54 = _mm256_mul_ps(v49, v53);
    const __m256 v57 = _mm256_mul_ps(v56, v20);
    const __m256 v58 = _mm256_add_ps(v55, v57);
    const __m256 v59 = _mm256_fmadd_ps(v22, v54, v58);
    const __m256 v61 = _mm256_fmadd_ps(v54, v59, v60);
    const __m256 v62 = _mm256_mul_ps(v54, v61);
    const __m256 v64 = _mm256_fmadd_ps(v62, v54, v63);
    const __m256 v66 = _mm256_max_ps(v65, v19);
    const __m256 v67 = _mm256_fmadd_ps(v54, v64, v66);
    const __m256i v68 = softplus_e4m3fn_cr_avx2_bits_f32_avx2(v67);
    const __m256i v69 = _mm256_and_si256(v1, v68);
    const __m256i v70 = _mm256_cmpgt_epi32(v69, v0);
    const __m256i v72 = _mm256_cmpgt_epi32(v71, v69);
    const __m256 v74 = _mm256_castsi256_ps(v69);
    const __m256 v75 = _mm256_add_ps(v73, v74);
    const __m256i v76 = softplus_e4m3fn_cr_avx2_bits_f32_avx2(v75);
    const __m256i v77 = _mm256_and_si256(v69, v29);
    const __m256i v79 = _mm256_add_epi32(v78, v69);
    const __m256i v80 = _mm256_xor_si256(v77, v79);
    const __m256i v81 = _mm256_srai_epi32(v80, 20);
    const __m256i v82 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v81), _mm256_castsi256_ps(v76), _mm256_castsi256_ps(v72)));
    const __m256i v83 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v82), _mm256_castsi256_ps(v3), _mm256_castsi256_ps(v70)));
    softplus_e4m3fn_cr_avx2_store_u8_avx2(y, v83);
}

static SOFTPLUS_E4M3FN_CR_AVX2_AVX2_TARGET void softplus_e4m3fn_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        softplus_e4m3fn_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        softplus_e4m3fn_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_E4M3FN_CR_AVX2_AVX512 __m512i softplus_e4m3fn_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SOFTPLUS_E4M3FN_CR_AVX2_AVX512 void softplus_e4m3fn_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512i v3 = _mm512_set1_epi32(127);
    const __m512 v7 = _mm512_set1_ps(NAN);
    const __m512 v8 = _mm512_set1_ps(0x1.0000eep+120f); /* 1.32924685e+36 */
    const __m512i v11 = _mm512_set1_epi32(128);
    const __m512 v17 = _mm512_set1_ps(-0x1.6216aep-13f); /* -0.000168842598 */
    const __m512 v23 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v24 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v27 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i v29 = _mm512_set1_epi32(1);
    const __m512 v35 = _mm512_set1_ps(-0x1.5d7666p-10f); /* -0.00133309362 */
    const __m512 v37 = _mm512_set1_ps(-0x1.79a792p-7f); /* -0.0115251029 */
    const __m512 v39 = _mm512_set1_ps(-0x1.68cad2p-1f); /* -0.704672396 */
    const __m512 v42 = _mm512_set1_ps(0x1.586e2ep-6f); /* 0.0210223626 */
    const __m512 v43 = _mm512_set1_ps(0x1.443908p-3f); /* 0.158311903 */
    const __m512 v45 = _mm512_set1_ps(0x1.4b26e6p-2f); /* 0.323390573 */
    const __m512 v47 = _mm512_set1_ps(0x1.503fb8p-2f); /* 0.328368068 */
    const __m512 v55 = _mm512_set1_ps(0x1.8b5d68p+6f); /* 98.841217 */
    const __m512 v56 = _mm512_set1_ps(0x1.4176f8p+6f); /* 80.3661804 */
    const __m512 v60 = _mm512_set1_ps(-0x1.34bd3cp+5f); /* -38.5923996 */
    const __m512 v63 = _mm512_set1_ps(0x1.6284f8p+1f); /* 2.76968288 */
    const __m512 v65 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v71 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v73 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v78 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v4 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v5 = _mm512_and_si512(v3, v4);
    const __mmask16 v6 = _mm512_cmpeq_epi32_mask(v3, v5);
    const __m512i v10 = _mm512_slli_epi32(v5, 20);
    const __m512i v12 = _mm512_and_si512(v11, v4);
    const __m512i v14 = _mm512_slli_epi32(v12, 24);
    const __m512i v15 = _mm512_or_si512(v10, v14);
    const __m512 v16 = _mm512_castsi512_ps(v15);
    const __m512 v18 = _mm512_fmadd_ps(v8, v16, v17);
    const __m512 v19 = _mm512_mask_blend_ps(v6, v18, v7);
    const __m512 v20 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v19), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v21 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v20), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v22 = _mm512_max_ps(v2, v21);
    const __m512 v25 = _mm512_fmadd_ps(v22, v23, v24);
    const __m512i v26 = softplus_e4m3fn_cr_avx2_bits_f32_avx512(v25);
    const __m512i v28 = _mm512_sub_epi32(v26, v27);
    const __m512i v30 = _mm512_srai_epi32(v28, 1);
    const __m512i v31 = _mm512_add_epi32(v30, v3);
    const __m512i v33 = _mm512_slli_epi32(v31, 23);
    const __m512 v34 = _mm512_castsi512_ps(v33);
    const __m512 v36 = _mm512_sub_ps(v25, v24);
    const __m512 v38 = _mm512_fmadd_ps(v35, v36, v37);
    const __m512 v40 = _mm512_fmadd_ps(v39, v36, v22);
    const __m512 v41 = _mm512_fmadd_ps(v38, v36, v40);
    const __m512 v44 = _mm512_fmadd_ps(v41, v42, v43);
    const __m512 v46 = _mm512_fmadd_ps(v41, v44, v45);
    const __m512 v48 = _mm512_fmadd_ps(v41, v46, v47);
    const __m512 v49 = _mm512_mul_ps(v34, v48);
    const __m512i v50 = _mm512_sub_epi32(v28, v30);
    const __m512i v51 = _mm512_add_epi32(v3, v50);
    const __m512i v52 = _mm512_slli_epi32(v51, 23);
    const __m512 v53 = _mm512_castsi512_ps(v52);
    const __m512 v54 = _mm512_mul_ps(v49, v53);
    const __m512 v57 = _mm512_mul_ps(v56, v20);
    const __m512 v58 = _mm512_add_ps(v55, v57);
    const __m512 v59 = _mm512_fmadd_ps(v22, v54, v58);
    const __m512 v61 = _mm512_fmadd_ps(v54, v59, v60);
    const __m512 v62 = _mm512_mul_ps(v54, v61);
    const __m512 v64 = _mm512_fmadd_ps(v62, v54, v63);
    const __m512 v66 = _mm512_max_ps(v65, v19);
    const __m512 v67 = _mm512_fmadd_ps(v54, v64, v66);
    const __m512i v68 = softplus_e4m3fn_cr_avx2_bits_f32_avx512(v67);
    const __m512i v69 = _mm512_and_si512(v1, v68);
    const __mmask16 v70 = _mm512_cmplt_epi32_mask(v0, v69);
    const __mmask16 v72 = _mm512_cmplt_epi32_mask(v69, v71);
    const __m512 v74 = _mm512_castsi512_ps(v69);
    const __m512 v75 = _mm512_add_ps(v73, v74);
    const __m512i v76 = softplus_e4m3fn_cr_avx2_bits_f32_avx512(v75);
    const __m512i v77 = _mm512_and_si512(v69, v29);
    const __m512i v79 = _mm512_add_epi32(v78, v69);
    const __m512i v80 = _mm512_xor_si512(v77, v79);
    const __m512i v81 = _mm512_srai_epi32(v80, 20);
    const __m512i v82 = _mm512_mask_blend_epi32(v72, v81, v76);
    const __m512i v83 = _mm512_mask_blend_epi32(v70, v82, v3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v83));
}

static SOFTPLUS_E4M3FN_CR_AVX2_AVX512_TARGET void softplus_e4m3fn_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_e4m3fn_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        softplus_e4m3fn_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_E4M3FN_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_e4m3fn_cr_avx2_level(void) {
#if defined(SOFTPLUS_E4M3FN_CR_AVX2_FORCE_ISA)
    return SOFTPLUS_E4M3FN_CR_AVX2_FORCE_ISA;
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

uint8_t softplus_e4m3fn_cr_avx2(uint8_t x) {
    return softplus_e4m3fn_cr_avx2_element(x);
}

void softplus_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_e4m3fn_cr_avx2_level();
    if (level == 2) {
        softplus_e4m3fn_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_e4m3fn_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_e4m3fn_cr_avx2_array_portable(x, y, n);
}
