/* silu_e4m3fn_cr_avx2: silu
 *
 *   target       silu, x/(1 + e^-x), e4m3fn
 *   domain       every input
 *   max error    0.499838 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-4 (-0.0625, encoding 0x98)
 *   result there -0x1p-5 (-0.03125, encoding 0x90)
 *   mean error   0.160287 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f5a599274066215a76cde8def103dade
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/silu_e4m3fn_avx2.db
 *                time: 1.2140 ns/element as avx2 code (inputs mean)
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
#include "silu_e4m3fn_cr_avx2.h"

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

static inline int32_t silu_e4m3fn_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float silu_e4m3fn_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float silu_e4m3fn_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t silu_e4m3fn_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t silu_e4m3fn_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float silu_e4m3fn_cr_avx2_addbits_f32(float a, int32_t b) {
    return silu_e4m3fn_cr_avx2_frombits_f32((int32_t)((uint32_t)silu_e4m3fn_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline uint8_t silu_e4m3fn_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 128;
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = v0 & v1;
    const int32_t v3 = 127;
    const float v4 = -0x1.b8p+6f; /* -110 */
    const float v5 = 0x1p+5f; /* 32 */
    const int32_t v6 = v3 & v1;
    const int v7 = v3 == v6;
    const float v8 = NAN;
    const float v9 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v10 = 20;
    const int32_t v11 = silu_e4m3fn_cr_avx2_shl_i32(v6, v10);
    const int32_t v12 = 24;
    const int32_t v13 = silu_e4m3fn_cr_avx2_shl_i32(v2, v12);
    const int32_t v14 = v11 | v13;
    const float v15 = silu_e4m3fn_cr_avx2_frombits_f32(v14);
    const float v16 = v9 * v15;
    const float v17 = v7 ? v8 : v16;
    const float v18 = v5 < v17 ? v5 : v17;
    const float v19 = v4 > v18 ? v4 : v18;
    const float v20 = 0x1.715476p+0f; /* 1.44269502 */
    const float v21 = 0x1.8p+23f; /* 12582912 */
    const float v22 = silu_e4m3fn_cr_avx2_fma_f32(v19, v20, v21);
    const int32_t v23 = silu_e4m3fn_cr_avx2_bits_f32(v22);
    const int32_t v24 = 1262485504; /* 0x4b400000 */
    const int32_t v25 = (int32_t)((uint32_t)v23 - (uint32_t)v24);
    const int32_t v26 = 1;
    const int32_t v27 = silu_e4m3fn_cr_avx2_ashr_i32(v25, v26);
    const int32_t v28 = (int32_t)((uint32_t)v25 - (uint32_t)v27);
    const int32_t v29 = (int32_t)((uint32_t)v3 + (uint32_t)v28);
    const int32_t v30 = 23;
    const int32_t v31 = silu_e4m3fn_cr_avx2_shl_i32(v29, v30);
    const float v32 = silu_e4m3fn_cr_avx2_frombits_f32(v31);
    const int32_t v33 = (int32_t)((uint32_t)v3 + (uint32_t)v27);
    const int32_t v34 = silu_e4m3fn_cr_avx2_shl_i32(v33, v30);
    const float v35 = silu_e4m3fn_cr_avx2_frombits_f32(v34);
    const float v36 = v4 > v17 ? v4 : v17;
    const float v37 = v22 - v21;
    const float v38 = -0x1.62e44p-1f; /* -0.693147659 */
    const float v39 = silu_e4m3fn_cr_avx2_fma_f32(v37, v38, v36);
    const float v40 = v39 * v39;
    const float v41 = -0x1.1ae64cp+27f; /* -148320864 */
    const float v42 = v41 + v39;
    const float v43 = -0x1.1c9cacp+29f; /* -596874624 */
    const float v44 = -0x1.aa73a8p+29f; /* -894334208 */
    const float v45 = silu_e4m3fn_cr_avx2_fma_f32(v43, v39, v44);
    const float v46 = silu_e4m3fn_cr_avx2_fma_f32(v40, v42, v45);
    const float v47 = -0x1.fe5098p-2f; /* -0.498354316 */
    const float v48 = -0x1.3f7bb6p+30f; /* -1.34000986e+09 */
    const float v49 = silu_e4m3fn_cr_avx2_fma_f32(v47, v45, v48);
    const int32_t v50 = 1262485384; /* 0x4b3fff88 */
    const int32_t v51 = v23 > v50 ? v23 : v50;
    const int32_t v52 = silu_e4m3fn_cr_avx2_shl_i32(v51, v30);
    const float v53 = silu_e4m3fn_cr_avx2_addbits_f32(v46, v52);
    const float v54 = v49 + v53;
    const float v55 = v46 / v54;
    const float v56 = v36 * v55;
    const float v57 = v35 * v56;
    const float v58 = 0x1.5997c2p-23f; /* 1.6092919e-07 */
    const float v59 = silu_e4m3fn_cr_avx2_fma_f32(v32, v57, v58);
    const int32_t v60 = silu_e4m3fn_cr_avx2_bits_f32(v59);
    const int32_t v61 = 2147483647; /* 0x7fffffff */
    const int32_t v62 = v60 & v61;
    const int32_t v63 = 1015021568; /* 0x3c800000 */
    const int v64 = v62 < v63;
    const float v65 = 0x1p+14f; /* 16384 */
    const float v66 = silu_e4m3fn_cr_avx2_frombits_f32(v62);
    const float v67 = v65 + v66;
    const int32_t v68 = silu_e4m3fn_cr_avx2_bits_f32(v67);
    const int32_t v69 = 1182793728; /* 0x46800000 */
    const int32_t v70 = (int32_t)((uint32_t)v68 - (uint32_t)v69);
    const int32_t v71 = -1006108673; /* 0xc407ffff */
    const int32_t v72 = (int32_t)((uint32_t)v71 + (uint32_t)v62);
    const int32_t v73 = silu_e4m3fn_cr_avx2_ashr_i32(v72, v10);
    const int32_t v74 = v3 < v73 ? v3 : v73;
    const int32_t v75 = v64 ? v70 : v74;
    const int32_t v76 = v2 | v75;
    const int32_t r0 = v76;
    return (uint8_t)r0;
}

