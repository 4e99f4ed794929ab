/* exp_e4m3fn_cr_avx512: exp
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
 *   id           3c493165719119a212edd30866728838
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp_e4m3fn_avx512.db
 *                time: 0.3617 ns/element as avx512 code (inputs mean)
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
#include "exp_e4m3fn_cr_avx512.h"

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

static inline int32_t exp_e4m3fn_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_e4m3fn_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp_e4m3fn_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t exp_e4m3fn_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double exp_e4m3fn_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int exp_e4m3fn_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float exp_e4m3fn_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = exp_e4m3fn_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !exp_e4m3fn_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t exp_e4m3fn_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float exp_e4m3fn_cr_avx512_table0[16] = {
    0x1.fffe5ap-1f, 0x1.0b54aap+0f, 0x1.172a9ep+0f, 0x1.2386b6p+0f,
    0x1.306ee6p+0f, 0x1.3de95ep+0f, 0x1.4bfc9cp+0f, 0x1.5aaf6p+0f,
    0x1.6a08bcp+0f, 0x1.7a101p+0f, 0x1.8acd0ep+0f, 0x1.9c47c4p+0f,
    0x1.ae8896p+0f, 0x1.c1984cp+0f, 0x1.d5800ap+0f, 0x1.ea4966p+0f,
};

static inline uint8_t exp_e4m3fn_cr_avx512_element(uint8_t x) {
    const int32_t v0 = 0;
    const int32_t v1 = 2147483647; /* 0x7fffffff */
    const float v2 = 0x1.02c03p-18f; /* 3.85568637e-06 */
    const float v3 = 0x1p-40f; /* 9.09494702e-13 */
    const float v4 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v5 = 127;
    const int32_t v6 = (int32_t)x;
    const int32_t v7 = v5 & v6;
    const int32_t v8 = 20;
    const int32_t v9 = exp_e4m3fn_cr_avx512_shl_i32(v7, v8);
    const int32_t v10 = 128;
    const int32_t v11 = v10 & v6;
    const int32_t v12 = 24;
    const int32_t v13 = exp_e4m3fn_cr_avx512_shl_i32(v11, v12);
    const int32_t v14 = v9 | v13;
    const float v15 = exp_e4m3fn_cr_avx512_frombits_f32(v14);
    const float v16 = v4 * v15;
    const float v17 = 0x1.715476p+0f; /* 1.44269502 */
    const float v18 = exp_e4m3fn_cr_avx512_fma_f32(v3, v16, v17);
    const int v19 = v5 == v7;
    const float v20 = NAN;
    const float v21 = v19 ? v20 : v16;
    const float v22 = 0x1.8p+19f; /* 786432 */
    const float v23 = exp_e4m3fn_cr_avx512_fma_f32(v18, v21, v22);
    const float v24 = v23 - v22;
    const float v25 = -0x1.62e3b6p-1f; /* -0.693143547 */
    const float v26 = exp_e4m3fn_cr_avx512_fma_f32(v24, v25, v21);
    const float v27 = exp_e4m3fn_cr_avx512_fma_f32(v2, v24, v26);
    const int32_t v28 = exp_e4m3fn_cr_avx512_bits_f32(v23);
    const float v29 = exp_e4m3fn_cr_avx512_table0[(uint32_t)v28 & (16u - 1)];
    const float v30 = exp_e4m3fn_cr_avx512_fma_f32(v27, v29, v29);
    const float v31 = exp_e4m3fn_cr_avx512_scalef_f32(v30, v24);
    const int32_t v32 = exp_e4m3fn_cr_avx512_bits_f32(v31);
    const int32_t v33 = v1 & v32;
    const int32_t v34 = 1015021568; /* 0x3c800000 */
    const int v35 = v33 < v34;
    const float v36 = exp_e4m3fn_cr_avx512_frombits_f32(v33);
    const float v37 = 0x1p+14f; /* 16384 */
    const float v38 = exp_e4m3fn_cr_avx512_fma_f32(v3, v21, v37);
    const float v39 = v36 + v38;
    const int32_t v40 = exp_e4m3fn_cr_avx512_bits_f32(v39);
    const int32_t v41 = -1006108672; /* 0xc4080000 */
    const int32_t v42 = (int32_t)((uint32_t)v33 + (uint32_t)v41);
    const int32_t v43 = (int32_t)((uint32_t)v0 + (uint32_t)v42);
    const int32_t v44 = exp_e4m3fn_cr_avx512_ashr_i32(v43, v8);
    const int32_t v45 = v5 < v44 ? v5 : v44;
    const int32_t v46 = v35 ? v40 : v45;
    const int32_t v47 = v0 | v46;
    const int32_t r0 = v47;
    return (uint8_t)r0;
}

