/* logsigmoid_bf16_1ulp_avx512: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), bf16
 *   domain       every input
 *   max error    0.785748 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.5cp-9 (-0.0026550293, encoding 0xbb2e)
 *   result there -0x1.62p-1 (-0.69140625, encoding 0xbf31)
 *   mean error   0.219271 ulp
 *   misrounded   653 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           26c3d8e47ce2c151bc714defebdc7693
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt bf16 --max-ulp 0.5 --isa avx512 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/logsigmoid_bf16_avx512.db
 *                time: 0.3087 ns/element as avx512 code (inputs mean)
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
#include "logsigmoid_bf16_1ulp_avx512.h"

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

static inline int32_t logsigmoid_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float logsigmoid_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float logsigmoid_bf16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float logsigmoid_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t logsigmoid_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double logsigmoid_bf16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int logsigmoid_bf16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float logsigmoid_bf16_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = logsigmoid_bf16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !logsigmoid_bf16_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t logsigmoid_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float logsigmoid_bf16_1ulp_avx512_table0[16] = {
    0x1.032716p+0f, 0x1.0ea058p+0f, 0x1.1a9ba6p+0f, 0x1.271ecp+0f,
    0x1.342facp+0f, 0x1.41d4aep+0f, 0x1.501456p+0f, 0x1.5ef57ep+0f,
    0x1.6e7f4ap+0f, 0x1.7eb934p+0f, 0x1.8fab06p+0f, 0x1.a15ce6p+0f,
    0x1.b3d754p+0f, 0x1.c7233p+0f, 0x1.db49c2p+0f, 0x1.f054b6p+0f,
};

static inline uint16_t logsigmoid_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = 32767; /* 0x00007fff */
    const float v1 = -0x1.022f72p-18f; /* -3.84726127e-06 */
    const float v2 = -0x1.ap+6f; /* -104 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = logsigmoid_bf16_1ulp_avx512_shl_i32(v3, v4);
    const float v6 = logsigmoid_bf16_1ulp_avx512_frombits_f32(v5);
    const float v7 = -v6;
    const float v8 = logsigmoid_bf16_1ulp_avx512_abs_f32(v7);
    const float v9 = -v8;
    const float v10 = v2 > v9 ? v2 : v9;
    const float v11 = 0x1.715476p+0f; /* 1.44269502 */
    const float v12 = 0x1.8p+19f; /* 786432 */
    const float v13 = logsigmoid_bf16_1ulp_avx512_fma_f32(v10, v11, v12);
    const float v14 = v13 - v12;
    const float v15 = -0x1.62e4bp-1f; /* -0.693150997 */
    const float v16 = logsigmoid_bf16_1ulp_avx512_fma_f32(v15, v14, v10);
    const float v17 = logsigmoid_bf16_1ulp_avx512_fma_f32(v1, v14, v16);
    const float v18 = -0x1.387366p-4f; /* -0.0762819275 */
    const float v19 = -0x1.0a5e38p-1f; /* -0.520250082 */
    const float v20 = logsigmoid_bf16_1ulp_avx512_fma_f32(v17, v18, v19);
    const float v21 = -0x1.0a841ep-1f; /* -0.520539224 */
    const float v22 = logsigmoid_bf16_1ulp_avx512_fma_f32(v20, v17, v21);
    const int32_t v23 = logsigmoid_bf16_1ulp_avx512_bits_f32(v13);
    const float v24 = logsigmoid_bf16_1ulp_avx512_table0[(uint32_t)v23 & (16u - 1)];
    const float v25 = v22 * v24;
    const float v26 = logsigmoid_bf16_1ulp_avx512_scalef_f32(v25, v14);
    const float v27 = -0x1.74191ep+0f; /* -1.45350826 */
    const float v28 = logsigmoid_bf16_1ulp_avx512_fma_f32(v26, v26, v27);
    const float v29 = -0x1.ba30dp+0f; /* -1.72730732 */
    const float v30 = logsigmoid_bf16_1ulp_avx512_fma_f32(v26, v28, v29);
    const float v31 = -0x1.e5987cp+0f; /* -1.89685798 */
    const float v32 = logsigmoid_bf16_1ulp_avx512_fma_f32(v30, v26, v31);
    const float v33 = 0x0p+0f; /* 0 */
    const float v34 = v33 > v7 ? v33 : v7;
    const float v35 = logsigmoid_bf16_1ulp_avx512_fma_f32(v32, v26, v34);
    const float v36 = -v35;
    const int32_t v37 = logsigmoid_bf16_1ulp_avx512_bits_f32(v36);
    const int32_t v38 = (int32_t)((uint32_t)v0 + (uint32_t)v37);
    const int32_t v39 = logsigmoid_bf16_1ulp_avx512_lshr_i32(v38, v4);
    const int32_t r0 = v39;
    return (uint16_t)r0;
}

