/* logsigmoid_e4m3fn_cr_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), e4m3fn
 *   domain       every input
 *   max error    0.498239 ulp, proven: all 256 inputs visited
 *   worst input  -0x1.ap-5 (-0.05078125, encoding 0x95)
 *   result there -0x1.8p-1 (-0.75, encoding 0xb4)
 *   mean error   0.141791 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2b6c79eeb407e8a43099a3e76e050360
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/logsigmoid_e4m3fn_avx2.db
 *                time: 1.0929 ns/element as avx2 code (inputs mean)
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
#include "logsigmoid_e4m3fn_cr_avx2.h"

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

static inline int32_t logsigmoid_e4m3fn_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float logsigmoid_e4m3fn_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float logsigmoid_e4m3fn_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float logsigmoid_e4m3fn_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t logsigmoid_e4m3fn_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t logsigmoid_e4m3fn_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline uint8_t logsigmoid_e4m3fn_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 128;
    const float v1 = -0x1.ap+6f; /* -104 */
    const int32_t v2 = 127;
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = v2 & v3;
    const int v5 = v2 == v4;
    const float v6 = NAN;
    const float v7 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v8 = 20;
    const int32_t v9 = logsigmoid_e4m3fn_cr_avx2_shl_i32(v4, v8);
    const int32_t v10 = v0 & v3;
    const int32_t v11 = 24;
    const int32_t v12 = logsigmoid_e4m3fn_cr_avx2_shl_i32(v10, v11);
    const int32_t v13 = v9 | v12;
    const float v14 = logsigmoid_e4m3fn_cr_avx2_frombits_f32(v13);
    const float v15 = v7 * v14;
    const float v16 = v5 ? v6 : v15;
    const float v17 = -v16;
    const float v18 = logsigmoid_e4m3fn_cr_avx2_abs_f32(v17);
    const float v19 = -v18;
    const float v20 = v1 > v19 ? v1 : v19;
    const float v21 = 0x1.715476p+0f; /* 1.44269502 */
    const float v22 = 0x1.8p+23f; /* 12582912 */
    const float v23 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v20, v21, v22);
    const float v24 = v23 - v22;
    const float v25 = 0x1.6c398ep-10f; /* 0.00138940744 */
    const float v26 = logsigmoid_e4m3fn_cr_avx2_abs_f32(v20);
    const float v27 = -0x1.69430ep-1f; /* -0.705589712 */
    const float v28 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v25, v26, v27);
    const float v29 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v24, v28, v20);
    const float v30 = 0x1.8e7014p-8f; /* 0.00607967842 */
    const float v31 = 0x1.b4b1fcp-3f; /* 0.213230103 */
    const float v32 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v26, v30, v31);
    const float v33 = 0x1.c4d3ecp-2f; /* 0.442214668 */
    const float v34 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v29, v32, v33);
    const float v35 = 0x1.dd849ap-8f; /* 0.00728634605 */
    const float v36 = 0x1.136d3ap+0f; /* 1.07588542 */
    const float v37 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v34, v35, v36);
    const int32_t v38 = logsigmoid_e4m3fn_cr_avx2_bits_f32(v23);
    const int32_t v39 = 2;
    const int32_t v40 = logsigmoid_e4m3fn_cr_avx2_ashr_i32(v38, v39);
    const int32_t v41 = (int32_t)((uint32_t)v38 - (uint32_t)v40);
    const int32_t v42 = (int32_t)((uint32_t)v2 + (uint32_t)v41);
    const int32_t v43 = 23;
    const int32_t v44 = logsigmoid_e4m3fn_cr_avx2_shl_i32(v42, v43);
    const float v45 = logsigmoid_e4m3fn_cr_avx2_frombits_f32(v44);
    const float v46 = 0x1.c7539ep-2f; /* 0.444654912 */
    const float v47 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v34, v29, v46);
    const int32_t v48 = (int32_t)((uint32_t)v2 + (uint32_t)v40);
    const int32_t v49 = logsigmoid_e4m3fn_cr_avx2_shl_i32(v48, v43);
    const float v50 = logsigmoid_e4m3fn_cr_avx2_frombits_f32(v49);
    const float v51 = -0x1.fbf234p-12f; /* -0.000484415155 */
    const float v52 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v47, v50, v51);
    const float v53 = v45 * v52;
    const float v54 = -0x1.d67966p+0f; /* -1.83778989 */
    const float v55 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v37, v53, v54);
    const float v56 = 0x1.153c98p+1f; /* 2.16591167 */
    const float v57 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v55, v53, v56);
    const float v58 = 0x0p+0f; /* 0 */
    const float v59 = v58 > v17 ? v58 : v17;
    const float v60 = logsigmoid_e4m3fn_cr_avx2_fma_f32(v57, v53, v59);
    const float v61 = -v60;
    const int32_t v62 = logsigmoid_e4m3fn_cr_avx2_bits_f32(v61);
    const int32_t v63 = 2147483647; /* 0x7fffffff */
    const int32_t v64 = v62 & v63;
    const int32_t v65 = 1015021568; /* 0x3c800000 */
    const int v66 = v64 < v65;
    const float v67 = 0x1p+14f; /* 16384 */
    const float v68 = logsigmoid_e4m3fn_cr_avx2_frombits_f32(v64);
    const float v69 = v67 + v68;
    const int32_t v70 = logsigmoid_e4m3fn_cr_avx2_bits_f32(v69);
    const int32_t v71 = 1182793728; /* 0x46800000 */
    const int32_t v72 = (int32_t)((uint32_t)v70 - (uint32_t)v71);
    const int32_t v73 = -1006108674; /* 0xc407fffe */
    const int32_t v74 = (int32_t)((uint32_t)v73 + (uint32_t)v64);
    const int32_t v75 = v39 & v4;
    const int32_t v76 = (int32_t)((uint32_t)v74 + (uint32_t)v75);
    const int32_t v77 = logsigmoid_e4m3fn_cr_avx2_ashr_i32(v76, v8);
    const int32_t v78 = v2 < v77 ? v2 : v77;
    const int32_t v79 = v66 ? v72 : v78;
    const int32_t v80 = v0 | v79;
    const int32_t r0 = v80;
    return (uint8_t)r0;
}