static void exp_e4m3fn_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_e4m3fn_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_E4M3FN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_E4M3FN_CR_AVX512_AVX2 static inline EXP_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP_E4M3FN_CR_AVX512_AVX512 static inline EXP_E4M3FN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP_E4M3FN_CR_AVX512_AVX2 __m256i exp_e4m3fn_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXP_E4M3FN_CR_AVX512_AVX2 __m256 exp_e4m3fn_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
EXP_E4M3FN_CR_AVX512_AVX2 __m128 exp_e4m3fn_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
    const __m256d x = _mm256_cvtps_pd(a), y = _mm256_cvtps_pd(b);
    const __m256d infinity = _mm256_set1_pd(INFINITY);
    const __m256d e =
        _mm256_min_pd(_mm256_max_pd(_mm256_floor_pd(y), _mm256_set1_pd(-400.0)),
                      _mm256_set1_pd(400.0));
    const __m256i whole = _mm256_cvtepi32_epi64(_mm256_cvtpd_epi32(e));
    const __m256i biased = _mm256_add_epi64(whole, _mm256_set1_epi64x(1023));
    __m256d p = _mm256_castsi256_pd(_mm256_slli_epi64(biased, 52));
    p = _mm256_blendv_pd(p, infinity, _mm256_cmp_pd(y, infinity, _CMP_EQ_OQ));
    p = _mm256_andnot_pd(_mm256_cmp_pd(y, _mm256_set1_pd(-INFINITY), _CMP_EQ_OQ), p);
    p = _mm256_blendv_pd(p, y, _mm256_cmp_pd(y, y, _CMP_UNORD_Q));
    return _mm256_cvtpd_ps(_mm256_mul_pd(x, p));
}