static void logsigmoid_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_BF16_1ULP_AVX512_AVX2 static inline LOGSIGMOID_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_BF16_1ULP_AVX512_AVX512 static inline LOGSIGMOID_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_BF16_1ULP_AVX512_AVX2 __m256i logsigmoid_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOGSIGMOID_BF16_1ULP_AVX512_AVX2 __m256 logsigmoid_bf16_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
LOGSIGMOID_BF16_1ULP_AVX512_AVX2 __m128 logsigmoid_bf16_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static LOGSIGMOID_BF16_1ULP_AVX512_AVX2_TARGET __m256 logsigmoid_bf16_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        logsigmoid_bf16_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        logsigmoid_bf16_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
LOGSIGMOID_BF16_1ULP_AVX512_AVX2 __m256 logsigmoid_bf16_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return logsigmoid_bf16_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low halves of eight lanes. */
LOGSIGMOID_BF16_1ULP_AVX512_AVX2 void logsigmoid_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOGSIGMOID_BF16_1ULP_AVX512_AVX2 void logsigmoid_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256 v1 = _mm256_set1_ps(-0x1.022f72p-18f); /* -3.84726127e-06 */
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v11 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v12 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v15 = _mm256_set1_ps(-0x1.62e4bp-1f); /* -0.693150997 */
    const __m256 v18 = _mm256_set1_ps(-0x1.387366p-4f); /* -0.0762819275 */
    const __m256 v19 = _mm256_set1_ps(-0x1.0a5e38p-1f); /* -0.520250082 */
    const __m256 v21 = _mm256_set1_ps(-0x1.0a841ep-1f); /* -0.520539224 */
    const __m256 v27 = _mm256_set1_ps(-0x1.74191ep+0f); /* -1.45350826 */
    const __m256 v29 = _mm256_set1_ps(-0x1.ba30dp+0f); /* -1.72730732 */
    const __m256 v31 = _mm256_set1_ps(-0x1.e5987cp+0f); /* -1.89685798 */
    const __m256 v33 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(logsigmoid_bf16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(logsigmoid_bf16_1ulp_avx512_table0 + 8);
    const __m256i v3_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 16);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 16);
    const __m256 v6_0 = _mm256_castsi256_ps(v5_0);
    const __m256 v6_1 = _mm256_castsi256_ps(v5_1);
    const __m256 v7_0 = _mm256_xor_ps(v6_0, _mm256_set1_ps(-0.0f));
    const __m256 v7_1 = _mm256_xor_ps(v6_1, _mm256_set1_ps(-0.0f));
    const __m256 v8_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_0);
    const __m256 v8_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_1);
    const __m256 v9_0 = _mm256_xor_ps(v8_0, _mm256_set1_ps(-0.0f));
    const __m256 v9_1 = _mm256_xor_ps(v8_1, _mm256_set1_ps(-0.0f));
    const __m256 v10_0 = _mm256_max_ps(v2, v9_0);
    const __m256 v10_1 = _mm256_max_ps(v2, v9_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v11, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v11, v12);
    const __m256 v14_0 = _mm256_sub_ps(v13_0, v12);
    const __m256 v14_1 = _mm256_sub_ps(v13_1, v12);
    const __m256 v16_0 = _mm256_fmadd_ps(v15, v14_0, v10_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v15, v14_1, v10_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v1, v14_0, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v1, v14_1, v16_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v17_0, v18, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v17_1, v18, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v17_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v17_1, v21);
    const __m256i v23_0 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx2(v13_0);
    const __m256i v23_1 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx2(v13_1);
    const __m256 v24_0 = logsigmoid_bf16_1ulp_avx512_permute16_avx2(v23_0, t0_0, t0_1);
    const __m256 v24_1 = logsigmoid_bf16_1ulp_avx512_permute16_avx2(v23_1, t0_0, t0_1);
    const __m256 v25_0 = _mm256_mul_ps(v22_0, v24_0);
    const __m256 v25_1 = _mm256_mul_ps(v22_1, v24_1);
    const __m256 v26_0 = logsigmoid_bf16_1ulp_avx512_scalef_f32_avx2(v25_0, v14_0);
    const __m256 v26_1 = logsigmoid_bf16_1ulp_avx512_scalef_f32_avx2(v25_1, v14_1);
    const __m256 v28_0 = _mm256_fmadd_ps(v26_0, v26_0, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v26_1, v26_1, v27);
    const __m256 v30_0 = _mm256_fmadd_ps(v26_0, v28_0, v29);
    const __m256 v30_1 = _mm256_fmadd_ps(v26_1, v28_1, v29);
    const __m256 v32_0 = _mm256_fmadd_ps(v30_0, v26_0, v31);
    const __m256 v32_1 = _mm256_fmadd_ps(v30_1, v26_1, v31);
    const __m256 v34_0 = _mm256_max_ps(v33, v7_0);
    const __m256 v34_1 = _mm256_max_ps(v33, v7_1);
    const __m256 v35_0 = _mm256_fmadd_ps(v32_0, v26_0, v34_0);
    const __m256 v35_1 = _mm256_fmadd_ps(v32_1, v26_1, v34_1);
    const __m256 v36_0 = _mm256_xor_ps(v35_0, _mm256_set1_ps(-0.0f));
    const __m256 v36_1 = _mm256_xor_ps(v35_1, _mm256_set1_ps(-0.0f));
    const __m256i v37_0 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx2(v36_0);
    const __m256i v37_1 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx2(v36_1);
    const __m256i v38_0 = _mm256_add_epi32(v0, v37_0);
    const __m256i v38_1 = _mm256_add_epi32(v0, v37_1);
    const __m256i v39_0 = _mm256_srli_epi32(v38_0, 16);
    const __m256i v39_1 = _mm256_srli_epi32(v38_1, 16);
    logsigmoid_bf16_1ulp_avx512_store_u16_avx2(y, v39_0);
    logsigmoid_bf16_1ulp_avx512_store_u16_avx2(y + 8, v39_1);
}

