/* logsigmoid_e4m3fn_cr_avx512: logsigmoid
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
 *   id           243de884c7143f7466664d6e6a085959
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/logsigmoid_e4m3fn_avx512.db
 *                time: 0.6437 ns/element as avx512 code (inputs mean)
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
#include "logsigmoid_e4m3fn_cr_avx512.h"

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

static inline int32_t logsigmoid_e4m3fn_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float logsigmoid_e4m3fn_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float logsigmoid_e4m3fn_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline float logsigmoid_e4m3fn_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t logsigmoid_e4m3fn_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double logsigmoid_e4m3fn_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int logsigmoid_e4m3fn_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float logsigmoid_e4m3fn_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = logsigmoid_e4m3fn_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !logsigmoid_e4m3fn_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t logsigmoid_e4m3fn_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float logsigmoid_e4m3fn_cr_avx512_table0[16] = {
    0x1.ffdcbep-1f, 0x1.0b431ep+0f, 0x1.17184ap+0f, 0x1.237394p+0f,
    0x1.305aeap+0f, 0x1.3dd48p+0f, 0x1.4be6dp+0f, 0x1.5a989ep+0f,
    0x1.69f0f8p+0f, 0x1.79f73ep+0f, 0x1.8ab324p+0f, 0x1.9c2cb4p+0f,
    0x1.ae6c54p+0f, 0x1.c17ac8p+0f, 0x1.d56138p+0f, 0x1.ea2936p+0f,
};

static inline uint8_t logsigmoid_e4m3fn_cr_avx512_element(uint8_t x) {
    const int32_t v0 = 524288; /* 0x00080000 */
    const int32_t v1 = 2147483647; /* 0x7fffffff */
    const float v2 = 0x1p-120f; /* 7.52316385e-37 */
    const float v3 = 0x1p-40f; /* 9.09494702e-13 */
    const float v4 = -0x1.ap+6f; /* -104 */
    const int32_t v5 = 127;
    const int32_t v6 = (int32_t)x;
    const int32_t v7 = v5 & v6;
    const int v8 = v5 == v7;
    const float v9 = NAN;
    const float v10 = 0x1.ff6dacp+119f; /* 1.32774405e+36 */
    const int32_t v11 = 20;
    const int32_t v12 = logsigmoid_e4m3fn_cr_avx512_shl_i32(v7, v11);
    const int32_t v13 = 128;
    const int32_t v14 = v13 & v6;
    const int32_t v15 = 24;
    const int32_t v16 = logsigmoid_e4m3fn_cr_avx512_shl_i32(v14, v15);
    const int32_t v17 = v12 | v16;
    const float v18 = logsigmoid_e4m3fn_cr_avx512_frombits_f32(v17);
    const float v19 = -0x1.2745fep-8f; /* -0.00450551463 */
    const float v20 = logsigmoid_e4m3fn_cr_avx512_fma_f32(v10, v18, v19);
    const float v21 = v8 ? v9 : v20;
    const float v22 = -v21;
    const float v23 = logsigmoid_e4m3fn_cr_avx512_abs_f32(v22);
    const float v24 = -v23;
    const float v25 = v4 > v24 ? v4 : v24;
    const float v26 = 0x1.715476p+0f; /* 1.44269502 */
    const float v27 = logsigmoid_e4m3fn_cr_avx512_fma_f32(v3, v25, v26);
    const float v28 = 0x1.8p+19f; /* 786432 */
    const float v29 = logsigmoid_e4m3fn_cr_avx512_fma_f32(v27, v25, v28);
    const int32_t v30 = logsigmoid_e4m3fn_cr_avx512_bits_f32(v29);
    const float v31 = logsigmoid_e4m3fn_cr_avx512_table0[(uint32_t)v30 & (16u - 1)];
    const float v32 = v29 - v28;
    const float v33 = -0x1.b1f214p+0f; /* -1.69510007 */
    const float v34 = v32 + v25;
    const float v35 = logsigmoid_e4m3fn_cr_avx512_fma_f32(v32, v33, v34);
    const float v36 = -0x1.7cf32ap-1f; /* -0.744042695 */
    const float v37 = v35 * v36;
    const float v38 = logsigmoid_e4m3fn_cr_avx512_fma_f32(v35, v37, v35);
    const float v39 = logsigmoid_e4m3fn_cr_avx512_fma_f32(v31, v38, v31);
    const float v40 = logsigmoid_e4m3fn_cr_avx512_scalef_f32(v39, v32);
    const float v41 = 0x1.de2ecep-4f; /* 0.116743855 */
    const float v42 = -0x1.c50a36p-12f; /* -0.000432052504 */
    const float v43 = logsigmoid_e4m3fn_cr_avx512_fma_f32(v41, v40, v42);
    const float v44 = -0x1.9e07bap-2f; /* -0.404326349 */
    const float v45 = v43 + v44;
    const float v46 = 0x1.f5bcb2p-1f; /* 0.979955256 */
    const float v47 = logsigmoid_e4m3fn_cr_avx512_fma_f32(v40, v45, v46);
    const float v48 = 0x0p+0f; /* 0 */
    const float v49 = v48 > v22 ? v48 : v22;
    const float v50 = logsigmoid_e4m3fn_cr_avx512_fma_f32(v40, v47, v49);
    const float v51 = -v50;
    const float v52 = v2 * v51;
    const int32_t v53 = logsigmoid_e4m3fn_cr_avx512_bits_f32(v52);
    const int32_t v54 = v1 & v53;
    const int32_t v55 = (int32_t)((uint32_t)v0 + (uint32_t)v54);
    const int32_t v56 = logsigmoid_e4m3fn_cr_avx512_lshr_i32(v55, v11);
    const int32_t v57 = v56 < v5 ? v56 : v5;
    const int32_t v58 = logsigmoid_e4m3fn_cr_avx512_lshr_i32(v53, v15);
    const int32_t v59 = v58 & v13;
    const int32_t v60 = v57 | v59;
    const int32_t r0 = v60;
    return (uint8_t)r0;
}