/* Any operands. A quiet NaN times 2^inf is inf, and times 2^-inf zero. */
static EXP_E4M3FN_CR_AVX512_AVX2_TARGET __m256 exp_e4m3fn_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        exp_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        exp_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
EXP_E4M3FN_CR_AVX512_AVX2 __m256 exp_e4m3fn_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return exp_e4m3fn_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
EXP_E4M3FN_CR_AVX512_AVX2 void exp_e4m3fn_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_E4M3FN_CR_AVX512_AVX2 void exp_e4m3fn_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(0);
    const __m256i v1 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v2 = _mm256_set1_ps(0x1.02c03p-18f); /* 3.85568637e-06 */
    const __m256 v3 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v4 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v5 = _mm256_set1_epi32(127);
    const __m256i v10 = _mm256_set1_epi32(128);
    const __m256 v17 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v20 = _mm256_set1_ps(NAN);
    const __m256 v22 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v25 = _mm256_set1_ps(-0x1.62e3b6p-1f); /* -0.693143547 */
    const __m256i v34 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v37 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v41 = _mm256_set1_epi32(-1006108672); /* 0xc4080000 */
    const __m256 t0_0 = _mm256_loadu_ps(exp_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(exp_e4m3fn_cr_avx512_table0 + 8);
    const __m256i v6_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v6_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v7_0 = _mm256_and_si256(v5, v6_0);
    const __m256i v7_1 = _mm256_and_si256(v5, v6_1);
    const __m256i v9_0 = _mm256_slli_epi32(v7_0, 20);
    const __m256i v9_1 = _mm256_slli_epi32(v7_1, 20);
    const __m256i v11_0 = _mm256_and_si256(v10, v6_0);
    const __m256i v11_1 = _mm256_and_si256(v10, v6_1);
    const __m256i v13_0 = _mm256_slli_epi32(v11_0, 24);
    const __m256i v13_1 = _mm256_slli_epi32(v11_1, 24);
    const __m256i v14_0 = _mm256_or_si256(v9_0, v13_0);
    const __m256i v14_1 = _mm256_or_si256(v9_1, v13_1);
    const __m256 v15_0 = _mm256_castsi256_ps(v14_0);
    const __m256 v15_1 = _mm256_castsi256_ps(v14_1);
    const __m256 v16_0 = _mm256_mul_ps(v4, v15_0);
    const __m256 v16_1 = _mm256_mul_ps(v4, v15_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v3, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v3, v16_1, v17);
    const __m256i v19_0 = _mm256_cmpeq_epi32(v5, v7_0);
    const __m256i v19_1 = _mm256_cmpeq_epi32(v5, v7_1);
    const __m256 v21_0 = _mm256_blendv_ps(v16_0, v20, _mm256_castsi256_ps(v19_0));
    const __m256 v21_1 = _mm256_blendv_ps(v16_1, v20, _mm256_castsi256_ps(v19_1));
    const __m256 v23_0 = _mm256_fmadd_ps(v18_0, v21_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v18_1, v21_1, v22);
    const __m256 v24_0 = _mm256_sub_ps(v23_0, v22);
    const __m256 v24_1 = _mm256_sub_ps(v23_1, v22);
    const __m256 v26_0 = _mm256_fmadd_ps(v24_0, v25, v21_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v24_1, v25, v21_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v2, v24_0, v26_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v2, v24_1, v26_1);
    const __m256i v28_0 = exp_e4m3fn_cr_avx512_bits_f32_avx2(v23_0);
    const __m256i v28_1 = exp_e4m3fn_cr_avx512_bits_f32_avx2(v23_1);
    const __m256 v29_0 = exp_e4m3fn_cr_avx512_permute16_avx2(v28_0, t0_0, t0_1);
    const __m256 v29_1 = exp_e4m3fn_cr_avx512_permute16_avx2(v28_1, t0_0, t0_1);
    const __m256 v30_0 = _mm256_fmadd_ps(v27_0, v29_0, v29_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v27_1, v29_1, v29_1);
    const __m256 v31_0 = exp_e4m3fn_cr_avx512_scalef_f32_avx2(v30_0, v24_0);
    const __m256 v31_1 = exp_e4m3fn_cr_avx512_scalef_f32_avx2(v30_1, v24_1);
    const __m256i v32_0 = exp_e4m3fn_cr_avx512_bits_f32_avx2(v31_0);
    const __m256i v32_1 = exp_e4m3fn_cr_avx512_bits_f32_avx2(v31_1);
    const __m256i v33_0 = _mm256_and_si256(v1, v32_0);
    const __m256i v33_1 = _mm256_and_si256(v1, v32_1);
    const __m256i v35_0 = _mm256_cmpgt_epi32(v34, v33_0);
    const __m256i v35_1 = _mm256_cmpgt_epi32(v34, v33_1);
    const __m256 v36_0 = _mm256_castsi256_ps(v33_0);
    const __m256 v36_1 = _mm256_castsi256_ps(v33_1);
    const __m256 v38_0 = _mm256_fmadd_ps(v3, v21_0, v37);
    const __m256 v38_1 = _mm256_fmadd_ps(v3, v21_1, v37);
    const __m256 v39_0 = _mm256_add_ps(v36_0, v38_0);
    const __m256 v39_1 = _mm256_add_ps(v36_1, v38_1);
    const __m256i v40_0 = exp_e4m3fn_cr_avx512_bits_f32_avx2(v39_0);
    const __m256i v40_1 = exp_e4m3fn_cr_avx512_bits_f32_avx2(v39_1);
    const __m256i v42_0 = _mm256_add_epi32(v33_0, v41);
    const __m256i v42_1 = _mm256_add_epi32(v33_1, v41);
    const __m256i v43_0 = _mm256_add_epi32(v0, v42_0);
    const __m256i v43_1 = _mm256_add_epi32(v0, v42_1);
    const __m256i v44_0 = _mm256_srai_epi32(v43_0, 20);
    const __m256i v44_1 = _mm256_srai_epi32(v43_1, 20);
    const __m256i v45_0 = _mm256_min_epi32(v5, v44_0);
    const __m256i v45_1 = _mm256_min_epi32(v5, v44_1);
    const __m256i v46_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v45_0), _mm256_castsi256_ps(v40_0), _mm256_castsi256_ps(v35_0)));
    const __m256i v46_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v45_1), _mm256_castsi256_ps(v40_1), _mm256_castsi256_ps(v35_1)));
    const __m256i v47_0 = _mm256_or_si256(v0, v46_0);
    const __m256i v47_1 = _mm256_or_si256(v0, v46_1);
    exp_e4m3fn_cr_avx512_store_u8_avx2(y, v47_0);
    exp_e4m3fn_cr_avx512_store_u8_avx2(y + 8, v47_1);
}