static void silu_e4m3fn_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_e4m3fn_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SILU_E4M3FN_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_E4M3FN_CR_AVX2_AVX2 static inline SILU_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SILU_E4M3FN_CR_AVX2_AVX512 static inline SILU_E4M3FN_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SILU_E4M3FN_CR_AVX2_AVX2 __m256i silu_e4m3fn_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
SILU_E4M3FN_CR_AVX2_AVX2 void silu_e4m3fn_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SILU_E4M3FN_CR_AVX2_AVX2 void silu_e4m3fn_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256i v3 = _mm256_set1_epi32(127);
    const __m256 v4 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v5 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v8 = _mm256_set1_ps(NAN);
    const __m256 v9 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256 v20 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v21 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v24 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v38 = _mm256_set1_ps(-0x1.62e44p-1f); /* -0.693147659 */
    const __m256 v41 = _mm256_set1_ps(-0x1.1ae64cp+27f); /* -148320864 */
    const __m256 v43 = _mm256_set1_ps(-0x1.1c9cacp+29f); /* -596874624 */
    const __m256 v44 = _mm256_set1_ps(-0x1.aa73a8p+29f); /* -894334208 */
    const __m256 v47 = _mm256_set1_ps(-0x1.fe5098p-2f); /* -0.498354316 */
    const __m256 v48 = _mm256_set1_ps(-0x1.3f7bb6p+30f); /* -1.34000986e+09 */
    const __m256i v50 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v58 = _mm256_set1_ps(0x1.5997c2p-23f); /* 1.6092919e-07 */
    const __m256i v61 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v63 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v65 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v69 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v71 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_and_si256(v0, v1);
    const __m256i v6 = _mm256_and_si256(v3, v1);
    const __m256i v7 = _mm256_cmpeq_epi32(v3, v6);
    const __m256i v11 = _mm256_slli_epi32(v6, 20);
    const __m256i v13 = _mm256_slli_epi32(v2, 24);
    const __m256i v14 = _mm256_or_si256(v11, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v16 = _mm256_mul_ps(v9, v15);
    const __m256 v17 = _mm256_blendv_ps(v16, v8, _mm256_castsi256_ps(v7));
    const __m256 v18 = _mm256_min_ps(v5, v17);
    const __m256 v19 = _mm256_max_ps(v4, v18);
    const __m256 v22 = _mm256_fmadd_ps(v19, v20, v21);
    const __m256i v23 = silu_e4m3fn_cr_avx2_bits_f32_avx2(v22);
    const __m256i v25 = _mm256_sub_epi32(v23, v24);
    const __m256i v27 = _mm256_srai_epi32(v25, 1);
    const __m256i v28 = _mm256_sub_epi32(v25, v27);
    const __m256i v29 = _mm256_add_epi32(v3, v28);
    const __m256i v31 = _mm256_slli_epi32(v29, 23);
    const __m256 v32 = _mm256_castsi256_ps(v31);
    const __m256i v33 = _mm256_add_epi32(v3, v27);
    const __m256i v34 = _mm256_slli_epi32(v33, 23);
    const __m256 v35 = _mm256_castsi256_ps(v34);
    const __m256 v36 = _mm256_max_ps(v4, v17);
    const __m256 v37 = _mm256_sub_ps(v22, v21);
    const __m256 v39 = _mm256_fmadd_ps(v37, v38, v36);
    const __m256 v40 = _mm256_mul_ps(v39, v39);
    const __m256 v42 = _mm256_add_ps(v41, v39);
    const __m256 v45 = _mm256_fmadd_ps(v43, v39, v44);
    const __m256 v46 = _mm256_fmadd_ps(v40, v42, v45);
    const __m256 v49 = _mm256_fmadd_ps(v47, v45, v48);
    const __m256i v51 = _mm256_max_epi32(v23, v50);
    const __m256i v52 = _mm256_slli_epi32(v51, 23);
    const __m256 v53 = _mm256_castsi256_ps(_mm256_add_epi32(silu_e4m3fn_cr_avx2_bits_f32_avx2(v46), v52));
    const __m256 v54 = _mm256_add_ps(v49, v53);
    const __m256 v55 = _mm256_div_ps(v46, v54);
    const __m256 v56 = _mm256_mul_ps(v36, v55);
    const __m256 v57 = _mm256_mul_ps(v35, v56);
    const __m256 v59 = _mm256_fmadd_ps(v32, v57, v58);
    const __m256i v60 = silu_e4m3fn_cr_avx2_bits_f32_avx2(v59);
    const __m256i v62 = _mm256_and_si256(v60, v61);
    const __m256i v64 = _mm256_cmpgt_epi32(v63, v62);
    const __m256 v66 = _mm256_castsi256_ps(v62);
    const __m256 v67 = _mm256_add_ps(v65, v66);
    const __m256i v68 = silu_e4m3fn_cr_avx2_bits_f32_avx2(v67);
    const __m256i v70 = _mm256_sub_epi32(v68, v69);
    const __m256i v72 = _mm256_add_epi32(v71, v62);
    const __m256i v73 = _mm256_srai_epi32(v72, 20);
    const __m256i v74 = _mm256_min_epi32(v3, v73);
    const __m256i v75 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v74), _mm256_castsi256_ps(v70), _mm256_castsi256_ps(v64)));
    const __m256i v76 = _mm256_or_si256(v2, v75);
    silu_e4m3fn_cr_avx2_store_u8_avx2(y, v76);
}