static void logsigmoid_e4m3fn_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_e4m3fn_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_E4M3FN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_E4M3FN_CR_AVX512_AVX2 static inline LOGSIGMOID_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_E4M3FN_CR_AVX512_AVX512 static inline LOGSIGMOID_E4M3FN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_E4M3FN_CR_AVX512_AVX2 __m256i logsigmoid_e4m3fn_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOGSIGMOID_E4M3FN_CR_AVX512_AVX2 __m256 logsigmoid_e4m3fn_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
LOGSIGMOID_E4M3FN_CR_AVX512_AVX2 __m128 logsigmoid_e4m3fn_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static LOGSIGMOID_E4M3FN_CR_AVX512_AVX2_TARGET __m256 logsigmoid_e4m3fn_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        logsigmoid_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        logsigmoid_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
LOGSIGMOID_E4M3FN_CR_AVX512_AVX2 __m256 logsigmoid_e4m3fn_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return logsigmoid_e4m3fn_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
LOGSIGMOID_E4M3FN_CR_AVX512_AVX2 void logsigmoid_e4m3fn_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOGSIGMOID_E4M3FN_CR_AVX512_AVX2 void logsigmoid_e4m3fn_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(524288); /* 0x00080000 */
    const __m256i v1 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v2 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256 v3 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v4 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256i v5 = _mm256_set1_epi32(127);
    const __m256 v9 = _mm256_set1_ps(NAN);
    const __m256 v10 = _mm256_set1_ps(0x1.ff6dacp+119f); /* 1.32774405e+36 */
    const __m256i v13 = _mm256_set1_epi32(128);
    const __m256 v19 = _mm256_set1_ps(-0x1.2745fep-8f); /* -0.00450551463 */
    const __m256 v26 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v28 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v33 = _mm256_set1_ps(-0x1.b1f214p+0f); /* -1.69510007 */
    const __m256 v36 = _mm256_set1_ps(-0x1.7cf32ap-1f); /* -0.744042695 */
    const __m256 v41 = _mm256_set1_ps(0x1.de2ecep-4f); /* 0.116743855 */
    const __m256 v42 = _mm256_set1_ps(-0x1.c50a36p-12f); /* -0.000432052504 */
    const __m256 v44 = _mm256_set1_ps(-0x1.9e07bap-2f); /* -0.404326349 */
    const __m256 v46 = _mm256_set1_ps(0x1.f5bcb2p-1f); /* 0.979955256 */
    const __m256 v48 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(logsigmoid_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(logsigmoid_e4m3fn_cr_avx512_table0 + 8);
    const __m256i v6_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v6_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v7_0 = _mm256_and_si256(v5, v6_0);
    const __m256i v7_1 = _mm256_and_si256(v5, v6_1);
    const __m256i v8_0 = _mm256_cmpeq_epi32(v5, v7_0);
    const __m256i v8_1 = _mm256_cmpeq_epi32(v5, v7_1);
    const __m256i v12_0 = _mm256_slli_epi32(v7_0, 20);
    const __m256i v12_1 = _mm256_slli_epi32(v7_1, 20);
    const __m256i v14_0 = _mm256_and_si256(v13, v6_0);
    const __m256i v14_1 = _mm256_and_si256(v13, v6_1);
    const __m256i v16_0 = _mm256_slli_epi32(v14_0, 24);
    const __m256i v16_1 = _mm256_slli_epi32(v14_1, 24);
    const __m256i v17_0 = _mm256_or_si256(v12_0, v16_0);
    const __m256i v17_1 = _mm256_or_si256(v12_1, v16_1);
    const __m256 v18_0 = _mm256_castsi256_ps(v17_0);
    const __m256 v18_1 = _mm256_castsi256_ps(v17_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v10, v18_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v10, v18_1, v19);
    const __m256 v21_0 = _mm256_blendv_ps(v20_0, v9, _mm256_castsi256_ps(v8_0));
    const __m256 v21_1 = _mm256_blendv_ps(v20_1, v9, _mm256_castsi256_ps(v8_1));
    const __m256 v22_0 = _mm256_xor_ps(v21_0, _mm256_set1_ps(-0.0f));
    const __m256 v22_1 = _mm256_xor_ps(v21_1, _mm256_set1_ps(-0.0f));
    const __m256 v23_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v22_0);
    const __m256 v23_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v22_1);
    const __m256 v24_0 = _mm256_xor_ps(v23_0, _mm256_set1_ps(-0.0f));
    const __m256 v24_1 = _mm256_xor_ps(v23_1, _mm256_set1_ps(-0.0f));
    const __m256 v25_0 = _mm256_max_ps(v4, v24_0);
    const __m256 v25_1 = _mm256_max_ps(v4, v24_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v3, v25_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v3, v25_1, v26);
    const __m256 v29_0 = _mm256_fmadd_ps(v27_0, v25_0, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v27_1, v25_1, v28);
    const __m256i v30_0 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v29_0);
    const __m256i v30_1 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v29_1);
    const __m256 v31_0 = logsigmoid_e4m3fn_cr_avx512_permute16_avx2(v30_0, t0_0, t0_1);
    const __m256 v31_1 = logsigmoid_e4m3fn_cr_avx512_permute16_avx2(v30_1, t0_0, t0_1);
    const __m256 v32_0 = _mm256_sub_ps(v29_0, v28);
    const __m256 v32_1 = _mm256_sub_ps(v29_1, v28);
    const __m256 v34_0 = _mm256_add_ps(v32_0, v25_0);
    const __m256 v34_1 = _mm256_add_ps(v32_1, v25_1);
    const __m256 v35_0 = _mm256_fmadd_ps(v32_0, v33, v34_0);
    const __m256 v35_1 = _mm256_fmadd_ps(v32_1, v33, v34_1);
    const __m256 v37_0 = _mm256_mul_ps(v35_0, v36);
    const __m256 v37_1 = _mm256_mul_ps(v35_1, v36);
    const __m256 v38_0 = _mm256_fmadd_ps(v35_0, v37_0, v35_0);
    const __m256 v38_1 = _mm256_fmadd_ps(v35_1, v37_1, v35_1);
    const __m256 v39_0 = _mm256_fmadd_ps(v31_0, v38_0, v31_0);
    const __m256 v39_1 = _mm256_fmadd_ps(v31_1, v38_1, v31_1);
    const __m256 v40_0 = logsigmoid_e4m3fn_cr_avx512_scalef_f32_avx2(v39_0, v32_0);
    const __m256 v40_1 = logsigmoid_e4m3fn_cr_avx512_scalef_f32_avx2(v39_1, v32_1);
    const __m256 v43_0 = _mm256_fmadd_ps(v41, v40_0, v42);
    const __m256 v43_1 = _mm256_fmadd_ps(v41, v40_1, v42);
    const __m256 v45_0 = _mm256_add_ps(v43_0, v44);
    const __m256 v45_1 = _mm256_add_ps(v43_1, v44);
    const __m256 v47_0 = _mm256_fmadd_ps(v40_0, v45_0, v46);
    const __m256 v47_1 = _mm256_fmadd_ps(v40_1, v45_1, v46);
    const __m256 v49_0 = _mm256_max_ps(v48, v22_0);
    const __m256 v49_1 = _mm256_max_ps(v48, v22_1);
    const __m256 v50_0 = _mm256_fmadd_ps(v40_0, v47_0, v49_0);
    const __m256 v50_1 = _mm256_fmadd_ps(v40_1, v47_1, v49_1);
    const __m256 v51_0 = _mm256_xor_ps(v50_0, _mm256_set1_ps(-0.0f));
    const __m256 v51_1 = _mm256_xor_ps(v50_1, _mm256_set1_ps(-0.0f));
    const __m256 v52_0 = _mm256_mul_ps(v2, v51_0);
    const __m256 v52_1 = _mm256_mul_ps(v2, v51_1);
    const __m256i v53_0 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v52_0);
    const __m256i v53_1 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v52_1);
    const __m256i v54_0 = _mm256_and_si256(v1, v53_0);
    const __m256i v54_1 = _mm256_and_si256(v1, v53_1);
    const __m256i v55_0 = _mm256_add_epi32(v0, v54_0);
    const __m256i v55_1 = _mm256_add_epi32(v0, v54_1);
    const __m256i v56_0 = _mm256_srli_epi32(v55_0, 20);
    const __m256i v56_1 = _mm256_srli_epi32(v55_1, 20);
    const __m256i v57_0 = _mm256_min_epi32(v56_0, v5);
    const __m256i v57_1 = _mm256_min_epi32(v56_1, v5);
    const __m256i v58_0 = _mm256_srli_epi32(v53_0, 24);
    const __m256i v58_1 = _mm256_srli_epi32(v53_1, 24);
    const __m256i v59_0 = _mm256_and_si256(v58_0, v13);
    const __m256i v59_1 = _mm256_and_si256(v58_1, v13);
    const __m256i v60_0 = _mm256_or_si256(v57_0, v59_0);
    const __m256i v60_1 = _mm256_or_si256(v57_1, v59_1);
    logsigmoid_e4m3fn_cr_avx512_store_u8_avx2(y, v60_0);
    logsigmoid_e4m3fn_cr_avx512_store_u8_avx2(y + 8, v60_1);
}