/* 8 elements. */
static LOGSIGMOID_BF16_1ULP_AVX512_AVX2_TARGET void logsigmoid_bf16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256 v1 = _mm256_set1_ps(-0x1.022f72p-18f); /* -3.84726127e-06 */
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v11 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v12 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v15 = _mm256_set1_ps(-0x1.62e4bp-1f); /* -0.693150997 */
    const __m256 v18 = _mm256_set1_ps(-0x1.387366p-4f); /* -0.0762819275 */
    const __m256 v19 = _mm256_set1_ps(-0x1.0a5e38p-1f); /* -0.520250082 */
    const __m256 v21 = _mm256_set1_ps(-0x1.0a841ep-1f); /* -0.520539224 */
    const __m256 v27 = _mm256_set1_ps(-0x1.74191ep+0f); /* -1.45350826 */
    const __m256 v29 = _mm256_set1_ps(-0x1.ba30dp+0f); /* -1.72730732 */
    const __m256 v31 = _mm256_set1_ps(-0x1.e5987cp+0f); /* -1.89685798 */
    const __m256 v33 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(logsigmoid_bf16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(logsigmoid_bf16_1ulp_avx512_table0 + 8);
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_xor_ps(v6, _mm256_set1_ps(-0.0f));
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256 v9 = _mm256_xor_ps(v8, _mm256_set1_ps(-0.0f));
    const __m256 v10 = _mm256_max_ps(v2, v9);
    const __m256 v13 = _mm256_fmadd_ps(v10, v11, v12);
    const __m256 v14 = _mm256_sub_ps(v13, v12);
    const __m256 v16 = _mm256_fmadd_ps(v15, v14, v10);
    const __m256 v17 = _mm256_fmadd_ps(v1, v14, v16);
    const __m256 v20 = _mm256_fmadd_ps(v17, v18, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v17, v21);
    const __m256i v23 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx2(v13);
    const __m256 v24 = logsigmoid_bf16_1ulp_avx512_permute16_avx2(v23, t0_0, t0_1);
    const __m256 v25 = _mm256_mul_ps(v22, v24);
    const __m256 v26 = logsigmoid_bf16_1ulp_avx512_scalef_f32_avx2(v25, v14);
    const __m256 v28 = _mm256_fmadd_ps(v26, v26, v27);
    const __m256 v30 = _mm256_fmadd_ps(v26, v28, v29);
    const __m256 v32 = _mm256_fmadd_ps(v30, v26, v31);
    const __m256 v34 = _mm256_max_ps(v33, v7);
    const __m256 v35 = _mm256_fmadd_ps(v32, v26, v34);
    const __m256 v36 = _mm256_xor_ps(v35, _mm256_set1_ps(-0.0f));
    const __m256i v37 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx2(v36);
    const __m256i v38 = _mm256_add_epi32(v0, v37);
    const __m256i v39 = _mm256_srli_epi32(v38, 16);
    logsigmoid_bf16_1ulp_avx512_store_u16_avx2(y, v39);
}