/* 8 elements. */
static EXP_E4M3FN_CR_AVX512_AVX2_TARGET void exp_e4m3fn_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(0);
    const __m256i v1 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v2 = _mm256_set1_ps(0x1.02c03p-18f); /* 3.85568637e-06 */
    const __m256 v3 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v4 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v5 = _mm256_set1_epi32(127);
    const __m256i v10 = _mm256_set1_epi32(128);
    const __m256 v17 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v20 = _mm256_set1_ps(NAN);
    const __m256 v22 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v25 = _mm256_set1_ps(-0x1.62e3b6p-1f); /* -0.693143547 */
    const __m256i v34 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v37 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v41 = _mm256_set1_epi32(-1006108672); /* 0xc4080000 */
    const __m256 t0_0 = _mm256_loadu_ps(exp_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(exp_e4m3fn_cr_avx512_table0 + 8);
    const __m256i v6 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v7 = _mm256_and_si256(v5, v6);
    const __m256i v9 = _mm256_slli_epi32(v7, 20);
    const __m256i v11 = _mm256_and_si256(v10, v6);
    const __m256i v13 = _mm256_slli_epi32(v11, 24);
    const __m256i v14 = _mm256_or_si256(v9, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v16 = _mm256_mul_ps(v4, v15);
    const __m256 v18 = _mm256_fmadd_ps(v3, v16, v17);
    const __m256i v19 = _mm256_cmpeq_epi32(v5, v7);
    const __m256 v21 = _mm256_blendv_ps(v16, v20, _mm256_castsi256_ps(v19));
    const __m256 v23 = _mm256_fmadd_ps(v18, v21, v22);
    const __m256 v24 = _mm256_sub_ps(v23, v22);
    const __m256 v26 = _mm256_fmadd_ps(v24, v25, v21);
    const __m256 v27 = _mm256_fmadd_ps(v2, v24, v26);
    const __m256i v28 = exp_e4m3fn_cr_avx512_bits_f32_avx2(v23);
    const __m256 v29 = exp_e4m3fn_cr_avx512_permute16_avx2(v28, t0_0, t0_1);
    const __m256 v30 = _mm256_fmadd_ps(v27, v29, v29);
    const __m256 v31 = exp_e4m3fn_cr_avx512_scalef_f32_avx2(v30, v24);
    const __m256i v32 = exp_e4m3fn_cr_avx512_bits_f32_avx2(v31);
    const __m256i v33 = _mm256_and_si256(v1, v32);
    const __m256i v35 = _mm256_cmpgt_epi32(v34, v33);
    const __m256 v36 = _mm256_castsi256_ps(v33);
    const __m256 v38 = _mm256_fmadd_ps(v3, v21, v37);
    const __m256 v39 = _mm256_add_ps(v36, v38);
    const __m256i v40 = exp_e4m3fn_cr_avx512_bits_f32_avx2(v39);
    const __m256i v42 = _mm256_add_epi32(v33, v41);
    const __m256i v43 = _mm256_add_epi32(v0, v42);
    const __m256i v44 = _mm256_srai_epi32(v43, 20);
    const __m256i v45 = _mm256_min_epi32(v5, v44);
    const __m256i v46 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v45), _mm256_castsi256_ps(v40), _mm256_castsi256_ps(v35)));
    const __m256i v47 = _mm256_or_si256(v0, v46);
    exp_e4m3fn_cr_avx512_store_u8_avx2(y, v47);
}