static SILU_E4M3FN_CR_AVX2_AVX2_TARGET void silu_e4m3fn_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        silu_e4m3fn_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        silu_e4m3fn_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SILU_E4M3FN_CR_AVX2_AVX512 __m512i silu_e4m3fn_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SILU_E4M3FN_CR_AVX2_AVX512 void silu_e4m3fn_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512i v3 = _mm512_set1_epi32(127);
    const __m512 v4 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v5 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v8 = _mm512_set1_ps(NAN);
    const __m512 v9 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v20 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v21 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v24 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v38 = _mm512_set1_ps(-0x1.62e44p-1f); /* -0.693147659 */
    const __m512 v41 = _mm512_set1_ps(-0x1.1ae64cp+27f); /* -148320864 */
    const __m512 v43 = _mm512_set1_ps(-0x1.1c9cacp+29f); /* -596874624 */
    const __m512 v44 = _mm512_set1_ps(-0x1.aa73a8p+29f); /* -894334208 */
    const __m512 v47 = _mm512_set1_ps(-0x1.fe5098p-2f); /* -0.498354316 */
    const __m512 v48 = _mm512_set1_ps(-0x1.3f7bb6p+30f); /* -1.34000986e+09 */
    const __m512i v50 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v58 = _mm512_set1_ps(0x1.5997c2p-23f); /* 1.6092919e-07 */
    const __m512i v61 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v63 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v65 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v69 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v71 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v2_0 = _mm512_and_si512(v0, v1_0);
    const __m512i v2_1 = _mm512_and_si512(v0, v1_1);
    const __m512i v6_0 = _mm512_and_si512(v3, v1_0);
    const __m512i v6_1 = _mm512_and_si512(v3, v1_1);
    const __mmask16 v7_0 = _mm512_cmpeq_epi32_mask(v3, v6_0);
    const __mmask16 v7_1 = _mm512_cmpeq_epi32_mask(v3, v6_1);
    const __m512i v11_0 = _mm512_slli_epi32(v6_0, 20);
    const __m512i v11_1 = _mm512_slli_epi32(v6_1, 20);
    const __m512i v13_0 = _mm512_slli_epi32(v2_0, 24);
    const __m512i v13_1 = _mm512_slli_epi32(v2_1, 24);
    const __m512i v14_0 = _mm512_or_si512(v11_0, v13_0);
    const __m512i v14_1 = _mm512_or_si512(v11_1, v13_1);
    const __m512 v15_0 = _mm512_castsi512_ps(v14_0);
    const __m512 v15_1 = _mm512_castsi512_ps(v14_1);
    const __m512 v16_0 = _mm512_mul_ps(v9, v15_0);
    const __m512 v16_1 = _mm512_mul_ps(v9, v15_1);
    const __m512 v17_0 = _mm512_mask_blend_ps(v7_0, v16_0, v8);
    const __m512 v17_1 = _mm512_mask_blend_ps(v7_1, v16_1, v8);
    const __m512 v18_0 = _mm512_min_ps(v5, v17_0);
    const __m512 v18_1 = _mm512_min_ps(v5, v17_1);
    const __m512 v19_0 = _mm512_max_ps(v4, v18_0);
    const __m512 v19_1 = _mm512_max_ps(v4, v18_1);
    const __m512 v22_0 = _mm512_fmadd_ps(v19_0, v20, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v19_1, v20, v21);
    const __m512i v23_0 = silu_e4m3fn_cr_avx2_bits_f32_avx512(v22_0);
    const __m512i v23_1 = silu_e4m3fn_cr_avx2_bits_f32_avx512(v22_1);
    const __m512i v25_0 = _mm512_sub_epi32(v23_0, v24);
    const __m512i v25_1 = _mm512_sub_epi32(v23_1, v24);
    const __m512i v27_0 = _mm512_srai_epi32(v25_0, 1);
    const __m512i v27_1 = _mm512_srai_epi32(v25_1, 1);
    const __m512i v28_0 = _mm512_sub_epi32(v25_0, v27_0);
    const __m512i v28_1 = _mm512_sub_epi32(v25_1, v27_1);
    const __m512i v29_0 = _mm512_add_epi32(v3, v28_0);
    const __m512i v29_1 = _mm512_add_epi32(v3, v28_1);
    const __m512i v31_0 = _mm512_slli_epi32(v29_0, 23);
    const __m512i v31_1 = _mm512_slli_epi32(v29_1, 23);
    const __m512 v32_0 = _mm512_castsi512_ps(v31_0);
    const __m512 v32_1 = _mm512_castsi512_ps(v31_1);
    const __m512i v33_0 = _mm512_add_epi32(v3, v27_0);
    const __m512i v33_1 = _mm512_add_epi32(v3, v27_1);
    const __m512i v34_0 = _mm512_slli_epi32(v33_0, 23);
    const __m512i v34_1 = _mm512_slli_epi32(v33_1, 23);
    const __m512 v35_0 = _mm512_castsi512_ps(v34_0);
    const __m512 v35_1 = _mm512_castsi512_ps(v34_1);
    const __m512 v36_0 = _mm512_max_ps(v4, v17_0);
    const __m512 v36_1 = _mm512_max_ps(v4, v17_1);
    const __m512 v37_0 = _mm512_sub_ps(v22_0, v21);
    const __m512 v37_1 = _mm512_sub_ps(v22_1, v21);
    const __m512 v39_0 = _mm512_fmadd_ps(v37_0, v38, v36_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v37_1, v38, v36_1);
    const __m512 v40_0 = _mm512_mul_ps(v39_0, v39_0);
    const __m512 v40_1 = _mm512_mul_ps(v39_1, v39_1);
    const __m512 v42_0 = _mm512_add_ps(v41, v39_0);
    const __m512 v42_1 = _mm512_add_ps(v41, v39_1);
    const __m512 v45_0 = _mm512_fmadd_ps(v43, v39_0, v44);
    const __m512 v45_1 = _mm512_fmadd_ps(v43, v39_1, v44);
    const __m512 v46_0 = _mm512_fmadd_ps(v40_0, v42_0, v45_0);
    const __m512 v46_1 = _mm512_fmadd_ps(v40_1, v42_1, v45_1);
    const __m512 v49_0 = _mm512_fmadd_ps(v47, v45_0, v48);
    const __m512 v49_1 = _mm512_fmadd_ps(v47, v45_1, v48);
    const __m512i v51_0 = _mm512_max_epi32(v23_0, v50);
    const __m512i v51_1 = _mm512_max_epi32(v23_1, v50);
    const __m512i v52_0 = _mm512_slli_epi32(v51_0, 23);
    const __m512i v52_1 = _mm512_slli_epi32(v51_1, 23);
    const __m512 v53_0 = _mm512_castsi512_ps(_mm512_add_epi32(silu_e4m3fn_cr_avx2_bits_f32_avx512(v46_0), v52_0));
    const __m512 v53_1 = _mm512_castsi512_ps(_mm512_add_epi32(silu_e4m3fn_cr_avx2_bits_f32_avx512(v46_1), v52_1));
    const __m512 v54_0 = _mm512_add_ps(v49_0, v53_0);
    const __m512 v54_1 = _mm512_add_ps(v49_1, v53_1);
    const __m512 v55_0 = _mm512_div_ps(v46_0, v54_0);
    const __m512 v55_1 = _mm512_div_ps(v46_1, v54_1);
    const __m512 v56_0 = _mm512_mul_ps(v36_0, v55_0);
    const __m512 v56_1 = _mm512_mul_ps(v36_1, v55_1);
    const __m512 v57_0 = _mm512_mul_ps(v35_0, v56_0);
    const __m512 v57_1 = _mm512_mul_ps(v35_1, v56_1);
    const __m512 v59_0 = _mm512_fmadd_ps(v32_0, v57_0, v58);
    const __m512 v59_1 = _mm512_fmadd_ps(v32_1, v57_1, v58);
    const __m512i v60_0 = silu_e4m3fn_cr_avx2_bits_f32_avx512(v59_0);
    const __m512i v60_1 = silu_e4m3fn_cr_avx2_bits_f32_avx512(v59_1);
    const __m512i v62_0 = _mm512_and_si512(v60_0, v61);
    const __m512i v62_1 = _mm512_and_si512(v60_1, v61);
    const __mmask16 v64_0 = _mm512_cmplt_epi32_mask(v62_0, v63);
    const __mmask16 v64_1 = _mm512_cmplt_epi32_mask(v62_1, v63);
    const __m512 v66_0 = _mm512_castsi512_ps(v62_0);
    const __m512 v66_1 = _mm512_castsi512_ps(v62_1);
    const __m512 v67_0 = _mm512_add_ps(v65, v66_0);
    const __m512 v67_1 = _mm512_add_ps(v65, v66_1);
    const __m512i v68_0 = silu_e4m3fn_cr_avx2_bits_f32_avx512(v67_0);
    const __m512i v68_1 = silu_e4m3fn_cr_avx2_bits_f32_avx512(v67_1);
    const __m512i v70_0 = _mm512_sub_epi32(v68_0, v69);
    const __m512i v70_1 = _mm512_sub_epi32(v68_1, v69);
    const __m512i v72_0 = _mm512_add_epi32(v71, v62_0);
    const __m512i v72_1 = _mm512_add_epi32(v71, v62_1);
    const __m512i v73_0 = _mm512_srai_epi32(v72_0, 20);
    const __m512i v73_1 = _mm512_srai_epi32(v72_1, 20);
    const __m512i v74_0 = _mm512_min_epi32(v3, v73_0);
    const __m512i v74_1 = _mm512_min_epi32(v3, v73_1);
    const __m512i v75_0 = _mm512_mask_blend_epi32(v64_0, v74_0, v70_0);
    const __m512i v75_1 = _mm512_mask_blend_epi32(v64_1, v74_1, v70_1);
    const __m512i v76_0 = _mm512_or_si512(v2_0, v75_0);
    const __m512i v76_1 = _mm512_or_si512(v2_1, v75_1);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v76_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v76_1));
}