static LOGSIGMOID_BF16_1ULP_AVX512_AVX2_TARGET void logsigmoid_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        logsigmoid_bf16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        logsigmoid_bf16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_BF16_1ULP_AVX512_AVX512 __m512i logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOGSIGMOID_BF16_1ULP_AVX512_AVX512 void logsigmoid_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512 v1 = _mm512_set1_ps(-0x1.022f72p-18f); /* -3.84726127e-06 */
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v11 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v12 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v15 = _mm512_set1_ps(-0x1.62e4bp-1f); /* -0.693150997 */
    const __m512 v18 = _mm512_set1_ps(-0x1.387366p-4f); /* -0.0762819275 */
    const __m512 v19 = _mm512_set1_ps(-0x1.0a5e38p-1f); /* -0.520250082 */
    const __m512 v21 = _mm512_set1_ps(-0x1.0a841ep-1f); /* -0.520539224 */
    const __m512 v27 = _mm512_set1_ps(-0x1.74191ep+0f); /* -1.45350826 */
    const __m512 v29 = _mm512_set1_ps(-0x1.ba30dp+0f); /* -1.72730732 */
    const __m512 v31 = _mm512_set1_ps(-0x1.e5987cp+0f); /* -1.89685798 */
    const __m512 v33 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(logsigmoid_bf16_1ulp_avx512_table0);
    const __m512i v3_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v3_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v3_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v5_0 = _mm512_slli_epi32(v3_0, 16);
    const __m512i v5_1 = _mm512_slli_epi32(v3_1, 16);
    const __m512i v5_2 = _mm512_slli_epi32(v3_2, 16);
    const __m512i v5_3 = _mm512_slli_epi32(v3_3, 16);
    const __m512 v6_0 = _mm512_castsi512_ps(v5_0);
    const __m512 v6_1 = _mm512_castsi512_ps(v5_1);
    const __m512 v6_2 = _mm512_castsi512_ps(v5_2);
    const __m512 v6_3 = _mm512_castsi512_ps(v5_3);
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10_0 = _mm512_max_ps(v2, v9_0);
    const __m512 v10_1 = _mm512_max_ps(v2, v9_1);
    const __m512 v10_2 = _mm512_max_ps(v2, v9_2);
    const __m512 v10_3 = _mm512_max_ps(v2, v9_3);
    const __m512 v13_0 = _mm512_fmadd_ps(v10_0, v11, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v10_1, v11, v12);
    const __m512 v13_2 = _mm512_fmadd_ps(v10_2, v11, v12);
    const __m512 v13_3 = _mm512_fmadd_ps(v10_3, v11, v12);
    const __m512 v14_0 = _mm512_sub_ps(v13_0, v12);
    const __m512 v14_1 = _mm512_sub_ps(v13_1, v12);
    const __m512 v14_2 = _mm512_sub_ps(v13_2, v12);
    const __m512 v14_3 = _mm512_sub_ps(v13_3, v12);
    const __m512 v16_0 = _mm512_fmadd_ps(v15, v14_0, v10_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v15, v14_1, v10_1);
    const __m512 v16_2 = _mm512_fmadd_ps(v15, v14_2, v10_2);
    const __m512 v16_3 = _mm512_fmadd_ps(v15, v14_3, v10_3);
    const __m512 v17_0 = _mm512_fmadd_ps(v1, v14_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v1, v14_1, v16_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v1, v14_2, v16_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v1, v14_3, v16_3);
    const __m512 v20_0 = _mm512_fmadd_ps(v17_0, v18, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v17_1, v18, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v17_2, v18, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v17_3, v18, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v17_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v17_1, v21);
    const __m512 v22_2 = _mm512_fmadd_ps(v20_2, v17_2, v21);
    const __m512 v22_3 = _mm512_fmadd_ps(v20_3, v17_3, v21);
    const __m512i v23_0 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(v13_0);
    const __m512i v23_1 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(v13_1);
    const __m512i v23_2 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(v13_2);
    const __m512i v23_3 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(v13_3);
    const __m512 v24_0 = _mm512_permutexvar_ps(v23_0, t0_0);
    const __m512 v24_1 = _mm512_permutexvar_ps(v23_1, t0_0);
    const __m512 v24_2 = _mm512_permutexvar_ps(v23_2, t0_0);
    const __m512 v24_3 = _mm512_permutexvar_ps(v23_3, t0_0);
    const __m512 v25_0 = _mm512_mul_ps(v22_0, v24_0);
    const __m512 v25_1 = _mm512_mul_ps(v22_1, v24_1);
    const __m512 v25_2 = _mm512_mul_ps(v22_2, v24_2);
    const __m512 v25_3 = _mm512_mul_ps(v22_3, v24_3);
    const __m512 v26_0 = _mm512_scalef_ps(v25_0, v14_0);
    const __m512 v26_1 = _mm512_scalef_ps(v25_1, v14_1);
    const __m512 v26_2 = _mm512_scalef_ps(v25_2, v14_2);
    const __m512 v26_3 = _mm512_scalef_ps(v25_3, v14_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v26_0, v26_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26_1, v26_1, v27);
    const __m512 v28_2 = _mm512_fmadd_ps(v26_2, v26_2, v27);
    const __m512 v28_3 = _mm512_fmadd_ps(v26_3, v26_3, v27);
    const __m512 v30_0 = _mm512_fmadd_ps(v26_0, v28_0, v29);
    const __m512 v30_1 = _mm512_fmadd_ps(v26_1, v28_1, v29);
    const __m512 v30_2 = _mm512_fmadd_ps(v26_2, v28_2, v29);
    const __m512 v30_3 = _mm512_fmadd_ps(v26_3, v28_3, v29);
    const __m512 v32_0 = _mm512_fmadd_ps(v30_0, v26_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v30_1, v26_1, v31);
    const __m512 v32_2 = _mm512_fmadd_ps(v30_2, v26_2, v31);
    const __m512 v32_3 = _mm512_fmadd_ps(v30_3, v26_3, v31);
    const __m512 v34_0 = _mm512_max_ps(v33, v7_0);
    const __m512 v34_1 = _mm512_max_ps(v33, v7_1);
    const __m512 v34_2 = _mm512_max_ps(v33, v7_2);
    const __m512 v34_3 = _mm512_max_ps(v33, v7_3);
    const __m512 v35_0 = _mm512_fmadd_ps(v32_0, v26_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v32_1, v26_1, v34_1);
    const __m512 v35_2 = _mm512_fmadd_ps(v32_2, v26_2, v34_2);
    const __m512 v35_3 = _mm512_fmadd_ps(v32_3, v26_3, v34_3);
    const __m512 v36_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v35_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v36_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v35_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v36_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v35_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v36_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v35_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v37_0 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(v36_0);
    const __m512i v37_1 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(v36_1);
    const __m512i v37_2 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(v36_2);
    const __m512i v37_3 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(v36_3);
    const __m512i v38_0 = _mm512_add_epi32(v0, v37_0);
    const __m512i v38_1 = _mm512_add_epi32(v0, v37_1);
    const __m512i v38_2 = _mm512_add_epi32(v0, v37_2);
    const __m512i v38_3 = _mm512_add_epi32(v0, v37_3);
    const __m512i v39_0 = _mm512_srli_epi32(v38_0, 16);
    const __m512i v39_1 = _mm512_srli_epi32(v38_1, 16);
    const __m512i v39_2 = _mm512_srli_epi32(v38_2, 16);
    const __m512i v39_3 = _mm512_srli_epi32(v38_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v39_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v39_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v39_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v39_3));
}