static void logsigmoid_e4m3fn_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_e4m3fn_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_E4M3FN_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_E4M3FN_CR_AVX2_AVX2 static inline LOGSIGMOID_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_E4M3FN_CR_AVX2_AVX512 static inline LOGSIGMOID_E4M3FN_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_E4M3FN_CR_AVX2_AVX2 __m256i logsigmoid_e4m3fn_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
LOGSIGMOID_E4M3FN_CR_AVX2_AVX2 void logsigmoid_e4m3fn_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGSIGMOID_E4M3FN_CR_AVX2_AVX2 void logsigmoid_e4m3fn_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256i v2 = _mm256_set1_epi32(127);
    const __m256 v6 = _mm256_set1_ps(NAN);
    const __m256 v7 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256 v21 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v22 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v25 = _mm256_set1_ps(0x1.6c398ep-10f); /* 0.00138940744 */
    const __m256 v27 = _mm256_set1_ps(-0x1.69430ep-1f); /* -0.705589712 */
    const __m256 v30 = _mm256_set1_ps(0x1.8e7014p-8f); /* 0.00607967842 */
    const __m256 v31 = _mm256_set1_ps(0x1.b4b1fcp-3f); /* 0.213230103 */
    const __m256 v33 = _mm256_set1_ps(0x1.c4d3ecp-2f); /* 0.442214668 */
    const __m256 v35 = _mm256_set1_ps(0x1.dd849ap-8f); /* 0.00728634605 */
    const __m256 v36 = _mm256_set1_ps(0x1.136d3ap+0f); /* 1.07588542 */
    const __m256i v39 = _mm256_set1_epi32(2);
    const __m256 v46 = _mm256_set1_ps(0x1.c7539ep-2f); /* 0.444654912 */
    const __m256 v51 = _mm256_set1_ps(-0x1.fbf234p-12f); /* -0.000484415155 */
    const __m256 v54 = _mm256_set1_ps(-0x1.d67966p+0f); /* -1.83778989 */
    const __m256 v56 = _mm256_set1_ps(0x1.153c98p+1f); /* 2.16591167 */
    const __m256 v58 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v63 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v65 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v67 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v71 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v73 = _mm256_set1_epi32(-1006108674); /* 0xc407fffe */
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_and_si256(v2, v3);
    const __m256i v5 = _mm256_cmpeq_epi32(v2, v4);
    const __m256i v9 = _mm256_slli_epi32(v4, 20);
    const __m256i v10 = _mm256_and_si256(v0, v3);
    const __m256i v12 = _mm256_slli_epi32(v10, 24);
    const __m256i v13 = _mm256_or_si256(v9, v12);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v15 = _mm256_mul_ps(v7, v14);
    const __m256 v16 = _mm256_blendv_ps(v15, v6, _mm256_castsi256_ps(v5));
    const __m256 v17 = _mm256_xor_ps(v16, _mm256_set1_ps(-0.0f));
    const __m256 v18 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v17);
    const __m256 v19 = _mm256_xor_ps(v18, _mm256_set1_ps(-0.0f));
    const __m256 v20 = _mm256_max_ps(v1, v19);
    const __m256 v23 = _mm256_fmadd_ps(v20, v21, v22);
    const __m256 v24 = _mm256_sub_ps(v23, v22);
    const __m256 v26 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v20);
    const __m256 v28 = _mm256_fmadd_ps(v25, v26, v27);
    const __m256 v29 = _mm256_fmadd_ps(v24, v28, v20);
    const __m256 v32 = _mm256_fmadd_ps(v26, v30, v31);
    const __m256 v34 = _mm256_fmadd_ps(v29, v32, v33);
    const __m256 v37 = _mm256_fmadd_ps(v34, v35, v36);
    const __m256i v38 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v23);
    const __m256i v40 = _mm256_srai_epi32(v38, 2);
    const __m256i v41 = _mm256_sub_epi32(v38, v40);
    const __m256i v42 = _mm256_add_epi32(v2, v41);
    const __m256i v44 = _mm256_slli_epi32(v42, 23);
    const __m256 v45 = _mm256_castsi256_ps(v44);
    const __m256 v47 = _mm256_fmadd_ps(v34, v29, v46);
    const __m256i v48 = _mm256_add_epi32(v2, v40);
    const __m256i v49 = _mm256_slli_epi32(v48, 23);
    const __m256 v50 = _mm256_castsi256_ps(v49);
    const __m256 v52 = _mm256_fmadd_ps(v47, v50, v51);
    const __m256 v53 = _mm256_mul_ps(v45, v52);
    const __m256 v55 = _mm256_fmadd_ps(v37, v53, v54);
    const __m256 v57 = _mm256_fmadd_ps(v55, v53, v56);
    const __m256 v59 = _mm256_max_ps(v58, v17);
    const __m256 v60 = _mm256_fmadd_ps(v57, v53, v59);
    const __m256 v61 = _mm256_xor_ps(v60, _mm256_set1_ps(-0.0f));
    const __m256i v62 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v61);
    const __m256i v64 = _mm256_and_si256(v62, v63);
    const __m256i v66 = _mm256_cmpgt_epi32(v65, v64);
    const __m256 v68 = _mm256_castsi256_ps(v64);
    const __m256 v69 = _mm256_add_ps(v67, v68);
    const __m256i v70 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v69);
    const __m256i v72 = _mm256_sub_epi32(v70, v71);
    const __m256i v74 = _mm256_add_epi32(v73, v64);
    const __m256i v75 = _mm256_and_si256(v39, v4);
    const __m256i v76 = _mm256_add_epi32(v74, v75);
    const __m256i v77 = _mm256_srai_epi32(v76, 20);
    const __m256i v78 = _mm256_min_epi32(v2, v77);
    const __m256i v79 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v78), _mm256_castsi256_ps(v72), _mm256_castsi256_ps(v66)));
    const __m256i v80 = _mm256_or_si256(v0, v79);
    logsigmoid_e4m3fn_cr_avx2_store_u8_avx2(y, v80);
}