static EXP_E4M3FN_CR_AVX512_AVX2_TARGET void exp_e4m3fn_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_e4m3fn_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_e4m3fn_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        exp_e4m3fn_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_E4M3FN_CR_AVX512_AVX512 __m512i exp_e4m3fn_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
EXP_E4M3FN_CR_AVX512_AVX512 void exp_e4m3fn_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(0);
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v2 = _mm512_set1_ps(0x1.02c03p-18f); /* 3.85568637e-06 */
    const __m512 v3 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v4 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v5 = _mm512_set1_epi32(127);
    const __m512i v10 = _mm512_set1_epi32(128);
    const __m512 v17 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v20 = _mm512_set1_ps(NAN);
    const __m512 v22 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v25 = _mm512_set1_ps(-0x1.62e3b6p-1f); /* -0.693143547 */
    const __m512i v34 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v37 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v41 = _mm512_set1_epi32(-1006108672); /* 0xc4080000 */
    const __m512 t0_0 = _mm512_loadu_ps(exp_e4m3fn_cr_avx512_table0);
    const __m512i v6_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v6_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v6_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v6_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v7_0 = _mm512_and_si512(v5, v6_0);
    const __m512i v7_1 = _mm512_and_si512(v5, v6_1);
    const __m512i v7_2 = _mm512_and_si512(v5, v6_2);
    const __m512i v7_3 = _mm512_and_si512(v5, v6_3);
    const __m512i v9_0 = _mm512_slli_epi32(v7_0, 20);
    const __m512i v9_1 = _mm512_slli_epi32(v7_1, 20);
    const __m512i v9_2 = _mm512_slli_epi32(v7_2, 20);
    const __m512i v9_3 = _mm512_slli_epi32(v7_3, 20);
    const __m512i v11_0 = _mm512_and_si512(v10, v6_0);
    const __m512i v11_1 = _mm512_and_si512(v10, v6_1);
    const __m512i v11_2 = _mm512_and_si512(v10, v6_2);
    const __m512i v11_3 = _mm512_and_si512(v10, v6_3);
    const __m512i v13_0 = _mm512_slli_epi32(v11_0, 24);
    const __m512i v13_1 = _mm512_slli_epi32(v11_1, 24);
    const __m512i v13_2 = _mm512_slli_epi32(v11_2, 24);
    const __m512i v13_3 = _mm512_slli_epi32(v11_3, 24);
    const __m512i v14_0 = _mm512_or_si512(v9_0, v13_0);
    const __m512i v14_1 = _mm512_or_si512(v9_1, v13_1);
    const __m512i v14_2 = _mm512_or_si512(v9_2, v13_2);
    const __m512i v14_3 = _mm512_or_si512(v9_3, v13_3);
    const __m512 v15_0 = _mm512_castsi512_ps(v14_0);
    const __m512 v15_1 = _mm512_castsi512_ps(v14_1);
    const __m512 v15_2 = _mm512_castsi512_ps(v14_2);
    const __m512 v15_3 = _mm512_castsi512_ps(v14_3);
    const __m512 v16_0 = _mm512_mul_ps(v4, v15_0);
    const __m512 v16_1 = _mm512_mul_ps(v4, v15_1);
    const __m512 v16_2 = _mm512_mul_ps(v4, v15_2);
    const __m512 v16_3 = _mm512_mul_ps(v4, v15_3);
    const __m512 v18_0 = _mm512_fmadd_ps(v3, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v3, v16_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v3, v16_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v3, v16_3, v17);
    const __mmask16 v19_0 = _mm512_cmpeq_epi32_mask(v5, v7_0);
    const __mmask16 v19_1 = _mm512_cmpeq_epi32_mask(v5, v7_1);
    const __mmask16 v19_2 = _mm512_cmpeq_epi32_mask(v5, v7_2);
    const __mmask16 v19_3 = _mm512_cmpeq_epi32_mask(v5, v7_3);
    const __m512 v21_0 = _mm512_mask_blend_ps(v19_0, v16_0, v20);
    const __m512 v21_1 = _mm512_mask_blend_ps(v19_1, v16_1, v20);
    const __m512 v21_2 = _mm512_mask_blend_ps(v19_2, v16_2, v20);
    const __m512 v21_3 = _mm512_mask_blend_ps(v19_3, v16_3, v20);
    const __m512 v23_0 = _mm512_fmadd_ps(v18_0, v21_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v18_1, v21_1, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v18_2, v21_2, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v18_3, v21_3, v22);
    const __m512 v24_0 = _mm512_sub_ps(v23_0, v22);
    const __m512 v24_1 = _mm512_sub_ps(v23_1, v22);
    const __m512 v24_2 = _mm512_sub_ps(v23_2, v22);
    const __m512 v24_3 = _mm512_sub_ps(v23_3, v22);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v25, v21_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v25, v21_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v24_2, v25, v21_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v24_3, v25, v21_3);
    const __m512 v27_0 = _mm512_fmadd_ps(v2, v24_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v2, v24_1, v26_1);
    const __m512 v27_2 = _mm512_fmadd_ps(v2, v24_2, v26_2);
    const __m512 v27_3 = _mm512_fmadd_ps(v2, v24_3, v26_3);
    const __m512i v28_0 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v23_0);
    const __m512i v28_1 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v23_1);
    const __m512i v28_2 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v23_2);
    const __m512i v28_3 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v23_3);
    const __m512 v29_0 = _mm512_permutexvar_ps(v28_0, t0_0);
    const __m512 v29_1 = _mm512_permutexvar_ps(v28_1, t0_0);
    const __m512 v29_2 = _mm512_permutexvar_ps(v28_2, t0_0);
    const __m512 v29_3 = _mm512_permutexvar_ps(v28_3, t0_0);
    const __m512 v30_0 = _mm512_fmadd_ps(v27_0, v29_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v27_1, v29_1, v29_1);
    const __m512 v30_2 = _mm512_fmadd_ps(v27_2, v29_2, v29_2);
    const __m512 v30_3 = _mm512_fmadd_ps(v27_3, v29_3, v29_3);
    const __m512 v31_0 = _mm512_scalef_ps(v30_0, v24_0);
    const __m512 v31_1 = _mm512_scalef_ps(v30_1, v24_1);
    const __m512 v31_2 = _mm512_scalef_ps(v30_2, v24_2);
    const __m512 v31_3 = _mm512_scalef_ps(v30_3, v24_3);
    const __m512i v32_0 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v31_0);
    const __m512i v32_1 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v31_1);
    const __m512i v32_2 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v31_2);
    const __m512i v32_3 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v31_3);
    const __m512i v33_0 = _mm512_and_si512(v1, v32_0);
    const __m512i v33_1 = _mm512_and_si512(v1, v32_1);
    const __m512i v33_2 = _mm512_and_si512(v1, v32_2);
    const __m512i v33_3 = _mm512_and_si512(v1, v32_3);
    const __mmask16 v35_0 = _mm512_cmplt_epi32_mask(v33_0, v34);
    const __mmask16 v35_1 = _mm512_cmplt_epi32_mask(v33_1, v34);
    const __mmask16 v35_2 = _mm512_cmplt_epi32_mask(v33_2, v34);
    const __mmask16 v35_3 = _mm512_cmplt_epi32_mask(v33_3, v34);
    const __m512 v36_0 = _mm512_castsi512_ps(v33_0);
    const __m512 v36_1 = _mm512_castsi512_ps(v33_1);
    const __m512 v36_2 = _mm512_castsi512_ps(v33_2);
    const __m512 v36_3 = _mm512_castsi512_ps(v33_3);
    const __m512 v38_0 = _mm512_fmadd_ps(v3, v21_0, v37);
    const __m512 v38_1 = _mm512_fmadd_ps(v3, v21_1, v37);
    const __m512 v38_2 = _mm512_fmadd_ps(v3, v21_2, v37);
    const __m512 v38_3 = _mm512_fmadd_ps(v3, v21_3, v37);
    const __m512 v39_0 = _mm512_add_ps(v36_0, v38_0);
    const __m512 v39_1 = _mm512_add_ps(v36_1, v38_1);
    const __m512 v39_2 = _mm512_add_ps(v36_2, v38_2);
    const __m512 v39_3 = _mm512_add_ps(v36_3, v38_3);
    const __m512i v40_0 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v39_0);
    const __m512i v40_1 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v39_1);
    const __m512i v40_2 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v39_2);
    const __m512i v40_3 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v39_3);
    const __m512i v42_0 = _mm512_add_epi32(v33_0, v41);
    const __m512i v42_1 = _mm512_add_epi32(v33_1, v41);
    const __m512i v42_2 = _mm512_add_epi32(v33_2, v41);
    const __m512i v42_3 = _mm512_add_epi32(v33_3, v41);
    const __m512i v43_0 = _mm512_add_epi32(v0, v42_0);
    const __m512i v43_1 = _mm512_add_epi32(v0, v42_1);
    const __m512i v43_2 = _mm512_add_epi32(v0, v42_2);
    const __m512i v43_3 = _mm512_add_epi32(v0, v42_3);
    const __m512i v44_0 = _mm512_srai_epi32(v43_0, 20);
    const __m512i v44_1 = _mm512_srai_epi32(v43_1, 20);
    const __m512i v44_2 = _mm512_srai_epi32(v43_2, 20);
    const __m512i v44_3 = _mm512_srai_epi32(v43_3, 20);
    const __m512i v45_0 = _mm512_min_epi32(v5, v44_0);
    const __m512i v45_1 = _mm512_min_epi32(v5, v44_1);
    const __m512i v45_2 = _mm512_min_epi32(v5, v44_2);
    const __m512i v45_3 = _mm512_min_epi32(v5, v44_3);
    const __m512i v46_0 = _mm512_mask_blend_epi32(v35_0, v45_0, v40_0);
    const __m512i v46_1 = _mm512_mask_blend_epi32(v35_1, v45_1, v40_1);
    const __m512i v46_2 = _mm512_mask_blend_epi32(v35_2, v45_2, v40_2);
    const __m512i v46_3 = _mm512_mask_blend_epi32(v35_3, v45_3, v40_3);
    const __m512i v47_0 = _mm512_or_si512(v0, v46_0);
    const __m512i v47_1 = _mm512_or_si512(v0, v46_1);
    const __m512i v47_2 = _mm512_or_si512(v0, v46_2);
    const __m512i v47_3 = _mm512_or_si512(v0, v46_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v47_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v47_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v47_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v47_3));
}