/* 16 elements. */
static LOGSIGMOID_BF16_1ULP_AVX512_AVX512_TARGET void logsigmoid_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512 v1 = _mm512_set1_ps(-0x1.022f72p-18f); /* -3.84726127e-06 */
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v11 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v12 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v15 = _mm512_set1_ps(-0x1.62e4bp-1f); /* -0.693150997 */
    const __m512 v18 = _mm512_set1_ps(-0x1.387366p-4f); /* -0.0762819275 */
    const __m512 v19 = _mm512_set1_ps(-0x1.0a5e38p-1f); /* -0.520250082 */
    const __m512 v21 = _mm512_set1_ps(-0x1.0a841ep-1f); /* -0.520539224 */
    const __m512 v27 = _mm512_set1_ps(-0x1.74191ep+0f); /* -1.45350826 */
    const __m512 v29 = _mm512_set1_ps(-0x1.ba30dp+0f); /* -1.72730732 */
    const __m512 v31 = _mm512_set1_ps(-0x1.e5987cp+0f); /* -1.89685798 */
    const __m512 v33 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(logsigmoid_bf16_1ulp_avx512_table0);
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10 = _mm512_max_ps(v2, v9);
    const __m512 v13 = _mm512_fmadd_ps(v10, v11, v12);
    const __m512 v14 = _mm512_sub_ps(v13, v12);
    const __m512 v16 = _mm512_fmadd_ps(v15, v14, v10);
    const __m512 v17 = _mm512_fmadd_ps(v1, v14, v16);
    const __m512 v20 = _mm512_fmadd_ps(v17, v18, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v17, v21);
    const __m512i v23 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(v13);
    const __m512 v24 = _mm512_permutexvar_ps(v23, t0_0);
    const __m512 v25 = _mm512_mul_ps(v22, v24);
    const __m512 v26 = _mm512_scalef_ps(v25, v14);
    const __m512 v28 = _mm512_fmadd_ps(v26, v26, v27);
    const __m512 v30 = _mm512_fmadd_ps(v26, v28, v29);
    const __m512 v32 = _mm512_fmadd_ps(v30, v26, v31);
    const __m512 v34 = _mm512_max_ps(v33, v7);
    const __m512 v35 = _mm512_fmadd_ps(v32, v26, v34);
    const __m512 v36 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v35), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v37 = logsigmoid_bf16_1ulp_avx512_bits_f32_avx512(v36);
    const __m512i v38 = _mm512_add_epi32(v0, v37);
    const __m512i v39 = _mm512_srli_epi32(v38, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v39));
}

static LOGSIGMOID_BF16_1ULP_AVX512_AVX512_TARGET void logsigmoid_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        logsigmoid_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        logsigmoid_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_bf16_1ulp_avx512_level(void) {
#if defined(LOGSIGMOID_BF16_1ULP_AVX512_FORCE_ISA)
    return LOGSIGMOID_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t logsigmoid_bf16_1ulp_avx512(uint16_t x) {
    return logsigmoid_bf16_1ulp_avx512_element(x);
}

void logsigmoid_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_bf16_1ulp_avx512_level();
    if (level == 2) {
        logsigmoid_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_bf16_1ulp_avx512_array_portable(x, y, n);
}