static LOGSIGMOID_E4M3FN_CR_AVX2_AVX2_TARGET void logsigmoid_e4m3fn_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logsigmoid_e4m3fn_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        logsigmoid_e4m3fn_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_E4M3FN_CR_AVX2_AVX512 __m512i logsigmoid_e4m3fn_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOGSIGMOID_E4M3FN_CR_AVX2_AVX512 void logsigmoid_e4m3fn_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512 v6 = _mm512_set1_ps(NAN);
    const __m512 v7 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v21 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v22 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v25 = _mm512_set1_ps(0x1.6c398ep-10f); /* 0.00138940744 */
    const __m512 v27 = _mm512_set1_ps(-0x1.69430ep-1f); /* -0.705589712 */
    const __m512 v30 = _mm512_set1_ps(0x1.8e7014p-8f); /* 0.00607967842 */
    const __m512 v31 = _mm512_set1_ps(0x1.b4b1fcp-3f); /* 0.213230103 */
    const __m512 v33 = _mm512_set1_ps(0x1.c4d3ecp-2f); /* 0.442214668 */
    const __m512 v35 = _mm512_set1_ps(0x1.dd849ap-8f); /* 0.00728634605 */
    const __m512 v36 = _mm512_set1_ps(0x1.136d3ap+0f); /* 1.07588542 */
    const __m512i v39 = _mm512_set1_epi32(2);
    const __m512 v46 = _mm512_set1_ps(0x1.c7539ep-2f); /* 0.444654912 */
    const __m512 v51 = _mm512_set1_ps(-0x1.fbf234p-12f); /* -0.000484415155 */
    const __m512 v54 = _mm512_set1_ps(-0x1.d67966p+0f); /* -1.83778989 */
    const __m512 v56 = _mm512_set1_ps(0x1.153c98p+1f); /* 2.16591167 */
    const __m512 v58 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v63 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v65 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v67 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v71 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v73 = _mm512_set1_epi32(-1006108674); /* 0xc407fffe */
    const __m512i v3_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v4_0 = _mm512_and_si512(v2, v3_0);
    const __m512i v4_1 = _mm512_and_si512(v2, v3_1);
    const __mmask16 v5_0 = _mm512_cmpeq_epi32_mask(v2, v4_0);
    const __mmask16 v5_1 = _mm512_cmpeq_epi32_mask(v2, v4_1);
    const __m512i v9_0 = _mm512_slli_epi32(v4_0, 20);
    const __m512i v9_1 = _mm512_slli_epi32(v4_1, 20);
    const __m512i v10_0 = _mm512_and_si512(v0, v3_0);
    const __m512i v10_1 = _mm512_and_si512(v0, v3_1);
    const __m512i v12_0 = _mm512_slli_epi32(v10_0, 24);
    const __m512i v12_1 = _mm512_slli_epi32(v10_1, 24);
    const __m512i v13_0 = _mm512_or_si512(v9_0, v12_0);
    const __m512i v13_1 = _mm512_or_si512(v9_1, v12_1);
    const __m512 v14_0 = _mm512_castsi512_ps(v13_0);
    const __m512 v14_1 = _mm512_castsi512_ps(v13_1);
    const __m512 v15_0 = _mm512_mul_ps(v7, v14_0);
    const __m512 v15_1 = _mm512_mul_ps(v7, v14_1);
    const __m512 v16_0 = _mm512_mask_blend_ps(v5_0, v15_0, v6);
    const __m512 v16_1 = _mm512_mask_blend_ps(v5_1, v15_1, v6);
    const __m512 v17_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v16_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v17_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v16_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v18_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v17_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v18_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v17_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v19_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v18_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v19_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v18_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v20_0 = _mm512_max_ps(v1, v19_0);
    const __m512 v20_1 = _mm512_max_ps(v1, v19_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v20_0, v21, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v20_1, v21, v22);
    const __m512 v24_0 = _mm512_sub_ps(v23_0, v22);
    const __m512 v24_1 = _mm512_sub_ps(v23_1, v22);
    const __m512 v26_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v20_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v26_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v20_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v28_0 = _mm512_fmadd_ps(v25, v26_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v25, v26_1, v27);
    const __m512 v29_0 = _mm512_fmadd_ps(v24_0, v28_0, v20_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v24_1, v28_1, v20_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v26_0, v30, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v26_1, v30, v31);
    const __m512 v34_0 = _mm512_fmadd_ps(v29_0, v32_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v29_1, v32_1, v33);
    const __m512 v37_0 = _mm512_fmadd_ps(v34_0, v35, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v34_1, v35, v36);
    const __m512i v38_0 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v23_0);
    const __m512i v38_1 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v23_1);
    const __m512i v40_0 = _mm512_srai_epi32(v38_0, 2);
    const __m512i v40_1 = _mm512_srai_epi32(v38_1, 2);
    const __m512i v41_0 = _mm512_sub_epi32(v38_0, v40_0);
    const __m512i v41_1 = _mm512_sub_epi32(v38_1, v40_1);
    const __m512i v42_0 = _mm512_add_epi32(v2, v41_0);
    const __m512i v42_1 = _mm512_add_epi32(v2, v41_1);
    const __m512i v44_0 = _mm512_slli_epi32(v42_0, 23);
    const __m512i v44_1 = _mm512_slli_epi32(v42_1, 23);
    const __m512 v45_0 = _mm512_castsi512_ps(v44_0);
    const __m512 v45_1 = _mm512_castsi512_ps(v44_1);
    const __m512 v47_0 = _mm512_fmadd_ps(v34_0, v29_0, v46);
    const __m512 v47_1 = _mm512_fmadd_ps(v34_1, v29_1, v46);
    const __m512i v48_0 = _mm512_add_epi32(v2, v40_0);
    const __m512i v48_1 = _mm512_add_epi32(v2, v40_1);
    const __m512i v49_0 = _mm512_slli_epi32(v48_0, 23);
    const __m512i v49_1 = _mm512_slli_epi32(v48_1, 23);
    const __m512 v50_0 = _mm512_castsi512_ps(v49_0);
    const __m512 v50_1 = _mm512_castsi512_ps(v49_1);
    const __m512 v52_0 = _mm512_fmadd_ps(v47_0, v50_0, v51);
    const __m512 v52_1 = _mm512_fmadd_ps(v47_1, v50_1, v51);
    const __m512 v53_0 = _mm512_mul_ps(v45_0, v52_0);
    const __m512 v53_1 = _mm512_mul_ps(v45_1, v52_1);
    const __m512 v55_0 = _mm512_fmadd_ps(v37_0, v53_0, v54);
    const __m512 v55_1 = _mm512_fmadd_ps(v37_1, v53_1, v54);
    const __m512 v57_0 = _mm512_fmadd_ps(v55_0, v53_0, v56);
    const __m512 v57_1 = _mm512_fmadd_ps(v55_1, v53_1, v56);
    const __m512 v59_0 = _mm512_max_ps(v58, v17_0);
    const __m512 v59_1 = _mm512_max_ps(v58, v17_1);
    const __m512 v60_0 = _mm512_fmadd_ps(v57_0, v53_0, v59_0);
    const __m512 v60_1 = _mm512_fmadd_ps(v57_1, v53_1, v59_1);
    const __m512 v61_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v60_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v61_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v60_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v62_0 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v61_0);
    const __m512i v62_1 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v61_1);
    const __m512i v64_0 = _mm512_and_si512(v62_0, v63);
    const __m512i v64_1 = _mm512_and_si512(v62_1, v63);
    const __mmask16 v66_0 = _mm512_cmplt_epi32_mask(v64_0, v65);
    const __mmask16 v66_1 = _mm512_cmplt_epi32_mask(v64_1, v65);
    const __m512 v68_0 = _mm512_castsi512_ps(v64_0);
    const __m512 v68_1 = _mm512_castsi512_ps(v64_1);
    const __m512 v69_0 = _mm512_add_ps(v67, v68_0);
    const __m512 v69_1 = _mm512_add_ps(v67, v68_1);
    const __m512i v70_0 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v69_0);
    const __m512i v70_1 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v69_1);
    const __m512i v72_0 = _mm512_sub_epi32(v70_0, v71);
    const __m512i v72_1 = _mm512_sub_epi32(v70_1, v71);
    const __m512i v74_0 = _mm512_add_epi32(v73, v64_0);
    const __m512i v74_1 = _mm512_add_epi32(v73, v64_1);
    const __m512i v75_0 = _mm512_and_si512(v39, v4_0);
    const __m512i v75_1 = _mm512_and_si512(v39, v4_1);
    const __m512i v76_0 = _mm512_add_epi32(v74_0, v75_0);
    const __m512i v76_1 = _mm512_add_epi32(v74_1, v75_1);
    const __m512i v77_0 = _mm512_srai_epi32(v76_0, 20);
    const __m512i v77_1 = _mm512_srai_epi32(v76_1, 20);
    const __m512i v78_0 = _mm512_min_epi32(v2, v77_0);
    const __m512i v78_1 = _mm512_min_epi32(v2, v77_1);
    const __m512i v79_0 = _mm512_mask_blend_epi32(v66_0, v78_0, v72_0);
    const __m512i v79_1 = _mm512_mask_blend_epi32(v66_1, v78_1, v72_1);
    const __m512i v80_0 = _mm512_or_si512(v0, v79_0);
    const __m512i v80_1 = _mm512_or_si512(v0, v79_1);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v80_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v80_1));
}