/* 8 elements. */
static LOGSIGMOID_E4M3FN_CR_AVX512_AVX2_TARGET void logsigmoid_e4m3fn_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(524288); /* 0x00080000 */
    const __m256i v1 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v2 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256 v3 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v4 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256i v5 = _mm256_set1_epi32(127);
    const __m256 v9 = _mm256_set1_ps(NAN);
    const __m256 v10 = _mm256_set1_ps(0x1.ff6dacp+119f); /* 1.32774405e+36 */
    const __m256i v13 = _mm256_set1_epi32(128);
    const __m256 v19 = _mm256_set1_ps(-0x1.2745fep-8f); /* -0.00450551463 */
    const __m256 v26 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v28 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v33 = _mm256_set1_ps(-0x1.b1f214p+0f); /* -1.69510007 */
    const __m256 v36 = _mm256_set1_ps(-0x1.7cf32ap-1f); /* -0.744042695 */
    const __m256 v41 = _mm256_set1_ps(0x1.de2ecep-4f); /* 0.116743855 */
    const __m256 v42 = _mm256_set1_ps(-0x1.c50a36p-12f); /* -0.000432052504 */
    const __m256 v44 = _mm256_set1_ps(-0x1.9e07bap-2f); /* -0.404326349 */
    const __m256 v46 = _mm256_set1_ps(0x1.f5bcb2p-1f); /* 0.979955256 */
    const __m256 v48 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(logsigmoid_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(logsigmoid_e4m3fn_cr_avx512_table0 + 8);
    const __m256i v6 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v7 = _mm256_and_si256(v5, v6);
    const __m256i v8 = _mm256_cmpeq_epi32(v5, v7);
    const __m256i v12 = _mm256_slli_epi32(v7, 20);
    const __m256i v14 = _mm256_and_si256(v13, v6);
    const __m256i v16 = _mm256_slli_epi32(v14, 24);
    const __m256i v17 = _mm256_or_si256(v12, v16);
    const __m256 v18 = _mm256_castsi256_ps(v17);
    const __m256 v20 = _mm256_fmadd_ps(v10, v18, v19);
    const __m256 v21 = _mm256_blendv_ps(v20, v9, _mm256_castsi256_ps(v8));
    const __m256 v22 = _mm256_xor_ps(v21, _mm256_set1_ps(-0.0f));
    const __m256 v23 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v22);
    const __m256 v24 = _mm256_xor_ps(v23, _mm256_set1_ps(-0.0f));
    const __m256 v25 = _mm256_max_ps(v4, v24);
    const __m256 v27 = _mm256_fmadd_ps(v3, v25, v26);
    const __m256 v29 = _mm256_fmadd_ps(v27, v25, v28);
    const __m256i v30 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v29);
    const __m256 v31 = logsigmoid_e4m3fn_cr_avx512_permute16_avx2(v30, t0_0, t0_1);
    const __m256 v32 = _mm256_sub_ps(v29, v28);
    const __m256 v34 = _mm256_add_ps(v32, v25);
    const __m256 v35 = _mm256_fmadd_ps(v32, v33, v34);
    const __m256 v37 = _mm256_mul_ps(v35, v36);
    const __m256 v38 = _mm256_fmadd_ps(v35, v37, v35);
    const __m256 v39 = _mm256_fmadd_ps(v31, v38, v31);
    const __m256 v40 = logsigmoid_e4m3fn_cr_avx512_scalef_f32_avx2(v39, v32);
    const __m256 v43 = _mm256_fmadd_ps(v41, v40, v42);
    const __m256 v45 = _mm256_add_ps(v43, v44);
    const __m256 v47 = _mm256_fmadd_ps(v40, v45, v46);
    const __m256 v49 = _mm256_max_ps(v48, v22);
    const __m256 v50 = _mm256_fmadd_ps(v40, v47, v49);
    const __m256 v51 = _mm256_xor_ps(v50, _mm256_set1_ps(-0.0f));
    const __m256 v52 = _mm256_mul_ps(v2, v51);
    const __m256i v53 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx2(v52);
    const __m256i v54 = _mm256_and_si256(v1, v53);
    const __m256i v55 = _mm256_add_epi32(v0, v54);
    const __m256i v56 = _mm256_srli_epi32(v55, 20);
    const __m256i v57 = _mm256_min_epi32(v56, v5);
    const __m256i v58 = _mm256_srli_epi32(v53, 24);
    const __m256i v59 = _mm256_and_si256(v58, v13);
    const __m256i v60 = _mm256_or_si256(v57, v59);
    logsigmoid_e4m3fn_cr_avx512_store_u8_avx2(y, v60);
}