/* 16 elements. */
static SILU_E4M3FN_CR_AVX2_AVX512_TARGET void silu_e4m3fn_cr_avx2_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512i v3 = _mm512_set1_epi32(127);
    const __m512 v4 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v5 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v8 = _mm512_set1_ps(NAN);
    const __m512 v9 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v20 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v21 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v24 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v38 = _mm512_set1_ps(-0x1.62e44p-1f); /* -0.693147659 */
    const __m512 v41 = _mm512_set1_ps(-0x1.1ae64cp+27f); /* -148320864 */
    const __m512 v43 = _mm512_set1_ps(-0x1.1c9cacp+29f); /* -596874624 */
    const __m512 v44 = _mm512_set1_ps(-0x1.aa73a8p+29f); /* -894334208 */
    const __m512 v47 = _mm512_set1_ps(-0x1.fe5098p-2f); /* -0.498354316 */
    const __m512 v48 = _mm512_set1_ps(-0x1.3f7bb6p+30f); /* -1.34000986e+09 */
    const __m512i v50 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v58 = _mm512_set1_ps(0x1.5997c2p-23f); /* 1.6092919e-07 */
    const __m512i v61 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v63 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v65 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v69 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v71 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v2 = _mm512_and_si512(v0, v1);
    const __m512i v6 = _mm512_and_si512(v3, v1);
    const __mmask16 v7 = _mm512_cmpeq_epi32_mask(v3, v6);
    const __m512i v11 = _mm512_slli_epi32(v6, 20);
    const __m512i v13 = _mm512_slli_epi32(v2, 24);
    const __m512i v14 = _mm512_or_si512(v11, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v16 = _mm512_mul_ps(v9, v15);
    const __m512 v17 = _mm512_mask_blend_ps(v7, v16, v8);
    const __m512 v18 = _mm512_min_ps(v5, v17);
    const __m512 v19 = _mm512_max_ps(v4, v18);
    const __m512 v22 = _mm512_fmadd_ps(v19, v20, v21);
    const __m512i v23 = silu_e4m3fn_cr_avx2_bits_f32_avx512(v22);
    const __m512i v25 = _mm512_sub_epi32(v23, v24);
    const __m512i v27 = _mm512_srai_epi32(v25, 1);
    const __m512i v28 = _mm512_sub_epi32(v25, v27);
    const __m512i v29 = _mm512_add_epi32(v3, v28);
    const __m512i v31 = _mm512_slli_epi32(v29, 23);
    const __m512 v32 = _mm512_castsi512_ps(v31);
    const __m512i v33 = _mm512_add_epi32(v3, v27);
    const __m512i v34 = _mm512_slli_epi32(v33, 23);
    const __m512 v35 = _mm512_castsi512_ps(v34);
    const __m512 v36 = _mm512_max_ps(v4, v17);
    const __m512 v37 = _mm512_sub_ps(v22, v21);
    const __m512 v39 = _mm512_fmadd_ps(v37, v38, v36);
    const __m512 v40 = _mm512_mul_ps(v39, v39);
    const __m512 v42 = _mm512_add_ps(v41, v39);
    const __m512 v45 = _mm512_fmadd_ps(v43, v39, v44);
    const __m512 v46 = _mm512_fmadd_ps(v40, v42, v45);
    const __m512 v49 = _mm512_fmadd_ps(v47, v45, v48);
    const __m512i v51 = _mm512_max_epi32(v23, v50);
    const __m512i v52 = _mm512_slli_epi32(v51, 23);
    const __m512 v53 = _mm512_castsi512_ps(_mm512_add_epi32(silu_e4m3fn_cr_avx2_bits_f32_avx512(v46), v52));
    const __m512 v54 = _mm512_add_ps(v49, v53);
    const __m512 v55 = _mm512_div_ps(v46, v54);
    const __m512 v56 = _mm512_mul_ps(v36, v55);
    const __m512 v57 = _mm512_mul_ps(v35, v56);
    const __m512 v59 = _mm512_fmadd_ps(v32, v57, v58);
    const __m512i v60 = silu_e4m3fn_cr_avx2_bits_f32_avx512(v59);
    const __m512i v62 = _mm512_and_si512(v60, v61);
    const __mmask16 v64 = _mm512_cmplt_epi32_mask(v62, v63);
    const __m512 v66 = _mm512_castsi512_ps(v62);
    const __m512 v67 = _mm512_add_ps(v65, v66);
    const __m512i v68 = silu_e4m3fn_cr_avx2_bits_f32_avx512(v67);
    const __m512i v70 = _mm512_sub_epi32(v68, v69);
    const __m512i v72 = _mm512_add_epi32(v71, v62);
    const __m512i v73 = _mm512_srai_epi32(v72, 20);
    const __m512i v74 = _mm512_min_epi32(v3, v73);
    const __m512i v75 = _mm512_mask_blend_epi32(v64, v74, v70);
    const __m512i v76 = _mm512_or_si512(v2, v75);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v76));
}

static SILU_E4M3FN_CR_AVX2_AVX512_TARGET void silu_e4m3fn_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        silu_e4m3fn_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        silu_e4m3fn_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        silu_e4m3fn_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_E4M3FN_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_e4m3fn_cr_avx2_level(void) {
#if defined(SILU_E4M3FN_CR_AVX2_FORCE_ISA)
    return SILU_E4M3FN_CR_AVX2_FORCE_ISA;
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

uint8_t silu_e4m3fn_cr_avx2(uint8_t x) {
    return silu_e4m3fn_cr_avx2_element(x);
}

void silu_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_e4m3fn_cr_avx2_level();
    if (level == 2) {
        silu_e4m3fn_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_e4m3fn_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    silu_e4m3fn_cr_avx2_array_portable(x, y, n);
}