/* 16 elements. */
static LOGSIGMOID_E4M3FN_CR_AVX2_AVX512_TARGET void logsigmoid_e4m3fn_cr_avx2_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512 v6 = _mm512_set1_ps(NAN);
    const __m512 v7 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v21 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v22 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v25 = _mm512_set1_ps(0x1.6c398ep-10f); /* 0.00138940744 */
    const __m512 v27 = _mm512_set1_ps(-0x1.69430ep-1f); /* -0.705589712 */
    const __m512 v30 = _mm512_set1_ps(0x1.8e7014p-8f); /* 0.00607967842 */
    const __m512 v31 = _mm512_set1_ps(0x1.b4b1fcp-3f); /* 0.213230103 */
    const __m512 v33 = _mm512_set1_ps(0x1.c4d3ecp-2f); /* 0.442214668 */
    const __m512 v35 = _mm512_set1_ps(0x1.dd849ap-8f); /* 0.00728634605 */
    const __m512 v36 = _mm512_set1_ps(0x1.136d3ap+0f); /* 1.07588542 */
    const __m512i v39 = _mm512_set1_epi32(2);
    const __m512 v46 = _mm512_set1_ps(0x1.c7539ep-2f); /* 0.444654912 */
    const __m512 v51 = _mm512_set1_ps(-0x1.fbf234p-12f); /* -0.000484415155 */
    const __m512 v54 = _mm512_set1_ps(-0x1.d67966p+0f); /* -1.83778989 */
    const __m512 v56 = _mm512_set1_ps(0x1.153c98p+1f); /* 2.16591167 */
    const __m512 v58 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v63 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v65 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v67 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v71 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v73 = _mm512_set1_epi32(-1006108674); /* 0xc407fffe */
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4 = _mm512_and_si512(v2, v3);
    const __mmask16 v5 = _mm512_cmpeq_epi32_mask(v2, v4);
    const __m512i v9 = _mm512_slli_epi32(v4, 20);
    const __m512i v10 = _mm512_and_si512(v0, v3);
    const __m512i v12 = _mm512_slli_epi32(v10, 24);
    const __m512i v13 = _mm512_or_si512(v9, v12);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v15 = _mm512_mul_ps(v7, v14);
    const __m512 v16 = _mm512_mask_blend_ps(v5, v15, v6);
    const __m512 v17 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v16), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v18 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v17), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v19 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v18), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v20 = _mm512_max_ps(v1, v19);
    const __m512 v23 = _mm512_fmadd_ps(v20, v21, v22);
    const __m512 v24 = _mm512_sub_ps(v23, v22);
    const __m512 v26 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v20), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v28 = _mm512_fmadd_ps(v25, v26, v27);
    const __m512 v29 = _mm512_fmadd_ps(v24, v28, v20);
    const __m512 v32 = _mm512_fmadd_ps(v26, v30, v31);
    const __m512 v34 = _mm512_fmadd_ps(v29, v32, v33);
    const __m512 v37 = _mm512_fmadd_ps(v34, v35, v36);
    const __m512i v38 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v23);
    const __m512i v40 = _mm512_srai_epi32(v38, 2);
    const __m512i v41 = _mm512_sub_epi32(v38, v40);
    const __m512i v42 = _mm512_add_epi32(v2, v41);
    const __m512i v44 = _mm512_slli_epi32(v42, 23);
    const __m512 v45 = _mm512_castsi512_ps(v44);
    const __m512 v47 = _mm512_fmadd_ps(v34, v29, v46);
    const __m512i v48 = _mm512_add_epi32(v2, v40);
    const __m512i v49 = _mm512_slli_epi32(v48, 23);
    const __m512 v50 = _mm512_castsi512_ps(v49);
    const __m512 v52 = _mm512_fmadd_ps(v47, v50, v51);
    const __m512 v53 = _mm512_mul_ps(v45, v52);
    const __m512 v55 = _mm512_fmadd_ps(v37, v53, v54);
    const __m512 v57 = _mm512_fmadd_ps(v55, v53, v56);
    const __m512 v59 = _mm512_max_ps(v58, v17);
    const __m512 v60 = _mm512_fmadd_ps(v57, v53, v59);
    const __m512 v61 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v60), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v62 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v61);
    const __m512i v64 = _mm512_and_si512(v62, v63);
    const __mmask16 v66 = _mm512_cmplt_epi32_mask(v64, v65);
    const __m512 v68 = _mm512_castsi512_ps(v64);
    const __m512 v69 = _mm512_add_ps(v67, v68);
    const __m512i v70 = logsigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v69);
    const __m512i v72 = _mm512_sub_epi32(v70, v71);
    const __m512i v74 = _mm512_add_epi32(v73, v64);
    const __m512i v75 = _mm512_and_si512(v39, v4);
    const __m512i v76 = _mm512_add_epi32(v74, v75);
    const __m512i v77 = _mm512_srai_epi32(v76, 20);
    const __m512i v78 = _mm512_min_epi32(v2, v77);
    const __m512i v79 = _mm512_mask_blend_epi32(v66, v78, v72);
    const __m512i v80 = _mm512_or_si512(v0, v79);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v80));
}

static LOGSIGMOID_E4M3FN_CR_AVX2_AVX512_TARGET void logsigmoid_e4m3fn_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        logsigmoid_e4m3fn_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_e4m3fn_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        logsigmoid_e4m3fn_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_E4M3FN_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_e4m3fn_cr_avx2_level(void) {
#if defined(LOGSIGMOID_E4M3FN_CR_AVX2_FORCE_ISA)
    return LOGSIGMOID_E4M3FN_CR_AVX2_FORCE_ISA;
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

uint8_t logsigmoid_e4m3fn_cr_avx2(uint8_t x) {
    return logsigmoid_e4m3fn_cr_avx2_element(x);
}

void logsigmoid_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_e4m3fn_cr_avx2_level();
    if (level == 2) {
        logsigmoid_e4m3fn_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_e4m3fn_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_e4m3fn_cr_avx2_array_portable(x, y, n);
}