static LOGSIGMOID_E4M3FN_CR_AVX512_AVX2_TARGET void logsigmoid_e4m3fn_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_e4m3fn_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        logsigmoid_e4m3fn_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        logsigmoid_e4m3fn_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_E4M3FN_CR_AVX512_AVX512 __m512i logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOGSIGMOID_E4M3FN_CR_AVX512_AVX512 void logsigmoid_e4m3fn_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(524288); /* 0x00080000 */
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v2 = _mm512_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m512 v3 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v4 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512i v5 = _mm512_set1_epi32(127);
    const __m512 v9 = _mm512_set1_ps(NAN);
    const __m512 v10 = _mm512_set1_ps(0x1.ff6dacp+119f); /* 1.32774405e+36 */
    const __m512i v13 = _mm512_set1_epi32(128);
    const __m512 v19 = _mm512_set1_ps(-0x1.2745fep-8f); /* -0.00450551463 */
    const __m512 v26 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v28 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v33 = _mm512_set1_ps(-0x1.b1f214p+0f); /* -1.69510007 */
    const __m512 v36 = _mm512_set1_ps(-0x1.7cf32ap-1f); /* -0.744042695 */
    const __m512 v41 = _mm512_set1_ps(0x1.de2ecep-4f); /* 0.116743855 */
    const __m512 v42 = _mm512_set1_ps(-0x1.c50a36p-12f); /* -0.000432052504 */
    const __m512 v44 = _mm512_set1_ps(-0x1.9e07bap-2f); /* -0.404326349 */
    const __m512 v46 = _mm512_set1_ps(0x1.f5bcb2p-1f); /* 0.979955256 */
    const __m512 v48 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(logsigmoid_e4m3fn_cr_avx512_table0);
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
    const __m512i v14_0 = _mm512_and_si512(v13, v6_0);
    const __m512i v14_1 = _mm512_and_si512(v13, v6_1);
    const __m512i v14_2 = _mm512_and_si512(v13, v6_2);
    const __m512i v14_3 = _mm512_and_si512(v13, v6_3);
    const __m512i v16_0 = _mm512_slli_epi32(v14_0, 24);
    const __m512i v16_1 = _mm512_slli_epi32(v14_1, 24);
    const __m512i v16_2 = _mm512_slli_epi32(v14_2, 24);
    const __m512i v16_3 = _mm512_slli_epi32(v14_3, 24);
    const __m512i v17_0 = _mm512_or_si512(v12_0, v16_0);
    const __m512i v17_1 = _mm512_or_si512(v12_1, v16_1);
    const __m512i v17_2 = _mm512_or_si512(v12_2, v16_2);
    const __m512i v17_3 = _mm512_or_si512(v12_3, v16_3);
    const __m512 v18_0 = _mm512_castsi512_ps(v17_0);
    const __m512 v18_1 = _mm512_castsi512_ps(v17_1);
    const __m512 v18_2 = _mm512_castsi512_ps(v17_2);
    const __m512 v18_3 = _mm512_castsi512_ps(v17_3);
    const __m512 v20_0 = _mm512_fmadd_ps(v10, v18_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v10, v18_1, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v10, v18_2, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v10, v18_3, v19);
    const __m512 v21_0 = _mm512_mask_blend_ps(v8_0, v20_0, v9);
    const __m512 v21_1 = _mm512_mask_blend_ps(v8_1, v20_1, v9);
    const __m512 v21_2 = _mm512_mask_blend_ps(v8_2, v20_2, v9);
    const __m512 v21_3 = _mm512_mask_blend_ps(v8_3, v20_3, v9);
    const __m512 v22_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v22_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v22_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v22_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v23_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v22_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v23_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v22_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v23_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v22_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v23_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v22_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v24_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v23_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v24_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v23_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v24_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v23_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v24_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v23_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v25_0 = _mm512_max_ps(v4, v24_0);
    const __m512 v25_1 = _mm512_max_ps(v4, v24_1);
    const __m512 v25_2 = _mm512_max_ps(v4, v24_2);
    const __m512 v25_3 = _mm512_max_ps(v4, v24_3);
    const __m512 v27_0 = _mm512_fmadd_ps(v3, v25_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v3, v25_1, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v3, v25_2, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v3, v25_3, v26);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v25_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v25_1, v28);
    const __m512 v29_2 = _mm512_fmadd_ps(v27_2, v25_2, v28);
    const __m512 v29_3 = _mm512_fmadd_ps(v27_3, v25_3, v28);
    const __m512i v30_0 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v29_0);
    const __m512i v30_1 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v29_1);
    const __m512i v30_2 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v29_2);
    const __m512i v30_3 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v29_3);
    const __m512 v31_0 = _mm512_permutexvar_ps(v30_0, t0_0);
    const __m512 v31_1 = _mm512_permutexvar_ps(v30_1, t0_0);
    const __m512 v31_2 = _mm512_permutexvar_ps(v30_2, t0_0);
    const __m512 v31_3 = _mm512_permutexvar_ps(v30_3, t0_0);
    const __m512 v32_0 = _mm512_sub_ps(v29_0, v28);
    const __m512 v32_1 = _mm512_sub_ps(v29_1, v28);
    const __m512 v32_2 = _mm512_sub_ps(v29_2, v28);
    const __m512 v32_3 = _mm512_sub_ps(v29_3, v28);
    const __m512 v34_0 = _mm512_add_ps(v32_0, v25_0);
    const __m512 v34_1 = _mm512_add_ps(v32_1, v25_1);
    const __m512 v34_2 = _mm512_add_ps(v32_2, v25_2);
    const __m512 v34_3 = _mm512_add_ps(v32_3, v25_3);
    const __m512 v35_0 = _mm512_fmadd_ps(v32_0, v33, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v32_1, v33, v34_1);
    const __m512 v35_2 = _mm512_fmadd_ps(v32_2, v33, v34_2);
    const __m512 v35_3 = _mm512_fmadd_ps(v32_3, v33, v34_3);
    const __m512 v37_0 = _mm512_mul_ps(v35_0, v36);
    const __m512 v37_1 = _mm512_mul_ps(v35_1, v36);
    const __m512 v37_2 = _mm512_mul_ps(v35_2, v36);
    const __m512 v37_3 = _mm512_mul_ps(v35_3, v36);
    const __m512 v38_0 = _mm512_fmadd_ps(v35_0, v37_0, v35_0);
    const __m512 v38_1 = _mm512_fmadd_ps(v35_1, v37_1, v35_1);
    const __m512 v38_2 = _mm512_fmadd_ps(v35_2, v37_2, v35_2);
    const __m512 v38_3 = _mm512_fmadd_ps(v35_3, v37_3, v35_3);
    const __m512 v39_0 = _mm512_fmadd_ps(v31_0, v38_0, v31_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v31_1, v38_1, v31_1);
    const __m512 v39_2 = _mm512_fmadd_ps(v31_2, v38_2, v31_2);
    const __m512 v39_3 = _mm512_fmadd_ps(v31_3, v38_3, v31_3);
    const __m512 v40_0 = _mm512_scalef_ps(v39_0, v32_0);
    const __m512 v40_1 = _mm512_scalef_ps(v39_1, v32_1);
    const __m512 v40_2 = _mm512_scalef_ps(v39_2, v32_2);
    const __m512 v40_3 = _mm512_scalef_ps(v39_3, v32_3);
    const __m512 v43_0 = _mm512_fmadd_ps(v41, v40_0, v42);
    const __m512 v43_1 = _mm512_fmadd_ps(v41, v40_1, v42);
    const __m512 v43_2 = _mm512_fmadd_ps(v41, v40_2, v42);
    const __m512 v43_3 = _mm512_fmadd_ps(v41, v40_3, v42);
    const __m512 v45_0 = _mm512_add_ps(v43_0, v44);
    const __m512 v45_1 = _mm512_add_ps(v43_1, v44);
    const __m512 v45_2 = _mm512_add_ps(v43_2, v44);
    const __m512 v45_3 = _mm512_add_ps(v43_3, v44);
    const __m512 v47_0 = _mm512_fmadd_ps(v40_0, v45_0, v46);
    const __m512 v47_1 = _mm512_fmadd_ps(v40_1, v45_1, v46);
    const __m512 v47_2 = _mm512_fmadd_ps(v40_2, v45_2, v46);
    const __m512 v47_3 = _mm512_fmadd_ps(v40_3, v45_3, v46);
    const __m512 v49_0 = _mm512_max_ps(v48, v22_0);
    const __m512 v49_1 = _mm512_max_ps(v48, v22_1);
    const __m512 v49_2 = _mm512_max_ps(v48, v22_2);
    const __m512 v49_3 = _mm512_max_ps(v48, v22_3);
    const __m512 v50_0 = _mm512_fmadd_ps(v40_0, v47_0, v49_0);
    const __m512 v50_1 = _mm512_fmadd_ps(v40_1, v47_1, v49_1);
    const __m512 v50_2 = _mm512_fmadd_ps(v40_2, v47_2, v49_2);
    const __m512 v50_3 = _mm512_fmadd_ps(v40_3, v47_3, v49_3);
    const __m512 v51_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v50_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v51_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v50_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v51_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v50_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v51_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v50_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v52_0 = _mm512_mul_ps(v2, v51_0);
    const __m512 v52_1 = _mm512_mul_ps(v2, v51_1);
    const __m512 v52_2 = _mm512_mul_ps(v2, v51_2);
    const __m512 v52_3 = _mm512_mul_ps(v2, v51_3);
    const __m512i v53_0 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v52_0);
    const __m512i v53_1 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v52_1);
    const __m512i v53_2 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v52_2);
    const __m512i v53_3 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v52_3);
    const __m512i v54_0 = _mm512_and_si512(v1, v53_0);
    const __m512i v54_1 = _mm512_and_si512(v1, v53_1);
    const __m512i v54_2 = _mm512_and_si512(v1, v53_2);
    const __m512i v54_3 = _mm512_and_si512(v1, v53_3);
    const __m512i v55_0 = _mm512_add_epi32(v0, v54_0);
    const __m512i v55_1 = _mm512_add_epi32(v0, v54_1);
    const __m512i v55_2 = _mm512_add_epi32(v0, v54_2);
    const __m512i v55_3 = _mm512_add_epi32(v0, v54_3);
    const __m512i v56_0 = _mm512_srli_epi32(v55_0, 20);
    const __m512i v56_1 = _mm512_srli_epi32(v55_1, 20);
    const __m512i v56_2 = _mm512_srli_epi32(v55_2, 20);
    const __m512i v56_3 = _mm512_srli_epi32(v55_3, 20);
    const __m512i v57_0 = _mm512_min_epi32(v56_0, v5);
    const __m512i v57_1 = _mm512_min_epi32(v56_1, v5);
    const __m512i v57_2 = _mm512_min_epi32(v56_2, v5);
    const __m512i v57_3 = _mm512_min_epi32(v56_3, v5);
    const __m512i v58_0 = _mm512_srli_epi32(v53_0, 24);
    const __m512i v58_1 = _mm512_srli_epi32(v53_1, 24);
    const __m512i v58_2 = _mm512_srli_epi32(v53_2, 24);
    const __m512i v58_3 = _mm512_srli_epi32(v53_3, 24);
    const __m512i v59_0 = _mm512_and_si512(v58_0, v13);
    const __m512i v59_1 = _mm512_and_si512(v58_1, v13);
    const __m512i v59_2 = _mm512_and_si512(v58_2, v13);
    const __m512i v59_3 = _mm512_and_si512(v58_3, v13);
    const __m512i v60_0 = _mm512_or_si512(v57_0, v59_0);
    const __m512i v60_1 = _mm512_or_si512(v57_1, v59_1);
    const __m512i v60_2 = _mm512_or_si512(v57_2, v59_2);
    const __m512i v60_3 = _mm512_or_si512(v57_3, v59_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v60_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v60_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v60_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v60_3));
}