/* 16 elements. */
static EXP_E4M3FN_CR_AVX512_AVX512_TARGET void exp_e4m3fn_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(0);
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v2 = _mm512_set1_ps(0x1.02c03p-18f); /* 3.85568637e-06 */
    const __m512 v3 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v4 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v5 = _mm512_set1_epi32(127);
    const __m512i v10 = _mm512_set1_epi32(128);
    const __m512 v17 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v20 = _mm512_set1_ps(NAN);
    const __m512 v22 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v25 = _mm512_set1_ps(-0x1.62e3b6p-1f); /* -0.693143547 */
    const __m512i v34 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v37 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v41 = _mm512_set1_epi32(-1006108672); /* 0xc4080000 */
    const __m512 t0_0 = _mm512_loadu_ps(exp_e4m3fn_cr_avx512_table0);
    const __m512i v6 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v7 = _mm512_and_si512(v5, v6);
    const __m512i v9 = _mm512_slli_epi32(v7, 20);
    const __m512i v11 = _mm512_and_si512(v10, v6);
    const __m512i v13 = _mm512_slli_epi32(v11, 24);
    const __m512i v14 = _mm512_or_si512(v9, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v16 = _mm512_mul_ps(v4, v15);
    const __m512 v18 = _mm512_fmadd_ps(v3, v16, v17);
    const __mmask16 v19 = _mm512_cmpeq_epi32_mask(v5, v7);
    const __m512 v21 = _mm512_mask_blend_ps(v19, v16, v20);
    const __m512 v23 = _mm512_fmadd_ps(v18, v21, v22);
    const __m512 v24 = _mm512_sub_ps(v23, v22);
    const __m512 v26 = _mm512_fmadd_ps(v24, v25, v21);
    const __m512 v27 = _mm512_fmadd_ps(v2, v24, v26);
    const __m512i v28 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v23);
    const __m512 v29 = _mm512_permutexvar_ps(v28, t0_0);
    const __m512 v30 = _mm512_fmadd_ps(v27, v29, v29);
    const __m512 v31 = _mm512_scalef_ps(v30, v24);
    const __m512i v32 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v31);
    const __m512i v33 = _mm512_and_si512(v1, v32);
    const __mmask16 v35 = _mm512_cmplt_epi32_mask(v33, v34);
    const __m512 v36 = _mm512_castsi512_ps(v33);
    const __m512 v38 = _mm512_fmadd_ps(v3, v21, v37);
    const __m512 v39 = _mm512_add_ps(v36, v38);
    const __m512i v40 = exp_e4m3fn_cr_avx512_bits_f32_avx512(v39);
    const __m512i v42 = _mm512_add_epi32(v33, v41);
    const __m512i v43 = _mm512_add_epi32(v0, v42);
    const __m512i v44 = _mm512_srai_epi32(v43, 20);
    const __m512i v45 = _mm512_min_epi32(v5, v44);
    const __m512i v46 = _mm512_mask_blend_epi32(v35, v45, v40);
    const __m512i v47 = _mm512_or_si512(v0, v46);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v47));
}

static EXP_E4M3FN_CR_AVX512_AVX512_TARGET void exp_e4m3fn_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        exp_e4m3fn_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_e4m3fn_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        exp_e4m3fn_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_E4M3FN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_e4m3fn_cr_avx512_level(void) {
#if defined(EXP_E4M3FN_CR_AVX512_FORCE_ISA)
    return EXP_E4M3FN_CR_AVX512_FORCE_ISA;
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

uint8_t exp_e4m3fn_cr_avx512(uint8_t x) {
    return exp_e4m3fn_cr_avx512_element(x);
}

void exp_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_e4m3fn_cr_avx512_level();
    if (level == 2) {
        exp_e4m3fn_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_e4m3fn_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp_e4m3fn_cr_avx512_array_portable(x, y, n);
}