/* 16 elements. */
static LOGSIGMOID_E4M3FN_CR_AVX512_AVX512_TARGET void logsigmoid_e4m3fn_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(524288); /* 0x00080000 */
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v2 = _mm512_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m512 v3 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v4 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512i v5 = _mm512_set1_epi32(127);
    const __m512 v9 = _mm512_set1_ps(NAN);
    const __m512 v10 = _mm512_set1_ps(0x1.ff6dacp+119f); /* 1.32774405e+36 */
    const __m512i v13 = _mm512_set1_epi32(128);
    const __m512 v19 = _mm512_set1_ps(-0x1.2745fep-8f); /* -0.00450551463 */
    const __m512 v26 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v28 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v33 = _mm512_set1_ps(-0x1.b1f214p+0f); /* -1.69510007 */
    const __m512 v36 = _mm512_set1_ps(-0x1.7cf32ap-1f); /* -0.744042695 */
    const __m512 v41 = _mm512_set1_ps(0x1.de2ecep-4f); /* 0.116743855 */
    const __m512 v42 = _mm512_set1_ps(-0x1.c50a36p-12f); /* -0.000432052504 */
    const __m512 v44 = _mm512_set1_ps(-0x1.9e07bap-2f); /* -0.404326349 */
    const __m512 v46 = _mm512_set1_ps(0x1.f5bcb2p-1f); /* 0.979955256 */
    const __m512 v48 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(logsigmoid_e4m3fn_cr_avx512_table0);
    const __m512i v6 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v7 = _mm512_and_si512(v5, v6);
    const __mmask16 v8 = _mm512_cmpeq_epi32_mask(v5, v7);
    const __m512i v12 = _mm512_slli_epi32(v7, 20);
    const __m512i v14 = _mm512_and_si512(v13, v6);
    const __m512i v16 = _mm512_slli_epi32(v14, 24);
    const __m512i v17 = _mm512_or_si512(v12, v16);
    const __m512 v18 = _mm512_castsi512_ps(v17);
    const __m512 v20 = _mm512_fmadd_ps(v10, v18, v19);
    const __m512 v21 = _mm512_mask_blend_ps(v8, v20, v9);
    const __m512 v22 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v23 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v22), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v24 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v23), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v25 = _mm512_max_ps(v4, v24);
    const __m512 v27 = _mm512_fmadd_ps(v3, v25, v26);
    const __m512 v29 = _mm512_fmadd_ps(v27, v25, v28);
    const __m512i v30 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v29);
    const __m512 v31 = _mm512_permutexvar_ps(v30, t0_0);
    const __m512 v32 = _mm512_sub_ps(v29, v28);
    const __m512 v34 = _mm512_add_ps(v32, v25);
    const __m512 v35 = _mm512_fmadd_ps(v32, v33, v34);
    const __m512 v37 = _mm512_mul_ps(v35, v36);
    const __m512 v38 = _mm512_fmadd_ps(v35, v37, v35);
    const __m512 v39 = _mm512_fmadd_ps(v31, v38, v31);
    const __m512 v40 = _mm512_scalef_ps(v39, v32);
    const __m512 v43 = _mm512_fmadd_ps(v41, v40, v42);
    const __m512 v45 = _mm512_add_ps(v43, v44);
    const __m512 v47 = _mm512_fmadd_ps(v40, v45, v46);
    const __m512 v49 = _mm512_max_ps(v48, v22);
    const __m512 v50 = _mm512_fmadd_ps(v40, v47, v49);
    const __m512 v51 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v50), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v52 = _mm512_mul_ps(v2, v51);
    const __m512i v53 = logsigmoid_e4m3fn_cr_avx512_bits_f32_avx512(v52);
    const __m512i v54 = _mm512_and_si512(v1, v53);
    const __m512i v55 = _mm512_add_epi32(v0, v54);
    const __m512i v56 = _mm512_srli_epi32(v55, 20);
    const __m512i v57 = _mm512_min_epi32(v56, v5);
    const __m512i v58 = _mm512_srli_epi32(v53, 24);
    const __m512i v59 = _mm512_and_si512(v58, v13);
    const __m512i v60 = _mm512_or_si512(v57, v59);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v60));
}

static LOGSIGMOID_E4M3FN_CR_AVX512_AVX512_TARGET void logsigmoid_e4m3fn_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        logsigmoid_e4m3fn_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_e4m3fn_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        logsigmoid_e4m3fn_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_E4M3FN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_e4m3fn_cr_avx512_level(void) {
#if defined(LOGSIGMOID_E4M3FN_CR_AVX512_FORCE_ISA)
    return LOGSIGMOID_E4M3FN_CR_AVX512_FORCE_ISA;
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

uint8_t logsigmoid_e4m3fn_cr_avx512(uint8_t x) {
    return logsigmoid_e4m3fn_cr_avx512_element(x);
}

void logsigmoid_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_e4m3fn_cr_avx512_level();
    if (level == 2) {
        logsigmoid_e4m3fn_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_e4m3fn_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_e4m3fn_cr_avx512_array_portable(x, y, n);
}
